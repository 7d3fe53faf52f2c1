package be.livc.playbook.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Someone takes the files of a session away, or puts others in their place, while it is walked. */
class MeddlingTest {
  @TempDir Path home;

  private Path folder(Session session) {
    return home.resolve("sessions").resolve(session.id());
  }

  private interface Meddling {
    void run(Path file, Path ofAnother, Path before) throws IOException;
  }

  private static Map<String, Meddling> meddlings() {
    Map<String, Meddling> all = new LinkedHashMap<>();
    all.put("removed", (file, other, before) -> Files.delete(file));
    all.put("that of another", (file, other, before) -> copy(other, file));
    all.put("as it was before", (file, other, before) -> copy(before, file));
    all.put("empty", (file, other, before) -> Files.write(file, new byte[0]));
    all.put(
        "cut",
        (file, other, before) -> {
          byte[] all1 = Files.readAllBytes(file);
          Files.write(file, java.util.Arrays.copyOf(all1, all1.length * 2 / 3));
        });
    all.put(
        "with a line more",
        (file, other, before) ->
            Files.writeString(
                file, Files.readString(other), java.nio.file.StandardOpenOption.APPEND));
    return all;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  @TestFactory
  Stream<DynamicTest> nothing_is_said_to_be_kept_that_is_not() {
    List<List<String>> files =
        List.of(
            List.of("log"),
            List.of("beside"),
            List.of("head"),
            List.of("log", "head"),
            List.of("log", "beside"),
            List.of("log", "beside", "head"));
    return files.stream()
        .flatMap(
            names ->
                meddlings().entrySet().stream()
                    .map(
                        meddling ->
                            DynamicTest.dynamicTest(
                                String.join(" and ", names) + " " + meddling.getKey(),
                                () -> goesOnAfter(names, meddling.getValue()))));
  }

  private void goesOnAfter(List<String> names, Meddling meddling) throws IOException {
    try (SessionStore store = WriterProgram.store(home)) {
      Session session = KitPlaybook.withSensitive(KitPlaybook.start(), "Heel geheim.");
      Session another = KitPlaybook.withSensitive(KitPlaybook.start(), "Van een ander.");
      store.save(session);
      store.save(another);
      Path before = home.resolve("before-" + session.id());
      Files.createDirectory(before);
      for (String name : names) {
        copy(folder(session).resolve(name), before.resolve(name));
      }
      session = KitPlaybook.withNumber(session, 7);
      store.save(session);
      for (String name : names) {
        meddling.run(
            folder(session).resolve(name), folder(another).resolve(name), before.resolve(name));
      }
      Session more = session.note("", "Nog iets.");
      store.save(more);
      try (SessionStore next = WriterProgram.store(home)) {
        OpenResult opened = next.open(session.id(), KitPlaybook.pen("Bo"));
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.orElseThrow().events()).isEqualTo(more.events());
      }
    }
  }

  @Tag("slow")
  @Test
  void whoever_lost_the_lock_does_not_write_beside_who_has_it_now() throws IOException {
    Session session = KitPlaybook.start();
    try (SessionStore first = WriterProgram.store(home);
        SessionStore second = WriterProgram.store(home)) {
      first.save(session);
      assertThat(first.claim(session.id())).isEmpty();
      Path lock = folder(session).resolve("lock");
      Files.move(lock, folder(session).resolve("elsewhere"));
      Session more = KitPlaybook.withNumber(session, 1);
      first.save(more);
      assertThat(lock).exists();
      assertThat(second.claim(session.id())).isPresent();
      Files.delete(lock);
      assertThat(second.claim(session.id())).isEmpty();
      assertThatThrownBy(() -> first.save(KitPlaybook.withNumber(more, 2)))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.problem().kind()).isEqualTo(Kind.LOCKED));
    }
  }

  @Test
  void what_was_erased_and_put_back_is_gone_after_the_next_answer() throws IOException {
    try (SessionStore store = WriterProgram.store(home)) {
      Session session = KitPlaybook.withSensitive(KitPlaybook.start(), "Heel geheim.");
      store.save(session);
      Path beside = folder(session).resolve("beside");
      byte[] before = Files.readAllBytes(beside);
      session = Erasure.sensitive(session);
      store.save(session);
      Files.write(beside, before);
      store.save(session.note("", "Nog iets."));
      assertThat(Files.readString(beside, StandardCharsets.US_ASCII)).doesNotContain("geheim");
    }
  }

  @Test
  void a_link_that_was_planted_is_not_written_through() throws IOException {
    Session session = KitPlaybook.start();
    try (SessionStore store = WriterProgram.store(home)) {
      store.save(session);
      Path target = Files.writeString(home.resolve("van-een-ander"), "onaangeroerd");
      List<Path> planted = new ArrayList<>();
      for (String name : List.of("head.new", "log.new", "beside.new", "summary")) {
        Path link = folder(session).resolve(name);
        Files.deleteIfExists(link);
        planted.add(Files.createSymbolicLink(link, target));
      }
      session = KitPlaybook.withNumber(session, 1);
      store.save(session);
      store.save(Erasure.name(session));
      store.list();
      assertThat(target).hasContent("onaangeroerd");
      for (String name : List.of("log", "beside")) {
        Path file = folder(session).resolve(name);
        Files.move(file, home.resolve("moved-" + name));
        Files.createSymbolicLink(file, target);
        try {
          store.save(session.note("", "Nog iets."));
        } catch (StoreException told) {
          assertThat(told.problem().kind()).isEqualTo(Kind.FAILED);
        }
        assertThat(target).hasContent("onaangeroerd");
        Files.move(home.resolve("moved-" + name), file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
