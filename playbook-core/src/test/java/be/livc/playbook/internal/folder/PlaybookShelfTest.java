package be.livc.playbook.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.PlaybookLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaybookShelfTest {
  private static final LineSeal SEAL = new LineSeal(new JsonObjects());
  private static final PinnedPlaybook KEPT = KitPlaybook.PINNED;
  private static final String DIGEST = KEPT.text().digest();

  @TempDir Path temp;
  private Path file;
  private PlaybookShelf shelf;

  @BeforeEach
  void begin() {
    file = temp.resolve("playbooks").resolve(DIGEST);
    shelf = fresh();
  }

  private PlaybookShelf fresh() {
    return new PlaybookShelf(
        temp.resolve("playbooks"),
        SEAL,
        text -> Optional.ofNullable(Playbooks.read(text).playbook()));
  }

  private void refused(Kind kind, Path at, String digest, ThrowingCallable asked) {
    assertThatThrownBy(asked)
        .isInstanceOfSatisfying(
            StoreException.class,
            e ->
                assertThat(e.problem())
                    .isEqualTo(StoreProblem.of(kind, "abc", at.toString(), digest)));
  }

  private Object identity() throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  @Test
  void a_text_is_kept_once_by_its_digest_and_anew_when_it_is_no_longer_sound() throws IOException {
    shelf.keep("abc", KEPT);
    assertThat(file).hasContent(PlaybookLine.write(KEPT.text(), SEAL));
    Object first = identity();
    fresh().keep("abc", KEPT);
    assertThat(identity()).isEqualTo(first);
    Files.writeString(file, "damaged");
    fresh().keep("abc", KEPT);
    assertThat(file).hasContent(PlaybookLine.write(KEPT.text(), SEAL));
  }

  @Test
  void what_is_kept_is_read_once() throws IOException {
    shelf.keep("abc", KEPT);
    assertThat(shelf.get("abc", DIGEST)).isSameAs(KEPT);
    PlaybookShelf other = fresh();
    PinnedPlaybook read = other.get("abc", DIGEST);
    assertThat(read).isEqualTo(KEPT);
    Files.delete(file);
    assertThat(other.get("abc", DIGEST)).isSameAs(read);
    other.forgetAll();
    refused(Kind.PLAYBOOK_MISSING, file, DIGEST, () -> other.get("abc", DIGEST));
  }

  @Test
  void what_is_changed_or_no_playbook_is_told() throws IOException {
    shelf.keep("abc", KEPT);
    String line = Files.readString(file);
    Files.writeString(file, line.replace("Proef", "Proof"));
    refused(Kind.PLAYBOOK_CHANGED, file, DIGEST, () -> fresh().get("abc", DIGEST));
    PlaybookText none = SmallPlaybook.TEXT;
    Path other = file.resolveSibling(none.digest());
    Files.writeString(other, PlaybookLine.write(none, SEAL));
    refused(Kind.PLAYBOOK_UNREADABLE, other, none.digest(), () -> shelf.get("abc", none.digest()));
    Files.delete(file);
    Files.createDirectory(file);
    refused(Kind.FAILED, file, "Is a directory", () -> fresh().get("abc", DIGEST));
  }

  @Test
  void a_playbook_that_is_not_what_its_text_says_is_not_kept() {
    PinnedPlaybook other = new PinnedPlaybook(SmallPlaybook.PLAYBOOK, KEPT.text());
    refused(Kind.PLAYBOOK_OTHER, file, DIGEST, () -> shelf.keep("abc", other));
    refused(Kind.PLAYBOOK_OTHER, file, DIGEST, () -> shelf.file("abc", other));
    assertThat(file).doesNotExist();
    PinnedPlaybook unread = SmallPlaybook.PINNED;
    String digest = unread.text().digest();
    refused(
        Kind.PLAYBOOK_UNREADABLE,
        file.resolveSibling(digest),
        digest,
        () -> shelf.keep("abc", unread));
    PinnedPlaybook same = new PinnedPlaybook(KEPT.playbook(), KEPT.text());
    assertThat(same.isAsRead()).isFalse();
    assertThat(shelf.file("abc", same))
        .isEqualTo(Map.entry(DIGEST, PlaybookLine.write(KEPT.text(), SEAL)));
    assertThat(shelf.get("abc", DIGEST)).isSameAs(same);
  }

  @Test
  void a_text_is_sound_as_long_as_it_was_found_so() throws IOException {
    assertThat(shelf.isSound(DIGEST)).isFalse();
    shelf.keep("abc", KEPT);
    assertThat(shelf.isSound(DIGEST)).isTrue();
    String line = Files.readString(file);
    Files.writeString(file, line.replace("Proef", "Proof"));
    assertThat(shelf.isSound(DIGEST)).isTrue();
    assertThat(fresh().isSound(DIGEST)).isFalse();
    shelf.forgetAll();
    assertThat(shelf.isSound(DIGEST)).isFalse();
    PlaybookText another = new PlaybookText(List.of(new SourceFile("a", "b")));
    Files.writeString(file, PlaybookLine.write(another, SEAL));
    assertThat(shelf.isSound(DIGEST)).isFalse();
  }
}
