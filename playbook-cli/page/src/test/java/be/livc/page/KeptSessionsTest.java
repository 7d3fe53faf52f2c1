package be.livc.page;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.SessionFiles;
import be.livc.playbook.Stores;
import be.livc.playbook.compiled.CompiledPlaybook;
import be.livc.playbook.content.TextContent;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.log.LogReadResult;
import be.livc.playbook.session.log.LogReader;
import be.livc.playbook.session.log.LogRelation;
import be.livc.playbook.session.log.LogStore;
import be.livc.playbook.session.log.SessionLines;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page keeps of a session is what a folder keeps, and comes back from it. */
class KeptSessionsTest {
  private static final Recorder PEN = Recorder.of("", Clock.systemUTC());

  private final Page page = Page.of("livc-r");

  private Map<String, Object> walk(int questions) {
    page.ask("start", Map.of("name", "Opstart"));
    Answering answering = new Answering(5);
    for (int i = 0; i < questions; i++) {
      Map<String, Object> question = page.ask("question");
      page.ask("answer", Map.of("question", question.get("id"), "value", answering.to(question)));
    }
    page.ask("note", Map.of("step", "", "text", "Voor later"));
    return page.kept;
  }

  private static SessionLines lines(Map<String, Object> kept) {
    Map<String, String> texts = new LinkedHashMap<>();
    Page.object(kept, "texts").forEach((digest, line) -> texts.put(digest, (String) line));
    return new SessionLines(
        (String) kept.get("id"),
        (String) kept.get("log"),
        (String) kept.get("beside"),
        (String) kept.get("head"),
        texts);
  }

  private static byte[] bytes(Object text) {
    return ((String) text).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void the_parts_are_a_log_whose_chain_verifies() {
    Map<String, Object> kept = walk(6);
    LogReadResult read =
        new LogReader(SessionFiles.form())
            .read(
                (String) kept.get("id"),
                bytes(kept.get("log")),
                bytes(kept.get("beside")),
                bytes(kept.get("head")));
    assertThat(read.damage()).isEmpty();
    assertThat(read.lost()).isEmpty();
    assertThat(read.surplus()).isEmpty();
    assertThat(read.counted()).isEqualTo(read.events().size()).isEqualTo(9);
  }

  @Test
  void a_folder_takes_them_in_and_goes_on(@TempDir Path home) {
    SessionLines kept = lines(walk(6));
    try (LogStore store = Stores.folder(home)) {
      assertThat(store.take(SessionFiles.log(kept)).kind()).isEqualTo(LogRelation.Kind.NEW);
      OpenResult opened = store.open(kept.id(), PEN);
      assertThat(opened.problems()).isEmpty();
      Session session = opened.orElseThrow();
      assertThat(session.name()).isEqualTo("Opstart");
      assertThat(session.notes()).singleElement().matches(it -> it.text().equals("Voor later"));
      assertThat(SessionFiles.lines(store.log(kept.id()))).isEqualTo(kept);
      Object state = page.ask("state").get("open");
      assertThat(session.walk().open().orElseThrow().id()).isEqualTo(state);
    }
  }

  @Test
  void what_is_added_later_goes_on_from_what_a_folder_has(@TempDir Path home) {
    SessionLines first = lines(walk(3));
    try (LogStore store = Stores.folder(home)) {
      store.take(SessionFiles.log(first));
      page.ask("rename", Map.of("name", "Anders"));
      SessionLines later = lines(page.kept);
      assertThat(store.take(SessionFiles.log(later)).kind()).isEqualTo(LogRelation.Kind.LATER);
      assertThat(store.open(first.id(), PEN).orElseThrow().name()).isEqualTo("Anders");
    }
  }

  @Test
  void a_page_takes_up_what_it_kept_and_says_the_same() {
    Map<String, Object> kept = walk(6);
    Map<String, Object> before = page.ask("answers");
    Page other = Page.of("livc-r");
    Map<String, Object> resumed = other.ask("resume", Map.of("session", kept));
    assertThat(resumed).doesNotContainKey("mended").containsEntry("problems", List.of());
    assertThat(other.ask("answers")).isEqualTo(before);
    other.kept = new LinkedHashMap<>(kept);
    other.ask("rename", Map.of("name", "Anders"));
    assertThat(SessionFiles.log(lines(other.kept)).events()).hasSize(10);
  }

  @Test
  void a_page_that_names_the_file_of_its_playbook_holds_the_same_text() {
    PinnedPlaybook pinned =
        PlaybookLibrary.of(
                TextContent.of(
                    Map.of(
                        "a/playbook.yaml", RandomText.of(1), "roles.yaml", "roles:\n  r: Rol\n")))
            .load("a")
            .pinned();
    Map<String, String> files = new LinkedHashMap<>();
    files.put("roles.yaml", "roles:\n  r: Rol\n");
    pinned.text().files().forEach(file -> files.put(file.name(), file.text()));
    Page named = Page.ofFiles("a/playbook.yaml", files, Map.of());
    Map<String, Object> begun = named.ask("start", Map.of("name", ""));
    assertThat(Page.object(Page.object(begun, "part"), "texts"))
        .containsOnlyKeys(pinned.text().digest());
  }

  @Test
  void a_compiled_playbook_is_read_in_place_of_its_text_where_it_belongs_to_it() {
    String yaml = RandomText.of(1);
    PlaybookLibrary library =
        PlaybookLibrary.of(TextContent.of(Map.of("proef/playbook.yaml", yaml)));
    byte[] bytes = compiled(library);
    Map<String, ?> base64 = Map.of("base64", Base64.getEncoder().encodeToString(bytes));
    Map<String, Object> files = new LinkedHashMap<>();
    files.put("proef/playbook.yaml", yaml);
    files.put("proef/playbook.compiled", base64);
    Page fast = Page.ofFiles("proef/playbook.yaml", files, Map.of());
    Page slow = Page.ofText("proef", yaml);
    assertThat(fast.ask("start", Map.of("name", "")))
        .isEqualTo(slow.ask("start", Map.of("name", "")));
    assertThat(fast.ask("question")).isEqualTo(slow.ask("question"));
    files.put("proef/playbook.yaml", yaml.replace("title: Proef", "title: Anders"));
    Page other = Page.ofFiles("proef/playbook.yaml", files, Map.of());
    Map<String, Object> begun = other.ask("start", Map.of("name", ""));
    assertThat(Page.object(Page.object(begun, "state"), "session").get("name"))
        .isEqualTo("Anders 24-11-2026");
  }

  private static byte[] compiled(PlaybookLibrary library) {
    LoadResult loaded = library.load("proef");
    return new CompiledPlaybook(loaded.orElseThrow(), loaded.text(), loaded.map()).write(List.of());
  }

  @Test
  void damage_is_told_and_all_before_it_stays() {
    Map<String, Object> kept = new LinkedHashMap<>(walk(6));
    String log = (String) kept.get("log");
    int at = log.indexOf("{\"n\":7");
    kept.put("log", log.substring(0, at + 9) + "x" + log.substring(at + 10));
    Map<String, Object> resumed = Page.of("livc-r").ask("resume", Map.of("session", kept));
    assertThat(Page.texts(resumed, "problems").get(0))
        .isEqualTo(
            "Wat van deze sessie bewaard is, is beschadigd na gebeurtenis 6. Alles tot daar is er;"
                + " de rest wordt ernaast bewaard.");
    Map<String, Object> mended = Page.object(resumed, "mended");
    assertThat((String) mended.get("log")).isEqualTo(log.substring(0, at));
    Map<String, Object> again = Page.of("livc-r").ask("resume", Map.of("session", mended));
    assertThat(again).containsEntry("problems", List.of()).doesNotContainKey("mended");
    assertThat(again.get("state")).isEqualTo(resumed.get("state"));
  }

  @Test
  void whatever_byte_is_hit_the_page_says_so_or_has_it_all() {
    Map<String, Object> kept = walk(3);
    String log = (String) kept.get("log");
    Page other = Page.of("livc-r");
    Map<String, Object> whole = other.ask("resume", Map.of("session", kept));
    for (int at = 0; at < log.length(); at += 37) {
      Map<String, Object> hit = new LinkedHashMap<>(kept);
      char wrong = log.charAt(at) == 'é' ? 'è' : 'é';
      hit.put("log", log.substring(0, at) + wrong + log.substring(at + 1));
      Map<String, Object> resumed = other.tryTo("resume", Map.of("session", hit));
      boolean told = resumed.containsKey("problem") || !Page.texts(resumed, "problems").isEmpty();
      assertThat(told || resumed.get("state").equals(whole.get("state"))).as("at " + at).isTrue();
    }
  }

  @Test
  void without_its_text_or_with_another_session_is_not_taken_up() {
    Map<String, Object> kept = new LinkedHashMap<>(walk(2));
    Page other = Page.of("livc-r-informatie-delen");
    Map<String, Object> wrong = other.tryTo("resume", Map.of("session", kept));
    assertThat(Page.object(wrong, "problem").get("sentence"))
        .isEqualTo(
            "Deze sessie is van een ander draaiboek: Draaiboek LIVC R. Open ze met de pagina van"
                + " dat draaiboek.");
    kept.put("texts", Map.of());
    assertThat(
            Page.object(other.tryTo("resume", Map.of("session", kept)), "problem").get("sentence"))
        .isEqualTo(
            "Het draaiboek dat bij deze sessie hoort, ontbreekt. Heb je ze als bestand bewaard? Ga"
                + " dan daarmee verder.");
    assertThat(other.tryTo("state", Map.of())).containsKey("problem");
  }

  @Test
  void a_file_goes_to_another_page_and_to_a_folder(@TempDir Path home) {
    walk(4);
    Map<String, Object> file =
        Page.objects(page.ask("export", Map.of("sensitive", true)), "files").get(0);
    assertThat(file.get("name")).isEqualTo("Opstart.livc");
    byte[] bytes = Base64.getDecoder().decode((String) file.get("base64"));
    try (LogStore store = Stores.folder(home)) {
      store.take(SessionFiles.read(bytes, "Opstart.livc"));
      assertThat(SessionFiles.lines(store.log((String) page.kept.get("id"))))
          .isEqualTo(lines(page.kept));
    }
    Page other = Page.of("livc-r");
    Map<String, Object> taken = other.ask("import", Map.of("base64", file.get("base64")));
    assertThat(taken).containsEntry("was", "new").containsEntry("kept", page.kept);
    assertThat(other.ask("answers")).isEqualTo(page.ask("answers"));
  }

  @Test
  void a_file_goes_on_from_what_is_kept_or_is_told_to_have_gone_another_way() {
    Map<String, Object> early = copy(walk(2));
    page.ask("rename", Map.of("name", "Later"));
    Map<String, Object> late = copy(page.kept);
    String file = exported(page);
    Page other = Page.of("livc-r");
    Map<String, Object> taken = other.ask("import", Map.of("base64", file, "kept", early));
    assertThat(taken).containsEntry("was", "later").containsEntry("kept", late);
    other.ask("resume", Map.of("session", early));
    String old = exported(other);
    Map<String, Object> back = other.ask("import", Map.of("base64", old, "kept", late));
    assertThat(back).containsEntry("was", "earlier").containsEntry("kept", late);
    other.ask("resume", Map.of("session", early));
    other.kept = copy(early);
    other.ask("rename", Map.of("name", "Elders"));
    Map<String, Object> refused = other.ask("import", Map.of("base64", file, "kept", other.kept));
    assertThat((String) Page.object(refused, "refused").get("sentence"))
        .startsWith("De sessie \"Later\" ging hier en in het bestand uiteen vanaf gebeurtenis 6");
  }

  private static String exported(Page page) {
    Map<String, Object> export = page.ask("export", Map.of("sensitive", true));
    return (String) Page.objects(export, "files").get(0).get("base64");
  }

  private static Map<String, Object> copy(Map<String, Object> kept) {
    Map<String, Object> copy = new LinkedHashMap<>(kept);
    copy.put("texts", new LinkedHashMap<>(Page.object(kept, "texts")));
    return copy;
  }

  @Test
  void without_what_is_sensitive_nothing_of_it_is_in_the_file() {
    walk(1);
    Map<String, Object> export = page.ask("export", Map.of("sensitive", false));
    String file = (String) Page.objects(export, "files").get(0).get("base64");
    assertThat(new String(Base64.getDecoder().decode(file), StandardCharsets.UTF_8))
        .doesNotContain("Voor later");
    assertThat(Page.texts(export, "notes")).containsExactly("Niet meegegeven: 1 nota.");
  }

  @Test
  void undo_sets_the_last_aside_and_redo_takes_it_back() {
    walk(2);
    Map<String, Object> undone = page.ask("undo");
    assertThat(Page.texts(undone, "noted")).containsExactly("Ongedaan gemaakt: een nota.");
    Map<String, Object> session = Page.object(Page.object(undone, "state"), "session");
    assertThat(session.get("canRedo")).isEqualTo("een nota");
    assertThat(Page.objects(page.ask("answers"), "notes")).isEmpty();
    page.ask("redo");
    assertThat(Page.objects(page.ask("answers"), "notes")).hasSize(1);
    Map<String, Object> nothing = page.ask("redo");
    assertThat(Page.object(nothing, "refused").get("sentence"))
        .isEqualTo("Er is niets om terug te zetten.");
    for (int i = 0; i < 3; i++) {
      page.ask("undo");
    }
    assertThat(Page.object(page.ask("undo"), "refused").get("sentence"))
        .isEqualTo("Er is niets om ongedaan te maken.");
  }

  @Test
  void what_is_erased_is_nowhere_any_more_and_the_chain_still_verifies() {
    walk(2);
    Map<String, Object> erased = page.ask("erase");
    Map<String, Object> kept = Page.object(erased, "kept");
    assertThat((String) page.kept.get("beside")).contains("Voor later");
    assertThat((String) kept.get("beside")).doesNotContain("Voor later");
    Map<String, Object> resumed = Page.of("livc-r").ask("resume", Map.of("session", kept));
    assertThat(resumed).containsEntry("problems", List.of()).doesNotContainKey("mended");
    assertThat(resumed.get("state")).isEqualTo(erased.get("state"));
    assertThat(Page.objects(page.ask("answers"), "notes")).isEmpty();
    page.kept = copy(kept);
    page.ask("rename", Map.of("name", "Later"));
    assertThat(SessionFiles.log(lines(page.kept)).events()).hasSize(7);
    assertThat(Page.object(page.ask("erase"), "refused").get("sentence"))
        .isEqualTo("Er is niets gewist. In deze sessie staat niets gevoeligs.");
  }
}
