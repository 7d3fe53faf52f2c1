package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed opens with its passphrase, tells nobody else anything, and notices every byte. */
class SealedSessionTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final Recorder PEN = KitPlaybook.pen("An");
  private static final String OURS = "vier losse woorden hier";
  private static final String OTHER = "nog vier andere woorden";

  @TempDir Path home;

  private SessionStore store(String passphrase) {
    return passphrase.isEmpty()
        ? Stores.folder(home)
        : Stores.folder(home, passphrase.toCharArray());
  }

  private Session saved(String passphrase) {
    Session session = KitPlaybook.full();
    try (SessionStore store = store(passphrase)) {
      store.save(session);
    }
    return session;
  }

  private OpenResult open(Session session, String passphrase) {
    try (SessionStore store = store(passphrase)) {
      return store.open(session.id(), PEN);
    }
  }

  private List<Kind> problems(Session session, String passphrase) {
    return open(session, passphrase).problems().stream().map(StoreProblem::kind).toList();
  }

  private Map<Path, byte[]> files() throws IOException {
    Map<Path, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(home)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file, Files.readAllBytes(file));
      }
    }
    return files;
  }

  @Test
  void a_sealed_session_opens_with_its_passphrase_alone() {
    Session session = saved(OURS);
    OpenResult opened = open(session, OURS);
    assertThat(opened.problems()).isEmpty();
    assertThat(opened.orElseThrow().events()).isEqualTo(session.events());
    assertThat(problems(session, "")).containsExactly(Kind.SEALED);
    assertThat(problems(session, OTHER)).containsExactly(Kind.WRONG_PASSPHRASE);
  }

  @Test
  void letters_that_look_the_same_are_the_same() {
    Session session = saved("de caf\u00e9s in Geel");
    assertThat(problems(session, "de cafe\u0301s in Geel")).isEmpty();
  }

  @Test
  void a_list_names_only_what_opens() {
    Session ours = saved(OURS);
    Session other = saved(OTHER);
    Session plain = saved("");
    try (SessionStore store = store(OURS)) {
      SessionList list = store.list();
      assertThat(list.sessions()).extracting("id").containsOnly(ours.id(), plain.id());
      assertThat(list.sealed()).extracting(SessionList.Sealed::id).containsExactly(other.id());
      assertThat(list.problems()).isEmpty();
    }
    try (SessionStore store = store("")) {
      assertThat(store.list().sealed()).hasSize(2);
      assertThat(store.list().sessions()).extracting("id").containsExactly(plain.id());
    }
  }

  @Test
  void what_happens_later_is_sealed_too_and_erased_for_good() throws IOException {
    Session session = saved(OURS);
    try (SessionStore store = store(OURS)) {
      Session more = store.open(session.id(), PEN).orElseThrow().note("", "Bel Els morgen");
      store.save(more);
      store.save(Erasure.holding(more, "Els"));
    }
    assertThat(open(session, OURS).problems()).isEmpty();
    assertThat(open(session, OURS).orElseThrow().notes()).hasSize(1);
    assertTellsNothing();
  }

  @Test
  void nothing_of_it_can_be_read_in_any_file_or_name() throws IOException {
    saved(OURS);
    assertTellsNothing();
  }

  private void assertTellsNothing() throws IOException {
    List<String> telling =
        List.of(
            "Opstart",
            "Testerzele",
            "Proefbeke",
            "dossier",
            "12345",
            "OCMW",
            "directeur",
            "Els",
            "brief",
            "besluit",
            "waarneming",
            "partners",
            "samen",
            "klein",
            "vorig",
            "answered",
            "Bo",
            OURS,
            KitPlaybook.PINNED.text().digest());
    for (Map.Entry<Path, byte[]> file : files().entrySet()) {
      String name = home.relativize(file.getKey()).toString();
      String text = new String(file.getValue(), StandardCharsets.UTF_8);
      for (String word : telling) {
        // what is encrypted, and names of chance, have words of four letters too
        if (word.length() > 4) {
          assertThat(name.toLowerCase(Locale.ROOT)).doesNotContain(word.toLowerCase(Locale.ROOT));
          assertThat(text.contains(word)).as("%s in %s", word, name).isFalse();
        }
      }
    }
  }

  @Test
  void lines_are_as_long_whatever_is_answered() throws IOException {
    List<Long> sizes = new ArrayList<>();
    for (String word : List.of("ja", "neen, liever niet")) {
      Session session = Session.start(KitPlaybook.PINNED, "", PEN);
      session = KitPlaybook.withSensitive(session, word);
      try (SessionStore store = store(OURS)) {
        store.save(session);
      }
      sizes.add(Files.size(home.resolve("sessions").resolve(session.id()).resolve("beside")));
    }
    assertThat(sizes.get(0)).isEqualTo(sizes.get(1));
  }

  @Test
  void every_byte_that_is_flipped_or_cut_off_is_noticed() throws IOException {
    Session session = saved(OURS);
    Path folder = home.resolve("sessions").resolve(session.id());
    Random random = new Random(14);
    try (SessionStore store = store(OURS)) {
      assertThat(store.open(session.id(), PEN).problems()).isEmpty();
      for (Map.Entry<Path, byte[]> file : files().entrySet()) {
        byte[] whole = file.getValue();
        // what is kept for lists is not read here, and a list does without it when it is damaged
        if (!file.getKey().startsWith(folder) || name(file.getKey()).equals("summary")) {
          continue;
        }
        boolean fresh = !List.of("log", "beside", "head").contains(name(file.getKey()));
        int rounds = fresh ? 2 : THOROUGH ? whole.length : Math.min(whole.length, 20);
        for (int i = 0; i < rounds; i++) {
          int at = THOROUGH && !fresh ? i : random.nextInt(whole.length);
          byte[] flipped = whole.clone();
          flipped[at] ^= (byte) (1 << random.nextInt(8));
          for (byte[] damaged : List.of(flipped, java.util.Arrays.copyOf(whole, at))) {
            Files.write(file.getKey(), damaged);
            try (SessionStore again = fresh ? store(OURS) : null) {
              OpenResult opened = (again == null ? store : again).open(session.id(), PEN);
              assertThat(opened.problems()).as("%s at %s", file.getKey(), at).isNotEmpty();
            }
          }
        }
        Files.write(file.getKey(), whole);
      }
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  @Test
  void a_changed_key_is_not_taken_for_a_wrong_passphrase() throws IOException {
    Session session = saved(OURS);
    Path key = home.resolve("sessions").resolve(session.id()).resolve("key");
    String record = Files.readString(key);
    Files.writeString(key, record.replaceFirst("\"s\":\".", "\"s\":\"!"));
    assertThat(problems(session, OURS)).containsExactly(Kind.KEY_DAMAGED);
    Files.delete(key);
    assertThat(problems(session, OURS)).containsExactly(Kind.KEY_MISSING);
    assertThat(problems(session, "")).containsExactly(Kind.KEY_MISSING);
  }

  @Test
  void a_line_opens_nowhere_but_where_it_was_written() throws IOException {
    Session session = saved(OURS);
    Path log = home.resolve("sessions").resolve(session.id()).resolve("log");
    List<String> lines = new ArrayList<>(Files.readAllLines(log));
    java.util.Collections.swap(lines, 2, 3);
    Files.writeString(log, String.join("\n", lines) + "\n");
    assertThat(problems(session, OURS)).contains(Kind.DAMAGED);
    assertThat(open(session, OURS).problems().get(0).arguments().get(0)).isEqualTo("1");
  }

  @Test
  void the_key_of_one_session_is_not_taken_for_that_of_another() throws IOException {
    Session one = saved(OURS);
    Session other = saved(OURS);
    Path sessions = home.resolve("sessions");
    Files.copy(
        sessions.resolve(other.id()).resolve("key"),
        sessions.resolve(one.id()).resolve("key"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(problems(one, OURS)).containsExactly(Kind.KEY_DAMAGED);
  }

  @Test
  void another_passphrase_leaves_the_session_as_it_stands() throws IOException {
    Session session = saved(OURS);
    Map<Path, byte[]> before = files();
    Stores.changePassphrase(home, session.id(), OURS.toCharArray(), OTHER.toCharArray());
    assertThat(open(session, OTHER).problems()).isEmpty();
    assertThat(problems(session, OURS)).containsExactly(Kind.WRONG_PASSPHRASE);
    Map<Path, byte[]> after = files();
    after.keySet().removeIf(file -> file.endsWith("lock"));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    after.forEach(
        (file, bytes) -> {
          if (!file.endsWith("key")) {
            assertThat(bytes).as("%s", file).isEqualTo(before.get(file));
          }
        });
    assertThatThrownBy(
            () ->
                Stores.changePassphrase(home, session.id(), OURS.toCharArray(), "x".toCharArray()))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.problem().kind()).isEqualTo(Kind.WRONG_PASSPHRASE));
    assertThat(open(session, OTHER).problems()).isEmpty();
  }

  @Test
  void a_store_that_was_closed_can_read_and_write_no_more() {
    Session session = saved(OURS);
    SessionStore store = store(OURS);
    Session opened = store.open(session.id(), PEN).orElseThrow();
    store.close();
    assertThatThrownBy(() -> store.save(opened.note("", "te laat")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(open(session, OURS).orElseThrow().events()).isEqualTo(session.events());
  }
}
