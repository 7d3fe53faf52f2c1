/**
 * How events are written down so that they can be audited and yet erased. Layer 4, above the
 * session: pure functions from events to bytes and back; where the bytes go is a store's matter.
 *
 * <p><b>Line.</b> All that is kept is lines of JSON that end in {@code \n}, ASCII only. The last
 * member of each is {@code "h"}: SHA-256, in lower-case hex, over the bytes of the line up to the
 * comma before {@code "h"}. Those bytes, as they stand, are the canonical form; nothing is written
 * anew to check it, so that no flipped byte goes unnoticed.
 *
 * <p><b>Log.</b> The first line is the header: {@code livc} ({@code session}), {@code format},
 * {@code id}. Then one line an event: {@code n} its number, {@code t} the time, {@code k} the kind,
 * then as the kind asks {@code s} the question or task, {@code d} a day, {@code r} numbers of
 * events, {@code x} the part erased, {@code b}, {@code w} and {@code g} the playbook's id, version
 * and digest; {@code m} what a migration renamed, as {@code ids} and {@code parts}; then {@code a}
 * and {@code v}, the digests of the author's name and of what the event holds; then {@code p}, the
 * hash of the event before it (of the first: SHA-256 over {@code livc session } and the id).
 *
 * <p><b>Beside the log.</b> What people wrote (values, notes, names, their own too) stands in other
 * lines: {@code c} the content, {@code s} a random salt of its own. The log knows it by SHA-256
 * over the salt's bytes and the content's. Erasing puts blanks in the place of both; the log still
 * verifies, and without the salt its digest tells nothing, not even to someone who tries all likely
 * answers.
 *
 * <p><b>Head.</b> One line with the number of events and the hash of the last, written after the
 * event: a log that was cut exactly behind an event is noticed by it. It may be behind the log (a
 * program that stopped in between), never before it.
 *
 * <p><b>File.</b> A session that is handed over ({@code .livc}, {@link ExportFile}) is such lines
 * one after the other: a first line ({@code livc} is {@code export}, {@code format}, {@code id},
 * and how many {@code events}, {@code contents} and {@code texts} follow); the log, its header
 * included; what stands beside it, in the order in which events name it, and in place of what is
 * not handed over a line with its digest, {@code w}; the texts, each {@code text} (its digest) and
 * {@code files}; and a last line ({@code livc} is {@code end}) with {@code d}, SHA-256 over all
 * bytes before it. What we would not write so ourselves, to the byte, is refused. Under a
 * passphrase such a file is the second of two lines: see {@code internal.seal}.
 *
 * <p><b>Sealed.</b> {@link LineSeal} is the one place where lines are closed and opened. Where it
 * has a {@link LineCipher}, all that a line holds stands in one member, {@code e}, encrypted for
 * the place where it stands ({@code event 7}); {@code h} is then the hash over what was encrypted,
 * and so is {@code p} of the next event. The first line of the log stays as it is, but for its
 * format. Whoever has no key reads of a session its id, how many events it has and when a file was
 * written. Keys come through {@link SessionKeys}; both are ports, since these rooms know no
 * cryptography.
 */
@NullMarked
package be.livc.playbook.session.log;

import org.jspecify.annotations.NullMarked;
