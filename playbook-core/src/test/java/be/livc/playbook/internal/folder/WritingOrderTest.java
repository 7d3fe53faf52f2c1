package be.livc.playbook.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.kit.FaultyFiles;
import be.livc.playbook.session.kit.KitPlaybook;
import be.livc.playbook.session.log.LogStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is done to the disk and in which order, so that whatever stops in between leaves what the
 * package says. A stop of the machine itself is no test; that each thing is synced before the next
 * is.
 */
@DisabledOnOs(OS.WINDOWS) // which has no folders to sync
class WritingOrderTest {
  @TempDir Path temp;

  private final FaultyFiles files = new FaultyFiles();
  private final StringBuilder told = new StringBuilder();
  private Session session = KitPlaybook.start();
  private int before;

  private LogStore store() {
    return WriterProgram.store(files.of(temp));
  }

  private Path file(String name) {
    return temp.resolve("sessions").resolve(session.id()).resolve(name);
  }

  /** Tells what was done since the last time. */
  private void told(String heading) {
    told.append(told.length() == 0 ? "" : "\n").append(heading).append(":\n");
    List<String> changes = files.changes();
    for (String change : changes.subList(before, changes.size())) {
      String shown =
          change
              .replace(temp.toString(), "home")
              .replace(session.id(), "ID")
              .replaceAll("[0-9a-f]{64}", "DIGEST");
      told.append("  ").append(shown).append('\n');
    }
    before = changes.size();
  }

  private void nothing() {
    before = files.changes().size();
  }

  @Test
  void of_each_event_what_people_wrote_comes_first_then_the_log_then_the_head() throws IOException {
    try (LogStore store = store()) {
      session = KitPlaybook.withSensitive(session, "Heel geheim.");
      store.save(session);
      told("begun");
      session = KitPlaybook.withNumber(session, 7);
      store.save(session);
      told("answered");
      store.save(session);
      told("saved again");
      session = Erasure.sensitive(session);
      store.save(session);
      told("erased");
      store.open(session.id(), KitPlaybook.pen("Bo"));
      store.list();
      told("opened and listed");
      Files.delete(file("summary"));
      store.list();
      told("listed without its summary");
      assertThat(store.claim(session.id())).isEmpty();
      told("claimed");
      session = session.note("", "Nog iets.");
      store.save(session);
      told("a note while it is claimed");
      session = session.migrated(other());
      store.save(session);
      told("gone over to another text");
      store.remove(session.id());
      told("removed");
    }
    Golden.holds("internal/folder/writes.txt", told.toString());
  }

  private static PinnedPlaybook other() {
    SourceFile file = KitPlaybook.PINNED.text().files().get(0);
    String text = file.text().replace("title: Proef", "title: Proef, herzien");
    return Playbooks.read(new PlaybookText(List.of(new SourceFile(file.name(), text)))).pinned();
  }

  @Test
  void damage_is_put_aside_before_anything_is_written_over_it() throws IOException {
    session = KitPlaybook.withNumber(session, 7);
    try (LogStore store = store()) {
      store.save(session);
    }
    byte[] log = Files.readAllBytes(file("log"));
    byte[] beside = Files.readAllBytes(file("beside"));
    nothing();

    Files.write(file("log"), Arrays.copyOf(log, log.length - 9));
    goOn("behind a log that was cut off");
    Files.write(file("log"), new byte[0]);
    goOn("behind an empty log");
    Files.delete(file("head"));
    goOn("without a head");
    Files.write(file("log"), new byte[0]);
    Files.delete(file("head"));
    goOn("behind an empty log without a head");
    Files.write(file("beside"), Arrays.copyOf(beside, beside.length - 9));
    goOn("behind lost content");
    Files.writeString(file("beside"), "half a line", StandardOpenOption.APPEND);
    goOn("behind half a line");
    Golden.holds("internal/folder/mends.txt", told.toString());
  }

  private void goOn(String heading) {
    try (LogStore store = store()) {
      session = session.note("", heading);
      store.save(session);
      told(heading);
      assertThat(store.open(session.id(), KitPlaybook.pen("Bo")).orElseThrow().events())
          .isEqualTo(session.events());
    }
    nothing();
  }

  @Test
  void a_log_that_is_taken_in_is_written_as_one_that_is_saved() throws IOException {
    Path elsewhere = temp.resolve("elders");
    try (LogStore mine = store();
        LogStore theirs = WriterProgram.store(elsewhere)) {
      session = KitPlaybook.withSensitive(session, "Heel geheim.");
      theirs.save(session);
      mine.take(theirs.log(session.id()));
      told("begun");
      mine.take(theirs.log(session.id()));
      told("the same again");
      session = session.note("", "Nog iets.");
      theirs.save(session);
      mine.take(theirs.log(session.id()));
      told("gone on");
      session = Erasure.sensitive(session);
      theirs.save(session);
      mine.take(theirs.log(session.id()));
      told("erased");
      session = session.migrated(other());
      theirs.save(session);
      mine.take(theirs.log(session.id()));
      told("gone over to another text");
      assertThat(mine.open(session.id(), KitPlaybook.pen("Bo")).orElseThrow().events())
          .isEqualTo(session.events());
    }
    Golden.holds("internal/folder/takes.txt", told.toString());
  }

  @Test
  void a_profile_is_put_in_place_whole() throws IOException {
    Path home = temp.resolve("home");
    FolderProfile profile = new FolderProfile(files.of(home), new JsonObjects());
    profile.change(it -> FolderProfileTest.with(it, "Voorbeeldegem"));
    told("made");
    profile.change(it -> FolderProfileTest.with(it, "Testerzele"));
    told("changed");
    profile.change(it -> it);
    told("not changed");
    Files.writeString(home.resolve("profile"), "damaged", StandardCharsets.US_ASCII);
    profile.change(it -> FolderProfileTest.with(it, "Proefbeke"));
    told("damaged");
    Files.writeString(home.resolve("profile"), "damaged", StandardCharsets.US_ASCII);
    profile.change(it -> FolderProfileTest.with(it, "Proefbeke"));
    told("damaged again");
    profile.change(it -> it.without("gemeente"));
    told("emptied");
    Golden.holds("internal/folder/profile.txt", told.toString().replace("home/home", "home"));
  }

  @Test
  void files_of_an_editor_are_all_written_beside_before_any_is_moved() throws IOException {
    Path first = Files.writeString(temp.resolve("een"), "oud");
    Map<Path, byte[]> all = new LinkedHashMap<>();
    all.put(files.of(first), new byte[] {'a'});
    all.put(files.of(temp.resolve("map/twee")), new byte[] {'b'});
    AtomicFiles.write(all);
    told("two");
    AtomicFiles.write(files.of(first), new byte[] {'c'});
    told("one");
    assertThat(first).hasContent("c");
    // whether the folder that is there is made again differs from Java to Java
    String changes = told.toString().replaceAll("  make .*\n", "");
    Golden.holds("internal/folder/edits.txt", changes);
  }
}
