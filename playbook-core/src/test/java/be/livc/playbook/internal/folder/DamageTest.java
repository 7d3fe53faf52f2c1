package be.livc.playbook.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.session.EventContent;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.Part;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import be.livc.playbook.session.log.LogReadResult;
import be.livc.playbook.session.log.LogReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to one byte of a session is noticed, and all before it is still there. */
class DamageTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final Recorder PEN = Recorder.of("An", KitPlaybook.CLOCK);

  @TempDir Path home;

  private final LogReader reader = new LogReader(new JsonObjects());
  private Session session;
  private Path folder;
  private byte[] log;
  private byte[] beside;
  private byte[] head;

  @BeforeEach
  void save_a_session() throws IOException {
    session = KitPlaybook.full();
    store().save(session);
    folder = home.resolve("sessions").resolve(session.id());
    log = Files.readAllBytes(folder.resolve("log"));
    beside = Files.readAllBytes(folder.resolve("beside"));
    head = Files.readAllBytes(folder.resolve("head"));
  }

  private SessionStore store() {
    return WriterProgram.store(home);
  }

  @Test
  void the_undamaged_session_has_no_problem() {
    LogReadResult reading = reader.read(session.id(), log, beside, head);
    assertThat(problems(reading, log)).isEmpty();
    assertThat(EventContent.afterErasing(reading.events())).isEqualTo(session.events());
  }

  @Test
  void every_byte_of_the_log_that_is_cut_off_is_noticed() {
    for (int at : places(log, 0)) {
      byte[] cut = Arrays.copyOf(log, at);
      LogReadResult reading = reader.read(session.id(), cut, beside, head);
      assertThat(problems(reading, cut)).as("cut at %s", at).isNotEmpty();
      assertKeeps(reading.events(), linesBefore(log, at) - 1);
    }
  }

  @Test
  void every_byte_of_the_log_that_is_flipped_is_noticed() {
    for (int at : places(log, 1)) {
      for (byte[] flipped : flips(log, at)) {
        LogReadResult reading = reader.read(session.id(), flipped, beside, head);
        assertThat(problems(reading, flipped)).as("flipped at %s", at).isNotEmpty();
        assertKeeps(reading.events(), linesBefore(log, at) - 1);
      }
    }
  }

  @Test
  void every_byte_beside_the_log_that_is_cut_off_or_flipped_is_noticed() {
    for (int at : places(beside, 2)) {
      List<byte[]> damaged = flips(beside, at);
      damaged.add(Arrays.copyOf(beside, at));
      for (byte[] bytes : damaged) {
        LogReadResult reading = reader.read(session.id(), log, bytes, head);
        List<SessionEvent> events = EventContent.afterErasing(reading.events());
        assertThat(events).hasSameSizeAs(session.events());
        assertThat(problems(reading, log)).as("damaged at %s", at).isNotEmpty();
        int whole = reading.lost().isEmpty() ? events.size() : reading.lost().get(0) - 1;
        assertThat(events.subList(0, whole)).isEqualTo(session.events().subList(0, whole));
      }
    }
  }

  @Test
  void every_byte_of_the_head_that_is_cut_off_or_flipped_is_noticed() {
    for (int at = 0; at < head.length; at++) {
      List<byte[]> damaged = flips(head, at);
      damaged.add(Arrays.copyOf(head, at));
      for (byte[] bytes : damaged) {
        LogReadResult reading = reader.read(session.id(), log, beside, bytes);
        assertThat(problems(reading, log))
            .extracting(StoreProblem::kind)
            .as("damaged at %s", at)
            .containsExactly(Kind.UNCOUNTED);
        assertKeeps(reading.events(), session.events().size());
      }
    }
  }

  @Test
  void random_bytes_are_no_session_and_no_failure() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      LogReadResult reading = reader.read(session.id(), bytes, bytes, bytes);
      assertThat(reading.events()).isEmpty();
      assertThat(problems(reading, bytes)).anyMatch(problem -> problem.kind().fatal());
    }
  }

  @Test
  void lines_that_change_places_are_noticed() {
    String text = new String(log, java.nio.charset.StandardCharsets.US_ASCII);
    List<String> lines = new ArrayList<>(text.lines().toList());
    java.util.Collections.swap(lines, 5, 6);
    byte[] swapped =
        (String.join("\n", lines) + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    LogReadResult reading = reader.read(session.id(), swapped, beside, head);
    assertKeeps(reading.events(), 4);
    assertThat(reading.events()).hasSize(4);
  }

  @Test
  void the_log_of_another_session_is_not_taken_for_this_one() {
    LogReadResult reading = reader.read("someoneelse", log, beside, head);
    assertThat(reading.events()).isEmpty();
  }

  @Test
  void a_damaged_session_goes_on_and_what_was_damaged_is_kept_aside() throws IOException {
    Random random = new Random(3);
    for (int i = 0; i < (THOROUGH ? 400 : 15); i++) {
      byte[] damaged = damaged(random);
      Files.write(folder.resolve("log"), damaged);
      Files.write(folder.resolve("head"), head);
      OpenResult opened = store().open(session.id(), PEN);
      assertThat(opened.problems()).isNotEmpty();
      if (opened.session().isEmpty()) {
        continue;
      }
      int sound = opened.orElseThrow().events().size();
      Session more = opened.orElseThrow().note("", "Verder.");
      SessionStore store = store();
      store.save(more);
      OpenResult again = store().open(session.id(), PEN);
      assertThat(kinds(again)).doesNotContain(Kind.DAMAGED, Kind.CUT, Kind.UNCOUNTED, Kind.HEADER);
      assertThat(again.orElseThrow().events()).hasSize(sound + 1);
      assertThat(Files.readAllBytes(newestAside())).isEqualTo(damaged);
    }
  }

  private byte[] damaged(Random random) {
    int at = random.nextInt(log.length);
    if (random.nextBoolean()) {
      return Arrays.copyOf(log, at);
    }
    byte[] flipped = log.clone();
    flipped[at] ^= (byte) (1 + random.nextInt(255));
    return flipped;
  }

  private Path newestAside() {
    int number = 1;
    while (Files.exists(folder.resolve("aside-" + (number + 1)))) {
      number++;
    }
    return folder.resolve("aside-" + number);
  }

  @Test
  void a_damaged_session_is_listed_with_its_problem() throws IOException {
    Files.write(folder.resolve("log"), Arrays.copyOf(log, log.length - 9));
    assertThat(store().list().sessions()).hasSize(1);
    assertThat(store().list().problems())
        .extracting(StoreProblem::kind)
        .containsExactly(Kind.DAMAGED, Kind.CUT);
    Files.write(folder.resolve("log"), new byte[0]);
    assertThat(store().list().sessions()).isEmpty();
    assertThat(store().list().problems()).extracting(StoreProblem::kind).contains(Kind.UNREADABLE);
  }

  @Test
  void every_byte_of_the_kept_playbook_that_is_damaged_is_noticed() throws IOException {
    Path text = home.resolve("playbooks").resolve(KitPlaybook.PINNED.text().digest());
    byte[] sound = Files.readAllBytes(text);
    for (int at = 0; at < sound.length; at += THOROUGH ? 1 : 7) {
      byte[] flipped = sound.clone();
      flipped[at] ^= 0x20;
      for (byte[] bytes : List.of(flipped, Arrays.copyOf(sound, at))) {
        Files.write(text, bytes);
        assertThat(kinds(store().open(session.id(), PEN)))
            .as("damaged at %s", at)
            .containsExactly(Kind.PLAYBOOK_CHANGED);
      }
    }
  }

  /** The first events are those of the session; what was erased later may stand in them again. */
  private void assertKeeps(List<SessionEvent> events, int atLeast) {
    assertThat(events).hasSizeGreaterThanOrEqualTo(Math.max(0, atLeast));
    for (int i = 0; i < events.size(); i++) {
      SessionEvent kept = events.get(i);
      SessionEvent meant = session.events().get(i);
      if (!kept.equals(meant)) {
        assertThat(EventContent.without(Part.CONTENT, kept)).isEqualTo(meant);
      }
    }
  }

  private List<StoreProblem> problems(LogReadResult reading, byte[] bytes) {
    return reading.problems(session.id(), "here", bytes.length);
  }

  private static List<Kind> kinds(OpenResult opened) {
    return opened.problems().stream().map(StoreProblem::kind).toList();
  }

  private static int linesBefore(byte[] bytes, int end) {
    int lines = 0;
    for (int i = 0; i < end; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** All places, or one in a few and those around line ends. */
  private static List<Integer> places(byte[] bytes, int seed) {
    Random random = new Random(seed);
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < bytes.length; at++) {
      boolean border = bytes[at] == '\n' || at > 0 && bytes[at - 1] == '\n';
      if (THOROUGH || border || random.nextInt(12) == 0) {
        places.add(at);
      }
    }
    return places;
  }

  /** The bytes with each bit of one flipped, or with one of its bits flipped. */
  private static List<byte[]> flips(byte[] bytes, int at) {
    List<byte[]> flips = new ArrayList<>();
    for (int bit = THOROUGH ? 0 : at % 8; bit < (THOROUGH ? 8 : at % 8 + 1); bit++) {
      byte[] flipped = bytes.clone();
      flipped[at] ^= (byte) (1 << bit);
      flips.add(flipped);
    }
    return flips;
  }
}
