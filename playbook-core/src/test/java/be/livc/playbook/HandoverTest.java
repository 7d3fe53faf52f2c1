package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.internal.seal.CheapSeals;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import be.livc.playbook.session.log.ExportFile;
import be.livc.playbook.session.log.LogRelation;
import be.livc.playbook.session.log.LogStore;
import be.livc.playbook.session.log.SessionLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed over as a file comes back as it was, goes on, and tells every byte of damage. */
class HandoverTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final Recorder PEN = KitPlaybook.pen("An");
  private static final char[] OURS = "vier losse woorden hier".toCharArray();
  private static final char[] OTHER = "nog vier andere woorden".toCharArray();

  @TempDir Path here;
  @TempDir Path there;

  private static LogStore plain(Path home) {
    return Stores.folder(home);
  }

  private static LogStore sealed(Path home) {
    return Stores.folder(home, OURS);
  }

  private static Session open(LogStore store, Session session) {
    assertThat(store.open(session.id(), PEN).problems()).isEmpty();
    return store.open(session.id(), PEN).orElseThrow();
  }

  private static SessionLog handedOver(LogStore store, Session session) {
    return SessionFiles.read(SessionFiles.write(store.log(session.id())), "x.livc");
  }

  @Tag("slow")
  @Test
  void out_and_in_again_is_the_same_whatever_the_stores_are() {
    Session session = KitPlaybook.full();
    try (LogStore mine = plain(here);
        LogStore theirs = sealed(there)) {
      mine.save(session);
      byte[] file = SessionFiles.write(mine.log(session.id()));
      assertThat(theirs.take(SessionFiles.read(file, "x.livc")).kind())
          .isEqualTo(LogRelation.Kind.NEW);
      assertThat(open(theirs, session).events()).isEqualTo(session.events());
      assertThat(SessionFiles.write(theirs.log(session.id()))).isEqualTo(file);
      mine.remove(session.id());
      mine.take(SessionFiles.read(SessionFiles.write(theirs.log(session.id())), "x.livc"));
      assertThat(open(mine, session).events()).isEqualTo(session.events());
      assertThat(SessionFiles.write(mine.log(session.id()))).isEqualTo(file);
    }
  }

  @Test
  void twice_in_is_once() {
    Session session = KitPlaybook.full();
    try (LogStore mine = plain(here);
        LogStore theirs = plain(there)) {
      mine.save(session);
      SessionLog log = handedOver(mine, session);
      theirs.take(log);
      assertThat(theirs.take(log))
          .isEqualTo(new LogRelation(LogRelation.Kind.SAME, log.events().size()));
      assertThat(theirs.list().sessions()).hasSize(1);
      assertThat(open(theirs, session).events()).isEqualTo(session.events());
    }
  }

  @Tag("slow")
  @Test
  void what_goes_on_there_comes_back_and_what_went_on_here_stays() {
    Session session = KitPlaybook.full();
    try (LogStore mine = plain(here);
        LogStore theirs = sealed(there)) {
      mine.save(session);
      theirs.take(handedOver(mine, session));
      Session later = KitPlaybook.withNumber(open(theirs, session), 77).note("", "Van hier");
      theirs.save(later);
      assertThat(mine.take(handedOver(theirs, session)))
          .isEqualTo(new LogRelation(LogRelation.Kind.LATER, session.events().size()));
      assertThat(open(mine, session).events()).isEqualTo(later.events());
      Session latest = open(mine, session).note("", "Weer hier");
      mine.save(latest);
      assertThat(mine.take(handedOver(theirs, session)).kind()).isEqualTo(LogRelation.Kind.EARLIER);
      assertThat(open(mine, session).events()).isEqualTo(latest.events());
    }
  }

  @Test
  void two_ways_are_told_and_nothing_is_changed() throws IOException {
    Session session = KitPlaybook.full();
    try (LogStore mine = plain(here);
        LogStore theirs = plain(there)) {
      mine.save(session);
      theirs.take(handedOver(mine, session));
      theirs.save(open(theirs, session).note("", "Daar"));
      Session mineNow = open(mine, session).note("", "Hier");
      mine.save(mineNow);
      byte[] before =
          Files.readAllBytes(here.resolve("sessions").resolve(session.id()).resolve("log"));
      assertThat(mine.take(handedOver(theirs, session)))
          .isEqualTo(new LogRelation(LogRelation.Kind.OTHER, session.events().size()));
      assertThat(Files.readAllBytes(here.resolve("sessions").resolve(session.id()).resolve("log")))
          .isEqualTo(before);
      Session fork =
          SessionFiles.session(handedOver(theirs, session), "x.livc", PEN).fork("Van hen");
      mine.save(fork);
      assertThat(open(mine, fork).notes().get(1).text()).isEqualTo("Daar");
    }
  }

  @Test
  void what_is_sensitive_stays_here_and_the_chain_still_verifies() {
    Session session = KitPlaybook.withSensitive(KitPlaybook.full(), "rook uit kelder");
    try (LogStore mine = plain(here);
        LogStore theirs = plain(there)) {
      mine.save(session);
      SessionLog log = mine.log(session.id()).withoutSensitive(session);
      byte[] file = SessionFiles.write(log);
      assertThat(new String(file, StandardCharsets.US_ASCII))
          .doesNotContain("rook uit kelder")
          .doesNotContain("Navragen bij de directeur");
      assertThat(log.withheld()).isNotEmpty();
      theirs.take(SessionFiles.read(file, "x.livc"));
      Session opened = open(theirs, session);
      assertThat(opened.answers().get("waarneming")).isEqualTo(Answer.PUT_OFF);
      assertThat(opened.answers().get("vorm")).isEqualTo(session.answers().get("vorm"));
      assertThat(opened.notes()).isEmpty();
      theirs.save(KitPlaybook.withNumber(opened, 5));
      mine.take(handedOver(theirs, session));
      assertThat(open(mine, session).answers().get("waarneming"))
          .isEqualTo(session.answers().get("waarneming"));
      theirs.take(handedOver(mine, session));
      assertThat(open(theirs, session).events()).isEqualTo(open(mine, session).events());
    }
  }

  @Test
  void what_was_erased_there_is_erased_here_too() throws IOException {
    Session session = KitPlaybook.withSensitive(KitPlaybook.full(), "rook uit kelder");
    try (LogStore mine = plain(here);
        LogStore theirs = plain(there)) {
      mine.save(session);
      theirs.take(handedOver(mine, session));
      theirs.save(Erasure.sensitive(open(theirs, session)));
      mine.take(handedOver(theirs, session));
      assertThat(open(mine, session).answers().get("waarneming")).isEqualTo(Answer.PUT_OFF);
    }
    try (Stream<Path> files = Files.walk(here)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).doesNotContain("rook uit kelder");
      }
    }
  }

  @Test
  void every_byte_that_is_flipped_and_every_cut_is_noticed() {
    Session session = KitPlaybook.full();
    try (LogStore mine = plain(here)) {
      mine.save(session);
      SessionLog log = mine.log(session.id());
      damaged(SessionFiles.write(log), THOROUGH ? 1 : 29);
      byte[] file = SessionFiles.write(log);
      damaged(CheapSeals.file(file, ExportFile.FORMAT, OURS), THOROUGH ? 1 : 61);
    }
  }

  private static void damaged(byte[] file, int step) {
    Random random = new Random(file.length);
    for (int at = 0; at < file.length; at += 1 + random.nextInt(step)) {
      byte[] flipped = file.clone();
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      for (byte[] bytes : List.of(flipped, Arrays.copyOf(file, at))) {
        assertThatThrownBy(() -> SessionFiles.read(bytes, "x.livc", OURS))
            .as("at %s", at)
            .isInstanceOfSatisfying(
                StoreException.class,
                e -> assertThat(e.problem().kind()).isIn(Kind.FILE_DAMAGED, Kind.FILE_NEWER));
      }
    }
  }

  @Tag("slow")
  @Test
  void a_sealed_file_tells_nothing_and_opens_with_its_passphrase_alone() {
    Session session = KitPlaybook.full();
    try (LogStore mine = plain(here);
        LogStore theirs = plain(there)) {
      mine.save(session);
      byte[] file = SessionFiles.write(mine.log(session.id()), OURS);
      assertThat(new String(file, StandardCharsets.US_ASCII))
          .doesNotContain(session.id())
          .doesNotContain("Testerzele")
          .contains("pbkdf2-sha256");
      assertThat(SessionFiles.isSealed(file)).isTrue();
      assertThatThrownBy(() -> SessionFiles.read(file, "x.livc"))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.problem().kind()).isEqualTo(Kind.SEALED));
      assertThatThrownBy(() -> SessionFiles.read(file, "x.livc", OTHER))
          .isInstanceOfSatisfying(
              StoreException.class,
              e -> assertThat(e.problem().kind()).isEqualTo(Kind.WRONG_PASSPHRASE));
      theirs.take(SessionFiles.read(file, "x.livc", OURS));
      assertThat(open(theirs, session).events()).isEqualTo(session.events());
    }
  }
}
