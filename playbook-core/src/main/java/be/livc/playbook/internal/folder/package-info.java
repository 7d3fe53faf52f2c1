/**
 * Sessions in a folder of files, private to the person. Layer 11: knows the file system and no
 * library.
 *
 * <p>Below the home folder: {@code sessions/<id>/} with {@code log}, {@code beside} and {@code
 * head} (their form is that of {@link be.livc.playbook.session.log}) and {@code lock}; {@code
 * playbooks/<digest>} with the texts that sessions hold on to. A session comes about under another
 * name ({@code new-…}) and is then renamed, and leaves by being renamed ({@code gone-…}), so that
 * no half session is ever listed.
 *
 * <p>{@code summary} is what a list shows, so that listing reads no log: it is believed as long as
 * the other files are of the size, and the head is the one, that it names. Nothing hangs on it.
 *
 * <p>An event is kept in this order, each synced to the disk before the next: beside, log, head. A
 * program that stops in between leaves content that no event knows (blanked out at the next
 * erasing) or an event that the head does not count yet; both are sound. What was damaged is copied
 * to {@code aside-…} before the first write after it.
 *
 * <p>An event counts as kept only once it was read back at its place. Where locks don't hold, as on
 * some network shares, two may append at once: the line that came first is the event, the other is
 * passed over by every reader and its writer is told to open the session again. What is erased is
 * blanked in its place, so that an addition at the same time isn't lost.
 *
 * <p>A session that is sealed has a file {@code key} besides, the record of its key, and keeps its
 * texts in its own folder under names that tell nothing, since a digest in {@code playbooks} would
 * tell which playbook it is. All else is the same under another seal ({@code SessionForm}).
 *
 * <p>{@code profile} is the one place of the answers that are suggested again; no session is asked
 * for them. It is one closed line, put in place whole under {@code profile.lock}; a damaged one is
 * copied to {@code profile-aside-…} before the next takes its place. An empty profile is no file,
 * and nothing aside.
 */
@NullMarked
package be.livc.playbook.internal.folder;

import org.jspecify.annotations.NullMarked;
