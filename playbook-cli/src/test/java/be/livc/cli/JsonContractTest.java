package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Stores;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.view.Json;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** {@code --json} gives exactly one object on standard output, whatever is asked and goes wrong. */
class JsonContractTest {
  private static final ObjectMapper READER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final Pattern KIND = Pattern.compile("Json\\.shape\\(\"([\\w-]+)\"\\)");
  private static final Schema SCHEMA = schema();
  private static final String SHELF = "src/test/resources/transcript/playbooks";

  /** How each command is used well; the words behind its name. */
  private static final Map<String, List<String>> GOOD = new LinkedHashMap<>();

  static {
    good("playbook list", "");
    good("playbook show", "livc-r", "livc-r --sources", "livc-r --to-confirm");
    good("playbook start", "livc-r --name Nieuw");
    good("playbook check", "livc-r", "livc-r --format json");
    good("playbook sources", "livc-r", "--links");
    good("playbook schema", "", "--output");
    good("playbook explain", "", "proof/unreachable-step");
    good("playbook graph", "livc-r", "livc-r --out HOME/prent.dot");
    good("playbook test", "livc-r");
    good("playbook new", "proefstuk --dir HOME/nieuw --templates HOME/stuk");
    good("playbook format", "HOME/eigen/playbook.yaml --check");
    good(
        "playbook diff",
        "livc-r livc-r",
        "livc-r livc-r --sessions",
        "livc-r livc-r --out HOME/verschil.html");
    good("playbook release", "livc-r --dry-run", "livc-r --version 9.0.0 --dry-run");
    good("playbook publish", "livc-r-casus --working --out HOME/pagina");
    good("playbook preview", "livc-r");
    good("session list", "");
    good("session show", "Proef");
    good("session resume", "Proef");
    good("session answer", "Proef gemeente Zondereigen --yes", "Proef stand 1 --dry-run");
    good("session later", "Proef gemeente", "Proef gemeente --dry-run");
    good("session undo", "Proef");
    good("session note", "Proef Nota");
    good("session tick", "Proef aanstellingsbrieven");
    good("session why", "Proef stand");
    good("session rename", "Proef Anders");
    good(
        "session passphrase", "Dicht --passphrase-file HOME/zin --new-passphrase-file HOME/andere");
    good("session migrate", "Oud --dry-run", "Oud");
    good("session fork", "Proef --name Anders");
    good("session compare", "Proef Proef");
    good(
        "session questions",
        "Proef --out HOME/vragen.docx",
        "Proef --role coordinator --out HOME/rol.docx");
    good("session export", "Proef --out HOME/proef.livc");
    good("session import", "HOME/mee.livc");
    good("session verify", "Proef");
    good("session erase", "Proef --yes", "Proef --holding Voorbeeldegem --everywhere --yes");
    good("session purge", "Proef --yes", "--older-than 5y", "Proef --forks --documents --yes");
    good(
        "checklist",
        "Proef",
        "livc-r",
        "Proef --out HOME/lijst.csv",
        "Proef --each-role --format md --out HOME/rollen");
    good("document list", "Proef");
    good("document render", "Proef --all --format md --out HOME/uit");
    good("document preview", "besluit-oprichting", "besluit-oprichting --out HOME/een.html");
    good("fiche", "");
    good("fiche search", "beroepsgeheim");
    good("fiche show", "verplicht");
    good("profile list", "");
    good("profile set", "gemeente Proefbeke");
    good("profile erase", "--all --yes");
    good("doctor", "");
    good("completion", "bash", "names sessions");
  }

  /** Words that no command can do anything with, or only some. */
  private static final List<String> BAD =
      List.of(
          "--bestaat-niet",
          "Wie",
          "Wie Wat",
          "Wie Wat Waar Hoe Waarom",
          "Proef",
          "Proef stond",
          "Proef gemeente",
          "Proef stand 9",
          "livc-r@9.9.9",
          "fout",
          "fout --name Fout",
          "Proef --format csv",
          "livc-r --format svg",
          "livc-r --format html",
          "livc-r --watch",
          "besluit-oprichting --format html",
          "Proef --format onzin",
          "Proef --all --yes",
          "livc-r --on gisteren",
          "livc-r --answers HOME/weg.yaml",
          "livc-r --answers HOME/eigen/playbook.yaml",
          "--lang xx",
          "--playbooks HOME/weg",
          "--templates HOME/eigen/playbook.yaml",
          "Proef --home HOME/eigen/playbook.yaml",
          "--help",
          "--version");

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Json.schema());
  }

  private static void good(String command, String... uses) {
    GOOD.put(command, List.of(uses));
  }

  @TempDir Path folder;

  @BeforeEach
  void something_to_work_on() throws IOException {
    Files.writeString(folder.resolve("zin"), "vier losse woorden hier\n");
    Files.writeString(folder.resolve("andere"), "nog vier andere woorden\n");
    Path own = Files.createDirectories(folder.resolve("eigen"));
    Files.writeString(own.resolve("playbook.yaml"), "format: 1\n");
    Path broken = Files.createDirectories(folder.resolve("stuk/fout"));
    Files.writeString(broken.resolve("playbook.yaml"), "format: 1\nid: fout\nphases: ja\n");
  }

  private Livc livc() {
    return new Livc(folder)
        .with("LIVC_PLAYBOOKS", SHELF + File.pathSeparator + folder.resolve("stuk"))
        .with("LIVC_TEMPLATES", "src/test/resources/transcript/templates");
  }

  private Livc begun() {
    Livc livc = livc();
    livc.run("session", "purge", "Proef", "--yes");
    livc.run("session", "purge", "Anders", "--yes");
    livc.run("playbook", "start", "livc-r", "--name", "Proef", "--json");
    livc.run("session", "answer", "Proef", "gemeente", "Voorbeeldegem");
    livc.run("session", "purge", "Oud", "--yes");
    new Livc(folder).run("playbook", "start", "livc-r", "--name", "Oud", "--json");
    return livc;
  }

  private List<String> words(String command, String behind) {
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    for (String word : behind.split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(word.replace("HOME", folder.toString()));
      }
    }
    return words;
  }

  private static JsonNode object(Livc.Run run) {
    JsonNode read = READER.readTree(run.out());
    assertThat(read.isObject()).isTrue();
    assertThat(run.err()).doesNotContain("\tat ");
    if (read.has("livc")) {
      assertThat(SCHEMA.validate(run.out(), InputFormat.JSON)).as(run.out()).isEmpty();
    }
    return read;
  }

  private static boolean isError(JsonNode object) {
    return object.path("kind").asString("").equals("error");
  }

  @Test
  void every_command_is_tried() {
    assertThat(GOOD.keySet()).containsExactlyInAnyOrderElementsOf(Commands.names());
  }

  @TestFactory
  Stream<DynamicTest> what_is_asked_well_gives_one_object() {
    return GOOD.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .map(
                        use ->
                            DynamicTest.dynamicTest(
                                entry.getKey() + " " + use, () -> well(entry.getKey(), use))));
  }

  private void well(String command, String use) {
    List<String> words = words(command, use);
    words.add("--json");
    Livc livc = begun();
    if (words.contains("Dicht")) {
      String phrase = folder.resolve("zin").toString();
      livc.run(
          "playbook", "start", "livc-r", "--name", "Dicht", "--json", "--passphrase-file", phrase);
    }
    livc.run("session", "export", "Proef", "--out", folder.resolve("mee.livc").toString());
    Livc.Run run = livc.reading(InputStream.nullInputStream(), words);
    JsonNode object = object(run);
    assertThat(isError(object)).as(run.out()).isFalse();
    assertThat(run.code()).isIn(0, 1);
    if (!command.equals("playbook schema")) {
      assertThat(object.path("livc").asInt()).isEqualTo(1);
      assertThat(object.path("kind").asString("")).isNotEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> what_goes_wrong_gives_one_object_with_the_code_and_a_sentence() {
    return Stream.concat(Commands.names().stream(), Stream.of("", "session", "sesion", "help x"))
        .map(command -> DynamicTest.dynamicTest("livc " + command, () -> badly(command)));
  }

  private void badly(String command) {
    Livc livc = begun();
    for (String use : BAD) {
      List<String> words = words(command, use);
      words.remove("");
      words.add("--json");
      Livc.Run run = livc.reading(InputStream.nullInputStream(), words);
      JsonNode object = object(run);
      assertThat(run.code()).as(String.join(" ", words)).isNotEqualTo(70);
      if (run.code() > 1) {
        assertThat(isError(object)).as(String.join(" ", words)).isTrue();
      }
      if (isError(object)) {
        JsonNode error = object.path("error");
        assertThat(error.path("code").asInt()).isEqualTo(run.code()).isNotZero();
        assertThat(error.path("kind").asString("")).isNotEmpty();
        assertThat(run.err()).contains(error.path("sentence").asString("?"));
        assertThat(error.path("near").isArray()).isTrue();
      }
    }
  }

  @Test
  void the_schema_knows_every_kind_that_is_made_and_refuses_what_is_none() throws IOException {
    String schema = begun().run("playbook", "schema", "--output").out();
    List<String> kinds = new ArrayList<>();
    for (String sources : List.of("src/main/java", "../playbook-core/src/main/java")) {
      try (Stream<Path> files = Files.walk(Path.of(sources))) {
        for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
          KIND.matcher(Files.readString(file)).results().forEach(it -> kinds.add(it.group(1)));
        }
      }
    }
    assertThat(kinds).hasSizeGreaterThan(25);
    JsonNode known = READER.readTree(schema).path("properties").path("kind").path("enum");
    assertThat(kinds).allSatisfy(kind -> assertThat(known.toString()).contains('"' + kind + '"'));
    for (String wrong :
        List.of(
            "{}",
            "{\"livc\": 1, \"kind\": \"iets\"}",
            "{\"livc\": 1, \"kind\": \"error\", \"error\": {\"code\": \"3\"}}",
            "{\"livc\": 2, \"kind\": \"version\", \"version\": \"1\"}")) {
      assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).as(wrong).isNotEmpty();
    }
  }

  @Test
  void an_error_says_what_was_meant_and_where() {
    JsonNode unknown = object(begun().run("session", "show", "Proev", "--json")).path("error");
    assertThat(unknown.path("code").asInt()).isEqualTo(3);
    assertThat(unknown.path("near").path(0).asString("")).isEqualTo("Proef");
    JsonNode refused =
        object(begun().run("session", "answer", "Proef", "stand", "9", "--json")).path("error");
    assertThat(refused.path("code").asInt()).isEqualTo(6);
    assertThat(refused.path("kind").asString("")).isEqualTo("no-such-option");
    assertThat(refused.path("place").asString("")).isEqualTo("stand");
    assertThat(refused.path("accepted").toString()).isEqualTo("[\"geen\",\"stil\",\"draait\"]");
    JsonNode broken =
        object(begun().run("playbook", "start", "fout", "--name", "F", "--json")).path("error");
    assertThat(broken.path("code").asInt()).isEqualTo(1);
    assertThat(broken.path("findings").size()).isPositive();
  }

  @Test
  void a_folder_that_is_not_there_is_said_by_every_command() {
    Livc livc = begun();
    GOOD.forEach(
        (command, uses) -> {
          List<String> words = words(command, uses.get(0) + " --playbooks HOME/weg");
          Livc.Run run = livc.reading(InputStream.nullInputStream(), words);
          assertThat(run.err()).as(command).contains(folder.resolve("weg").toString());
          assertThat(run.code()).isEqualTo(3);
        });
  }

  @Test
  void a_session_that_is_in_use_is_told_from_one_that_is_not_there() {
    Livc livc = begun();
    try (SessionStore store = Stores.folder(folder.resolve("home"))) {
      assertThat(store.claim(id(livc))).isEmpty();
      Livc.Run run = livc.run("session", "note", "Proef", "Nota", "--json");
      assertThat(object(run).path("error").path("kind").asString("")).isEqualTo("locked");
      assertThat(run.code()).isEqualTo(4);
    }
    assertThat(livc.run("session", "note", "Niemand", "Nota").code()).isEqualTo(3);
  }

  private static String id(Livc livc) {
    return object(livc.run("session", "show", "Proef", "--json")).path("id").asString("");
  }
}
