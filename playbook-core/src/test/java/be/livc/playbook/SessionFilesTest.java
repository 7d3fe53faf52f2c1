package be.livc.playbook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.seal.CheapSeals;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import be.livc.playbook.session.log.ExportFile;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.LogHead;
import be.livc.playbook.session.log.LogStore;
import be.livc.playbook.session.log.SessionLines;
import be.livc.playbook.session.log.SessionLog;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionFilesTest {
  private static final char[] OURS = "vier losse woorden hier".toCharArray();
  private static final char[] OTHER = "nog vier andere woorden".toCharArray();

  private final Session session = KitPlaybook.full();

  @TempDir Path home;
  private SessionLog log;
  private byte[] file;
  private byte[] sealed;

  @BeforeEach
  void write() {
    try (LogStore store = Stores.folder(home)) {
      store.save(session);
      log = store.log(session.id());
    }
    file = SessionFiles.write(log);
    sealed = CheapSeals.file(file, ExportFile.FORMAT, OURS);
  }

  private static void refused(Kind kind, String place, ThrowingCallable asked) {
    assertThatThrownBy(asked)
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.problem()).isEqualTo(StoreProblem.of(kind, "", place, "")));
  }

  /** The first line of a file with one member otherwise, and the others as they are. */
  private byte[] with(byte[] whole, String name, Object value) {
    String text = new String(whole, US_ASCII);
    int end = text.indexOf('\n') + 1;
    Map<String, Object> head =
        new LinkedHashMap<>(SessionFiles.form().read(text.substring(0, end)).orElseThrow());
    head.remove("h");
    head.put(name, value);
    String line = new LineSeal(SessionFiles.form()).line("", head);
    return (line + text.substring(end)).getBytes(US_ASCII);
  }

  private void same(SessionLog read) {
    assertThat(read.id()).isEqualTo(session.id());
    assertThat(read.events()).isEqualTo(log.events());
    assertThat(SessionFiles.write(read)).isEqualTo(file);
  }

  @Test
  void what_was_written_is_read_with_a_passphrase_only_where_it_needs_one() {
    assertThat(SessionFiles.isSealed(file)).isFalse();
    assertThat(SessionFiles.isSealed(sealed)).isTrue();
    assertThat(SessionFiles.isSealed(new byte[0])).isFalse();
    same(SessionFiles.read(file, "x.livc"));
    same(SessionFiles.read(file, "x.livc", OTHER));
    same(SessionFiles.read(sealed, "x.livc", OURS));
    refused(Kind.SEALED, "x.livc", () -> SessionFiles.read(sealed, "x.livc"));
    refused(Kind.WRONG_PASSPHRASE, "x.livc", () -> SessionFiles.read(sealed, "x.livc", OTHER));
  }

  @Test
  void what_is_cut_or_no_file_of_ours_is_damaged() {
    for (byte[] whole : List.of(file, sealed)) {
      for (int length : new int[] {0, 9, whole.length - 1}) {
        byte[] cut = Arrays.copyOf(whole, length);
        refused(Kind.FILE_DAMAGED, "x.livc", () -> SessionFiles.read(cut, "x.livc", OURS));
      }
    }
    byte[] inside = CheapSeals.file(Arrays.copyOf(file, 9), ExportFile.FORMAT, OURS);
    refused(Kind.FILE_DAMAGED, "x.livc", () -> SessionFiles.read(inside, "x.livc", OURS));
    byte[] shorter = Arrays.copyOf(file, file.length - 1);
    refused(Kind.FILE_DAMAGED, "x.livc", () -> SessionFiles.read(shorter, "x.livc"));
  }

  @Test
  void the_file_of_a_newer_livc_is_told_as_such() {
    long newer = ExportFile.FORMAT + 1L;
    byte[] plain = with(file, "format", newer);
    refused(Kind.FILE_NEWER, "x.livc", () -> SessionFiles.read(plain, "x.livc"));
    byte[] closed = with(sealed, "format", newer);
    refused(Kind.FILE_NEWER, "x.livc", () -> SessionFiles.read(closed, "x.livc", OURS));
  }

  @Test
  void a_log_is_a_session_that_who_took_it_goes_on_with() {
    Session read = SessionFiles.session(log, "x.livc", KitPlaybook.pen("Cas"));
    assertThat(read.events()).isEqualTo(session.events());
    assertThat(read.playbook()).isEqualTo(session.playbook());
    List<SessionEvent> more = read.note("", "Van Cas.").events();
    assertThat(more.get(more.size() - 1).stamp().author()).isEqualTo("Cas");
  }

  @Test
  void a_text_that_is_no_playbook_makes_no_session() {
    SessionLines lines = SessionFiles.lines(log);
    PlaybookText none = new PlaybookText(List.of(new SourceFile("a", "b")));
    SessionLog odd =
        SessionLog.of(
            new LineSeal(SessionFiles.form()),
            lines.id(),
            lines.log().getBytes(US_ASCII),
            lines.beside().getBytes(US_ASCII),
            List.of(none));
    refused(
        Kind.PLAYBOOK_UNREADABLE,
        "x.livc",
        () -> SessionFiles.session(odd, "x.livc", KitPlaybook.pen("An")));
  }

  @Test
  void lines_are_the_log_without_files() {
    SessionLines lines = SessionFiles.lines(log);
    assertThat(lines.id()).isEqualTo(session.id());
    assertThat(lines.texts()).containsOnlyKeys(KitPlaybook.PINNED.text().digest());
    assertThat(lines.log())
        .startsWith("{\"livc\":\"session\",\"format\":1,\"id\":\"" + session.id());
    assertThat(lines.log().lines().count()).isEqualTo(1 + log.events().size());
    LineSeal seal = new LineSeal(SessionFiles.form());
    assertThat(LogHead.read(lines.head().getBytes(US_ASCII), seal).orElseThrow().count())
        .isEqualTo(log.events().size());
    same(SessionFiles.log(lines));
  }

  @Test
  void lines_that_are_not_as_written_are_damaged() {
    SessionLines lines = SessionFiles.lines(log);
    Map<String, String> texts = new LinkedHashMap<>();
    lines.texts().forEach((digest, line) -> texts.put(digest, line.replace("Proef", "Proof")));
    SessionLines text =
        new SessionLines(lines.id(), lines.log(), lines.beside(), lines.head(), texts);
    refused(Kind.FILE_DAMAGED, lines.id(), () -> SessionFiles.log(text));
    String cut = lines.log().substring(0, lines.log().length() - 9);
    SessionLines shorter =
        new SessionLines(lines.id(), cut, lines.beside(), lines.head(), lines.texts());
    refused(Kind.FILE_DAMAGED, lines.id(), () -> SessionFiles.log(shorter));
  }
}
