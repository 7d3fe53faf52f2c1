package be.livc.playbook.internal.folder;

import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.SummaryLine;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a list shows of a session, in a file beside it, so that listing reads no log. It is believed
 * only as long as head, log and what stands beside it look as when it was written; it is not
 * synced, since a half one is not believed either.
 *
 * @param summary what is shown
 * @param digest of the text of its playbook
 */
record KeptSummary(SessionSummary summary, String digest) {
  private static final String PLACE = "summary";

  private static final int FORMAT = 1;

  /** More than two lines can be: a name is no novel. */
  private static final int MOST_BYTES = 1 << 14;

  /** Writes it for a session that was just kept or read. */
  static void write(Path file, Session session, FolderMark mark, LineSeal seal) throws IOException {
    byte[] lines =
        (seal.line(PLACE, about(mark, session.text().digest()))
                + new String(
                    SummaryLine.write(SessionSummary.of(session), seal), StandardCharsets.US_ASCII))
            .getBytes(StandardCharsets.US_ASCII);
    if (Files.isSymbolicLink(file)) {
      Files.delete(file);
    }
    try (FileChannel channel = PrivateFiles.open(file, StandardOpenOption.WRITE)) {
      PrivateFiles.writeAll(channel, 0, lines);
      channel.truncate(lines.length);
    } catch (IOException full) {
      Files.deleteIfExists(file); // it can be done without, but not with a name that was erased
    }
  }

  private static Map<String, Object> about(FolderMark mark, String digest) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("livc", "summary");
    about.put("format", (long) FORMAT);
    about.put("text", digest);
    about.put("log", mark.log());
    about.put("beside", mark.beside());
    about.put("head", mark.head());
    return about;
  }

  /** Reads it; empty where there is none that is to be believed. */
  static Optional<KeptSummary> read(Path file, String session, FolderMark mark, LineSeal seal)
      throws IOException {
    byte[] lines;
    try {
      lines = PrivateFiles.read(file, 0, MOST_BYTES);
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
    int second = endOfLine(lines);
    Optional<String> digest =
        seal.read(PLACE, Arrays.copyOf(lines, second))
            .filter(about -> about.equals(about(mark, String.valueOf(about.get("text")))))
            .map(about -> String.valueOf(about.get("text")));
    return digest.flatMap(
        text ->
            SummaryLine.read(Arrays.copyOfRange(lines, second, lines.length), session, seal)
                .map(summary -> new KeptSummary(summary, text)));
  }

  private static int endOfLine(byte[] lines) {
    int end = 0;
    while (end < lines.length && lines[end] != '\n') {
      end++;
    }
    return Math.min(end + 1, lines.length);
  }
}
