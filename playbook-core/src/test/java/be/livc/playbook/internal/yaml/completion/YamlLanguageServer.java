package be.livc.playbook.internal.yaml.completion;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The language server behind the YAML extension of VS Code and other editors, driven over its
 * protocol. It is installed once, in the target folder.
 */
final class YamlLanguageServer implements AutoCloseable {
  /** What the extension of Red Hat brought along; runs on every Node there is. */
  private static final String VERSION = "1.19.2";

  private static final Path HOME = Path.of("target", "yaml-language-server-" + VERSION);
  private static final int MOST_TRIES = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final InputStream in;
  private final OutputStream out;
  private final Path schema;
  private int ids;
  private int documents;

  private YamlLanguageServer(Process process, Path schema) {
    this.process = process;
    this.in = new BufferedInputStream(process.getInputStream());
    this.out = process.getOutputStream();
    this.schema = schema;
  }

  /** Something an editor offers: its name, what it writes, and from where to where. */
  record Offer(String label, String text, int fromLine, int from, int toLine, int to) {}

  static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static YamlLanguageServer start(Path node, Path npm, Path schema) throws Exception {
    Path server = HOME.resolve("node_modules/yaml-language-server/bin/yaml-language-server");
    if (!Files.exists(server)) {
      Files.createDirectories(HOME);
      Process install =
          new ProcessBuilder(
                  npm.toString(),
                  "install",
                  "--no-audit",
                  "--no-fund",
                  "--no-save",
                  "--prefix",
                  HOME.toAbsolutePath().toString(),
                  "yaml-language-server@" + VERSION)
              .redirectErrorStream(true)
              .redirectOutput(HOME.resolve("npm.txt").toFile())
              .start();
      if (!install.waitFor(5, TimeUnit.MINUTES) || install.exitValue() != 0) {
        throw new IllegalStateException(Files.readString(HOME.resolve("npm.txt")));
      }
    }
    Process process =
        new ProcessBuilder(node.toString(), server.toAbsolutePath().toString(), "--stdio")
            .redirectError(HOME.resolve("server.txt").toFile())
            .start();
    YamlLanguageServer started = new YamlLanguageServer(process, schema.toRealPath());
    started.initialize();
    return started;
  }

  private void initialize() {
    Map<String, Object> item = Map.of("snippetSupport", true);
    Map<String, Object> completion = Map.of("completion", Map.of("completionItem", item));
    request(
        "initialize",
        Map.of(
            "processId",
            ProcessHandle.current().pid(),
            "rootUri",
            "file:///draaiboeken",
            "capabilities",
            Map.of("textDocument", completion, "workspace", Map.of("configuration", true))));
    send(Map.of("method", "initialized", "params", Map.of()));
    send(
        Map.of(
            "method", "workspace/didChangeConfiguration", "params", Map.of("settings", Map.of())));
    // it asks for its settings when it comes to that, and offers nothing before
    for (int tried = 0; offers("", 0, 0).isEmpty(); tried++) {
      if (tried == MOST_TRIES) {
        throw new IllegalStateException("the server offers nothing for an empty file");
      }
    }
  }

  private Map<String, Object> settings() {
    return Map.of(
        "schemas",
        Map.of(schema.toUri().toString(), List.of("*.yaml")),
        "completion",
        true,
        "validate",
        false,
        "schemaStore",
        Map.of("enable", false));
  }

  /** What is offered at that place of the text. */
  List<Offer> offers(String text, int line, int column) {
    String uri = "file:///draaiboeken/d" + documents++ + ".yaml";
    send(
        Map.of(
            "method",
            "textDocument/didOpen",
            "params",
            Map.of(
                "textDocument",
                Map.of("uri", uri, "languageId", "yaml", "version", 1, "text", text))));
    JsonNode result =
        request(
            "textDocument/completion",
            Map.of(
                "textDocument",
                Map.of("uri", uri),
                "position",
                Map.of("line", line, "character", column)));
    List<Offer> offers = new ArrayList<>();
    for (JsonNode item : result.has("items") ? result.get("items") : result) {
      String label = item.get("label").asString();
      JsonNode edit = item.get("textEdit");
      if (edit == null) {
        String written = item.get("insertText").asString();
        offers.add(new Offer(label, written, line, column, line, column));
        continue;
      }
      JsonNode start = edit.get("range").get("start");
      JsonNode end = edit.get("range").get("end");
      offers.add(
          new Offer(
              label,
              edit.get("newText").asString(),
              start.get("line").asInt(),
              start.get("character").asInt(),
              end.get("line").asInt(),
              end.get("character").asInt()));
    }
    return offers;
  }

  private JsonNode request(String method, Map<String, Object> params) {
    int id = ++ids;
    send(Map.of("id", id, "method", method, "params", params));
    while (true) {
      JsonNode message = receive();
      if (message.has("method")) {
        if (message.has("id")) {
          answer(message);
        }
      } else if (message.get("id").asInt() == id) {
        return message.get("result");
      }
    }
  }

  private void answer(JsonNode asked) {
    List<Object> settings = new ArrayList<>();
    if (asked.get("method").asString().equals("workspace/configuration")) {
      for (JsonNode item : asked.get("params").get("items")) {
        boolean ours = item.has("section") && item.get("section").asString().equals("yaml");
        settings.add(ours ? settings() : Map.of());
      }
    }
    send(Map.of("id", asked.get("id"), "result", settings));
  }

  private void send(Map<String, Object> message) {
    Map<String, Object> whole = new LinkedHashMap<>(message);
    whole.put("jsonrpc", "2.0");
    byte[] body = JSON.writeValueAsBytes(whole);
    String head = "Content-Length: " + body.length + "\r\n\r\n";
    try {
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(body);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode receive() {
    try {
      int length = -1;
      for (String line = line(); !line.isEmpty(); line = line()) {
        if (line.startsWith("Content-Length: ")) {
          length = Integer.parseInt(line.substring("Content-Length: ".length()));
        }
      }
      return JSON.readTree(in.readNBytes(length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int read = in.read(); read != '\n'; read = in.read()) {
      if (read < 0) {
        throw new IOException("the server ended");
      } else if (read != '\r') {
        line.append((char) read);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
