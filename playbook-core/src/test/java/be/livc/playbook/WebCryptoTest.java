package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.livc.playbook.session.Session;
import be.livc.playbook.session.kit.KitPlaybook;
import be.livc.playbook.session.log.LogStore;
import be.livc.playbook.session.log.SessionLog;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file under a passphrase opens with nothing but Web Crypto, by what is written of its form: with
 * that of Node, which is the one of browsers.
 */
class WebCryptoTest {
  private static final String PHRASE = "vier lösse woorden hier";

  /** Opens the file of its first argument with the passphrase of its second. */
  private static final String OPEN =
      """
      const { readFileSync } = require('node:fs');
      const { subtle } = require('node:crypto').webcrypto;
      const hex = text => Uint8Array.from(text.match(/../g), digits => parseInt(digits, 16));
      (async () => {
        const lines = readFileSync(process.argv[2], 'latin1').match(/[^\\n]*\\n/g);
        const head = JSON.parse(lines[0]);
        const sealed = Uint8Array.from(atob(JSON.parse(lines[1]).e), sign => sign.charCodeAt(0));
        const words = new TextEncoder().encode(process.argv[3].normalize('NFC'));
        const typed = await subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
        const way = { name: 'PBKDF2', hash: 'SHA-256', salt: hex(head.s), iterations: head.r };
        const key = await subtle.deriveKey(
            way, typed, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
        const plain = await subtle.decrypt(
            { name: 'AES-GCM', iv: sealed.slice(0, 12), additionalData: new TextEncoder().encode(lines[0]) },
            key,
            sealed.slice(12));
        process.stdout.write(Buffer.from(plain));
      })().catch(() => { process.exitCode = 3; });
      """;

  @TempDir Path folder;
  private Path node;
  private byte[] plain;
  private byte[] sealed;

  @BeforeEach
  void seal() {
    Optional<Path> found = onThePath();
    if (found.isEmpty()) {
      assertThat(System.getenv("CI")).as("in CI this test needs node").isNull();
    }
    assumeTrue(found.isPresent(), "not run: there is no node on the path");
    node = found.get();
    try (LogStore store = Stores.folder(folder.resolve("home"))) {
      Session session = KitPlaybook.withSensitive(KitPlaybook.full(), "Heel geheim.");
      store.save(session);
      SessionLog log = store.log(session.id());
      plain = SessionFiles.write(log);
      sealed = SessionFiles.write(log, PHRASE.toCharArray());
    }
  }

  private static Optional<Path> onThePath() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(place -> Path.of(place, "node"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private record Run(int code, byte[] out) {}

  private Run open(byte[] file, String passphrase) throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("open.js"), OPEN);
    Path export = Files.write(folder.resolve("sessie.livc"), file);
    Process process =
        new ProcessBuilder(node.toString(), script.toString(), export.toString(), passphrase)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    byte[] out = process.getInputStream().readAllBytes();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), out);
  }

  @Test
  void it_opens_a_file_of_ours_and_finds_every_byte() throws Exception {
    Run run = open(sealed, PHRASE);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(plain);
    assertThat(new String(plain, StandardCharsets.UTF_8)).contains("Heel geheim.");
    // an o with its dots behind it is the same letter
    assertThat(open(sealed, "vier lo\u0308sse woorden hier").out()).isEqualTo(plain);
  }

  @Test
  void it_opens_no_other_passphrase_and_no_changed_byte() throws Exception {
    assertThat(open(sealed, "vier losse woorden hier").code()).isEqualTo(3);
    String text = new String(sealed, StandardCharsets.US_ASCII);
    String other = text.replaceFirst("\"format\":\\d+", "\"format\":99");
    assertThat(other).isNotEqualTo(text);
    assertThat(open(other.getBytes(StandardCharsets.US_ASCII), PHRASE).code()).isEqualTo(3);
  }
}
