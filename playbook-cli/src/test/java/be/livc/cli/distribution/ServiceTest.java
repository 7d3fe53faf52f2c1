package be.livc.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.livc.cli.distribution.Strangers.Project;
import be.livc.playbook.view.Json;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service in the README of the core, as it stands there, built and asked over HTTP. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and mvn are those of Unix")
class ServiceTest {
  private static final Pattern FILE =
      Pattern.compile("`([^`\n]+)`:\n\n```\\w+\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Json.schema());

  private static Strangers strangers;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void a_repository_is_there() throws IOException {
    strangers = Strangers.laidOut("service");
  }

  @ParameterizedTest
  @CsvSource({
    "3.3.13, snakeyaml-2.2.jar, jackson-databind-2.17.3.jar",
    "3.4.12, snakeyaml-2.3.jar, jackson-databind-2.18.5.jar",
    "3.5.7,  snakeyaml-2.4.jar, jackson-databind-2.19.2.jar",
    "4.0.7,  snakeyaml-2.5.jar, jackson-databind-3.1.4.jar"
  })
  void a_playbook_is_walked_over_http(String boot, String yaml, String json) throws Exception {
    boolean oldest = boot.equals("3.3.13");
    assumeTrue(oldest || Strangers.THOROUGH, "one more build: with -Pthorough");
    Project service = service(boot);
    assertThat(service.names()).contains(yaml, json, "freemarker-2.3.34.jar");
    for (Path jdk : Strangers.jdks()) {
      walked(service, jdk);
    }
  }

  @Test
  void the_readme_shows_the_whole_service() throws IOException {
    assertThat(shown().keySet())
        .containsExactlyInAnyOrder("pom.xml", "src/main/java/service/PlaybookService.java");
  }

  private static Map<String, String> shown() throws IOException {
    String readme = Files.readString(Path.of("..", "playbook-core", "README.md"));
    Map<String, String> files = new TreeMap<>();
    Matcher file = FILE.matcher(readme);
    while (file.find()) {
      files.put(file.group(1), file.group(2));
    }
    return files;
  }

  private static Project service(String boot) throws IOException {
    Path project = strangers.project(boot);
    for (Map.Entry<String, String> shown : shown().entrySet()) {
      Path file = project.resolve(shown.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          shown
              .getValue()
              .replaceFirst(
                  "(spring-boot-dependencies</artifactId>\\s*<version>)[^<]+", "$1" + boot));
    }
    return strangers.built(project);
  }

  private void walked(Project service, Path jdk) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    service.java(jdk, "", "service.PlaybookService").forEach(word -> command.add(word.toString()));
    command.add("--server.port=0");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader log = process.inputReader(StandardCharsets.UTF_8)) {
      walk(URI.create("http://localhost:" + port(log) + "/sessions"));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static String port(BufferedReader log) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      said.append(line).append('\n');
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        return port.group(1);
      }
    }
    throw new IllegalStateException("the service did not start:\n" + said);
  }

  private void walk(URI sessions) throws IOException, InterruptedException {
    JsonNode session = ok(post(sessions, Map.of("playbook", "livc-r", "name", "Proef")));
    URI here = URI.create(sessions + "/" + session.get("id").asString());
    String first = session.get("open").get("question").asString();
    assertThat(session.get("date").isString()).isTrue();
    assertThat(session.get("version").asString()).matches("\\d+\\.\\d+\\.\\d+");

    HttpResponse<String> refused = answer(here, first, "vijf van de zeven");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(MAPPER.readTree(refused.body()).get("refused").asString()).isNotBlank();
    assertThat(get(URI.create(sessions + "/nergens")).statusCode()).isEqualTo(404);
    assertThat(ok(get(URI.create(here + "/why/" + first))).get("lines").isEmpty()).isFalse();

    int asked = 0;
    for (JsonNode open = session.get("open"); !open.isNull(); open = session.get("open")) {
      session = ok(answer(here, open.get("question").asString(), typed(open)));
      assertThat(++asked).isLessThan(100);
    }
    assertThat(asked).isGreaterThan(5);
    assertThat(ok(get(here)).get("open").isNull()).isTrue();
    assertThat(ok(get(URI.create(here + "/walk"))).get("answers").size()).isEqualTo(asked);
    JsonNode checklist = ok(get(URI.create(here + "/checklist")));
    assertThat(checklist.get("open").asInt()).isPositive();
    HttpRequest page =
        HttpRequest.newBuilder(URI.create(here + "/checklist"))
            .header("Accept", "text/html")
            .build();
    assertThat(client.send(page, BodyHandlers.ofString()).body()).contains("<!DOCTYPE html>");
  }

  private static String typed(JsonNode question) {
    return switch (question.get("type").asString()) {
      case "choice", "choices", "yes-no" -> question.get("options").get(0).get("key").asString();
      case "number" -> "3";
      case "date" -> "2026-12-01";
      default -> question.get("optional").asBoolean() ? "" : "Voorbeeld";
    };
  }

  private HttpResponse<String> answer(URI session, String question, String text)
      throws IOException, InterruptedException {
    return post(URI.create(session + "/answers"), Map.of("question", question, "text", text));
  }

  private HttpResponse<String> post(URI address, Map<String, String> body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(Json.write(body)))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Accept", "application/json").build();
    return client.send(request, BodyHandlers.ofString());
  }

  /** What was answered, which is what the schema of livc says. */
  private static JsonNode ok(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(SCHEMA.validate(response.body(), InputFormat.JSON)).as(response.body()).isEmpty();
    return MAPPER.readTree(response.body());
  }
}
