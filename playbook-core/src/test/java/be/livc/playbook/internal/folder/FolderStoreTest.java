package be.livc.playbook.internal.folder;

import static be.livc.playbook.session.SmallPlaybook.VORM;
import static be.livc.playbook.session.SmallPlaybook.WAARNEMING;
import static be.livc.playbook.session.SmallPlaybook.one;
import static be.livc.playbook.session.SmallPlaybook.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import be.livc.playbook.session.kit.SessionStoreContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends SessionStoreContract {
  private static final Recorder PEN = Recorder.of("An", SmallPlaybook.CLOCK);

  @TempDir Path temp;

  @Override
  protected SessionStore empty() {
    return store();
  }

  @Override
  protected SessionStore beside(SessionStore first) {
    return store();
  }

  private Path home() {
    return temp.resolve("a/home");
  }

  private SessionStore store() {
    return WriterProgram.store(home());
  }

  private Path folder(Session session) {
    return home().resolve("sessions").resolve(session.id());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(temp)) {
      return files.toList();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void all_that_is_made_is_private() throws IOException {
    Session session = KitPlaybook.full();
    try (SessionStore store = store()) {
      store.save(session);
      store.save(Erasure.sensitive(session));
      assertThat(store.claim(session.id())).isEmpty();
    }
    for (Path path : files()) {
      if (!path.equals(temp)) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
            .as(path.toString())
            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
      }
    }
  }

  @Test
  void nothing_that_people_wrote_stands_in_a_name_or_in_the_log() throws IOException {
    Session session = KitPlaybook.full();
    store().save(session);
    List<String> texts =
        List.of("Opstart", "Testerzele", "OCMW", "Els", "Navragen", "Brief", "Bo\"");
    for (Path path : files()) {
      String name = temp.relativize(path).toString();
      assertThat(texts).noneMatch(name::contains);
    }
    String log = Files.readString(folder(session).resolve("log"), StandardCharsets.US_ASCII);
    assertThat(texts).noneMatch(log::contains);
    String beside = Files.readString(folder(session).resolve("beside"), StandardCharsets.US_ASCII);
    assertThat(beside).contains("Testerzele");
    assertThat(beside).doesNotContain("regel een");
  }

  @Test
  void what_was_erased_stands_in_no_file() throws IOException {
    Session session = SmallPlaybook.start().answer(WAARNEMING, words("zeer geheim")).session();
    SessionStore store = store();
    store.save(session);
    store.save(Erasure.sensitive(session));
    for (Path path : files()) {
      if (Files.isRegularFile(path)) {
        assertThat(Files.readString(path)).doesNotContain("geheim");
      }
    }
  }

  @Test
  void an_erasure_that_was_cut_off_is_finished_at_the_next_save() throws IOException {
    Session session = SmallPlaybook.start().answer(WAARNEMING, words("zeer geheim")).session();
    SessionStore store = store();
    store.save(session);
    Path beside = folder(session).resolve("beside");
    String before = Files.readString(beside);
    Session erased = Erasure.sensitive(session);
    store.save(erased);
    Files.writeString(beside, before);
    Session opened = store().open(session.id(), PEN).orElseThrow();
    assertThat(opened.hasSensitiveAnswers()).isFalse();
    store().save(opened.answer(VORM, one("samen")).session());
    assertThat(Files.readString(beside)).doesNotContain("geheim");
  }

  @Tag("slow")
  @Test
  void a_second_program_hears_at_once_that_a_session_is_in_use() {
    Session session = SmallPlaybook.start();
    try (SessionStore second = store()) {
      try (SessionStore first = store()) {
        first.save(session);
        assertThat(first.claim(session.id())).isEmpty();
        assertThat(first.claim(session.id())).isEmpty();
        assertThat(second.claim(session.id()).map(StoreProblem::kind)).hasValue(Kind.LOCKED);
        Session more = second.open(session.id(), PEN).orElseThrow().note("", "Iets.");
        assertThatThrownBy(() -> second.save(more))
            .asInstanceOf(type(StoreException.class))
            .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(Kind.LOCKED));
        first.save(session.note("", "Iets anders."));
      }
      assertThat(second.claim(session.id())).isEmpty();
    }
  }

  @Test
  void a_session_of_a_newer_format_is_refused_and_not_written() throws IOException {
    Session session = SmallPlaybook.start();
    store().save(session);
    Path log = folder(session).resolve("log");
    String text = Files.readString(log);
    String first = text.substring(0, text.indexOf('\n'));
    String body = first.substring(0, first.lastIndexOf(",\"h\"")).replace(":1,", ":7,");
    String newer = body + ",\"h\":\"" + sha(body) + "\"}" + text.substring(first.length());
    Files.writeString(log, newer);
    OpenResult opened = store().open(session.id(), PEN);
    assertThat(opened.session()).isEmpty();
    assertThat(opened.problems()).extracting(StoreProblem::kind).containsExactly(Kind.NEWER_FORMAT);
    assertThat(opened.problems().get(0).arguments()).containsExactly("7", "2");
    assertThatThrownBy(() -> store().save(session.note("", "Iets.")))
        .isInstanceOf(StoreException.class);
    assertThat(Files.readString(log)).isEqualTo(newer);
  }

  private static String sha(String text) {
    try {
      return java.util.HexFormat.of()
          .formatHex(
              java.security.MessageDigest.getInstance("SHA-256")
                  .digest(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_playbook_that_is_missing_changed_or_unreadable_is_told() throws IOException {
    Session session = SmallPlaybook.start();
    store().save(session);
    SessionStore unable = new FolderStore(home(), new JsonObjects(), text -> Optional.empty());
    assertThat(kinds(unable.open(session.id(), PEN))).containsExactly(Kind.PLAYBOOK_UNREADABLE);
    Path text = home().resolve("playbooks").resolve(SmallPlaybook.TEXT.digest());
    Files.writeString(text, Files.readString(text).replace("klein", "groot"));
    assertThat(kinds(store().open(session.id(), PEN))).containsExactly(Kind.PLAYBOOK_CHANGED);
    Files.delete(text);
    assertThat(kinds(store().open(session.id(), PEN))).containsExactly(Kind.PLAYBOOK_MISSING);
    assertThat(store().list().problems()).hasSize(1);
    store().save(Session.start(SmallPlaybook.PINNED, "Nieuw", PEN));
    assertThat(store().open(session.id(), PEN).session()).isPresent();
  }

  @Test
  void a_removed_session_leaves_no_file() throws IOException {
    Session session = KitPlaybook.full();
    SessionStore store = store();
    store.save(session);
    assertThat(store.claim(session.id())).isEmpty();
    store.remove(session.id());
    assertThat(TempFiles.children(home().resolve("sessions"))).isEmpty();
  }

  @Test
  void sessions_that_another_program_left_half_removed_are_swept() throws IOException {
    SessionStore store = store();
    store.save(SmallPlaybook.start());
    Path gone = Files.createDirectory(home().resolve("sessions/gone-x"));
    Files.writeString(gone.resolve("beside"), "x");
    assertThat(store.list().sessions()).hasSize(1);
    store.save(Session.start(SmallPlaybook.PINNED, "Nieuw", PEN));
    assertThat(gone).doesNotExist();
  }

  @Test
  void an_answer_in_a_long_session_is_only_added_to_what_is_there() throws IOException {
    Session session = SmallPlaybook.start();
    SessionStore store = store();
    for (int i = 0; i < 100; i++) {
      session = session.note("", "Nota " + i);
    }
    store.save(session);
    for (String name : List.of("log", "beside")) {
      Path file = folder(session).resolve(name);
      byte[] before = Files.readAllBytes(file);
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      session = session.answer(VORM, one(name.equals("log") ? "samen" : "alleen")).session();
      store.save(session);
      byte[] after = Files.readAllBytes(file);
      assertThat(Files.readAttributes(file, BasicFileAttributes.class).fileKey()).isEqualTo(key);
      assertThat(after).startsWith(before).hasSizeLessThan(before.length + 700);
    }
  }

  @Test
  void an_id_that_could_be_a_path_is_refused() {
    assertThatThrownBy(() -> store().claim("../x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_not_there_is_told_by_what_was_asked() {
    StoreProblem none = StoreProblem.of(Kind.NOT_FOUND, "", "", "abc");
    try (FolderStore store = WriterProgram.store(home())) {
      assertThat(store.claim("abc")).hasValue(none);
      for (ThrowingCallable asked :
          List.<ThrowingCallable>of(() -> store.remove("abc"), () -> store.log("abc"))) {
        assertThatThrownBy(asked)
            .isInstanceOfSatisfying(
                StoreException.class, e -> assertThat(e.problem()).isEqualTo(none));
      }
    }
  }

  @Test
  void what_is_sealed_is_listed_apart_with_when_it_was_written() throws IOException {
    Session session = SmallPlaybook.start();
    store().save(session);
    Path log = folder(session).resolve("log");
    Instant then = Instant.parse("2026-11-25T08:00:00Z");
    Files.setLastModifiedTime(log, FileTime.from(then));
    Files.writeString(folder(session).resolve("key"), "van een ander\n");
    assertThat(store().list())
        .isEqualTo(
            new SessionList(
                List.of(), List.of(new SessionList.Sealed(session.id(), then)), List.of()));
    Files.delete(log);
    Instant later = Instant.parse("2026-11-26T08:00:00Z");
    Files.setLastModifiedTime(folder(session), FileTime.from(later));
    assertThat(store().list().sealed())
        .containsExactly(new SessionList.Sealed(session.id(), later));
  }

  @Test
  void another_record_of_a_key_is_put_in_place_and_nothing_else_is_touched() throws IOException {
    Session session = SmallPlaybook.start();
    try (FolderStore store = WriterProgram.store(home())) {
      store.save(session);
      Path key = folder(session).resolve("key");
      assertThatThrownBy(() -> store.rewrap(session.id(), (record, place) -> record))
          .isInstanceOfSatisfying(
              StoreException.class,
              e ->
                  assertThat(e.problem())
                      .isEqualTo(StoreProblem.of(Kind.KEY_MISSING, session.id(), key.toString())));
      Files.writeString(key, "oud");
      byte[] log = Files.readAllBytes(folder(session).resolve("log"));
      store.rewrap(session.id(), (record, place) -> record + " wordt nieuw in " + place);
      assertThat(key).hasContent("oud wordt nieuw in " + key);
      assertThat(folder(session).resolve("log")).hasBinaryContent(log);
      assertThat(store.claim(session.id())).isEmpty();
    }
  }

  @Test
  void a_session_is_found_by_name_also_without_what_is_kept_for_lists() throws IOException {
    Session session = SmallPlaybook.start();
    Session lost = Session.start(SmallPlaybook.PINNED, "Weg", PEN);
    store().save(session);
    store().save(lost);
    for (Session one : List.of(session, lost)) {
      Files.delete(folder(one).resolve("summary"));
    }
    Files.write(folder(lost).resolve("log"), new byte[0]);
    assertThat(store().open("proef", PEN).orElseThrow().events()).isEqualTo(session.events());
    assertThat(kinds(store().open("Weg", PEN))).containsExactly(Kind.NOT_FOUND);
    assertThat(kinds(store().open(lost.id(), PEN))).contains(Kind.UNREADABLE);
  }

  @Test
  void what_is_no_id_of_a_session_is_no_session() throws IOException {
    store().save(SmallPlaybook.start());
    for (String name : List.of("a-b", "x".repeat(65), ".git")) {
      Files.createDirectory(home().resolve("sessions").resolve(name));
    }
    assertThat(store().list().sessions()).hasSize(1);
    assertThat(store().list().problems()).isEmpty();
    Files.createDirectory(home().resolve("sessions").resolve("x".repeat(64)));
    assertThat(store().list().problems()).extracting(StoreProblem::kind).contains(Kind.UNREADABLE);
  }

  @Test
  void an_event_that_no_playbook_can_have_makes_a_session_unreadable() {
    Session session = KitPlaybook.full();
    store().save(session);
    SessionStore other =
        new FolderStore(
            home(),
            new JsonObjects(),
            text -> {
              throw new IllegalArgumentException("geen geschiedenis");
            });
    assertThat(other.open(session.id(), PEN).problems())
        .containsExactly(
            StoreProblem.of(Kind.UNREADABLE, session.id(), folder(session).toString()));
  }

  private static List<Kind> kinds(OpenResult opened) {
    return opened.problems().stream().map(StoreProblem::kind).toList();
  }
}
