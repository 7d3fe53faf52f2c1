package be.livc.playbook.internal.folder;

import be.livc.playbook.session.Session;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.LogHead;
import be.livc.playbook.session.log.LogPart;
import be.livc.playbook.session.log.LogReadResult;
import be.livc.playbook.session.log.LogReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of one session. */
final class SessionFolder {
  /**
   * A writer that keeps on writing while its session is read is given up on: it is then reported.
   */
  private static final int MOST_READINGS = 5;

  /** Some hundred thousand events: more is no session of ours. */
  private static final int MOST_BYTES = 256 << 20;

  private final Path folder;
  private final Path log;
  private final Path beside;
  private final Path head;
  private final Path summary;
  private final Path key;

  SessionFolder(Path folder) {
    this.folder = folder;
    this.log = folder.resolve("log");
    this.beside = folder.resolve("beside");
    this.head = folder.resolve("head");
    this.summary = folder.resolve("summary");
    this.key = folder.resolve("key");
  }

  /** The bytes of a log and what the session comes to. */
  static final class Found {
    private final byte[] log;
    private final byte[] beside;
    private final LogReadResult reading;

    private Found(byte[] log, byte[] beside, LogReadResult reading) {
      this.log = log;
      this.beside = beside;
      this.reading = reading;
    }

    LogReadResult reading() {
      return reading;
    }

    /** The log as far as it is sound. */
    byte[] soundLog() {
      return Arrays.copyOf(log, reading.sound());
    }

    byte[] beside() {
      return beside;
    }

    int logLength() {
      return log.length;
    }

    /** Whether this is all that the files hold that look so. */
    boolean isAt(FolderMark mark, LineSeal seal) {
      return mark.isOf(reading.head(), log.length, beside.length, seal);
    }

    /** Whether the next write must first set damage right. */
    boolean needsRepair() {
      return reading.sound() < log.length
          || log.length == 0
          || log[log.length - 1] != '\n'
          || reading.damage().contains(LogReadResult.Damage.HEADER)
          || reading.damage().contains(LogReadResult.Damage.CUT);
    }
  }

  Path path() {
    return folder;
  }

  Path lock() {
    return folder.resolve("lock");
  }

  String id() {
    return folder.getFileName().toString();
  }

  Path keyFile() {
    return key;
  }

  /** The record of the key of a session that is sealed; empty for one that is not. */
  Optional<byte[]> key() throws IOException {
    return Optional.ofNullable(bytes(key));
  }

  /** Puts another record in place, whole or not at all. */
  void rewriteKey(String record) throws IOException {
    AtomicFiles.writePrivate(key, record);
    PrivateFiles.sync(folder);
  }

  /** When it was last written. */
  Instant lastWritten() throws IOException {
    return Files.getLastModifiedTime(Files.exists(log) ? log : folder).toInstant();
  }

  boolean exists() {
    return Files.isDirectory(folder);
  }

  /** Reads each file once; again where it seems damaged and has changed meanwhile. */
  Found read(LogReader reader) throws IOException {
    Found found = readOnce(reader);
    for (int i = 1; i < MOST_READINGS && isUnsound(found.reading()); i++) {
      Found again = readOnce(reader);
      if (Arrays.equals(found.log, again.log)) {
        return again;
      }
      found = again;
    }
    return found;
  }

  private static boolean isUnsound(LogReadResult reading) {
    return !reading.damage().isEmpty() || !reading.lost().isEmpty();
  }

  /**
   * In the order opposite to that of writing, so that a writer at work is never mistaken for
   * damage.
   */
  private Found readOnce(LogReader reader) throws IOException {
    byte @Nullable [] headBytes = bytes(head);
    byte[] logBytes = whatIsThere(log);
    byte[] besideBytes = whatIsThere(beside);
    return new Found(logBytes, besideBytes, reader.read(id(), logBytes, besideBytes, headBytes));
  }

  private static byte[] whatIsThere(Path file) throws IOException {
    byte @Nullable [] there = bytes(file);
    return there == null ? new byte[0] : there;
  }

  private static byte @Nullable [] bytes(Path file) throws IOException {
    try (InputStream stream = PrivateFiles.stream(file)) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new FileSystemException(file.toString(), null, "larger than a session can be");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** How its files look now. */
  FolderMark mark() throws IOException {
    return FolderMark.of(head, log, beside);
  }

  /** What a list shows of it, as far as that is kept and still so. */
  Optional<KeptSummary> summary(LineSeal seal) throws IOException {
    return KeptSummary.read(summary, id(), FolderMark.lengths(head, log, beside), seal);
  }

  void writeSummary(Session session, FolderMark mark, LineSeal seal) throws IOException {
    KeptSummary.write(summary, session, mark, seal);
  }

  /**
   * Makes the folder whole under another name and then gives it its own.
   *
   * @param more files of a session that is sealed, by name: they come first
   */
  void create(String header, LogPart written, LineSeal seal, Map<String, String> more)
      throws IOException {
    SessionFolder fresh = new SessionFolder(folder.resolveSibling("new-" + folder.getFileName()));
    PrivateFiles.createFolders(fresh.folder);
    try {
      for (Map.Entry<String, String> file : more.entrySet()) {
        AtomicFiles.writePrivate(fresh.folder.resolve(file.getKey()), file.getValue());
      }
      AtomicFiles.writePrivate(fresh.beside, written.beside());
      AtomicFiles.writePrivate(fresh.log, header + written.log());
      AtomicFiles.writePrivate(fresh.head, written.head().line(seal));
      PrivateFiles.sync(fresh.folder);
      Files.move(fresh.folder, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException full) {
      fresh.deleteAfter(full);
      throw full;
    }
    PrivateFiles.sync(folder.getParent());
  }

  /** A session that could not be kept leaves nothing behind. */
  private void deleteAfter(IOException failed) {
    try {
      TempFiles.delete(folder);
    } catch (IOException also) {
      failed.addSuppressed(also);
    }
  }

  /**
   * Adds events behind what is known to be there; they are kept once this returns.
   *
   * @return whether they are; not where another came first, against all locks
   */
  boolean append(LogPart written, FolderMark known, LineSeal seal) throws IOException {
    addBeside(written.beside());
    PrivateFiles.append(log, written.log());
    if (!holds(log, known.log(), written.log())) {
      return false;
    }
    for (int i = 1; i < MOST_READINGS && !besideHolds(written.beside(), known); i++) {
      addBeside(written.beside());
    }
    writeHead(written.head(), seal);
    return true;
  }

  private void addBeside(String lines) throws IOException {
    if (!lines.isEmpty()) {
      PrivateFiles.append(beside, endsInLine(beside) ? lines : "\n" + lines);
    }
  }

  /** At its place; elsewhere only where another added to it or erased, against all locks. */
  private boolean besideHolds(String lines, FolderMark known) throws IOException {
    return lines.isEmpty()
        || holds(beside, Math.max(0, known.beside()), lines)
        || new String(whatIsThere(beside), StandardCharsets.ISO_8859_1).contains(lines);
  }

  private static boolean holds(Path file, long at, String lines) throws IOException {
    byte[] there = PrivateFiles.read(file, at, lines.length());
    return Arrays.equals(there, lines.getBytes(StandardCharsets.US_ASCII));
  }

  void writeHead(LogHead now, LineSeal seal) throws IOException {
    AtomicFiles.writePrivate(head, now.line(seal));
  }

  private static boolean endsInLine(Path file) throws IOException {
    if (Files.notExists(file)) {
      return true;
    }
    byte[] last = PrivateFiles.read(file, Math.max(0, Files.size(file) - 1), 1);
    return last.length == 0 || last[0] == '\n';
  }

  /** Copies the damaged log and head aside, then leaves what is sound. */
  void repair(Found found, String header, LineSeal seal) throws IOException {
    putAside(found);
    int first = Math.min(header.length(), found.reading().sound());
    String sound =
        new String(found.log, first, found.reading().sound() - first, StandardCharsets.US_ASCII);
    boolean whole = sound.isEmpty() || sound.endsWith("\n");
    AtomicFiles.writePrivate(log, header + sound + (whole ? "" : "\n"));
    writeHead(found.reading().head(), seal);
    PrivateFiles.sync(folder);
  }

  /** Puts the log and the head aside and writes all anew, of which no more is lost. */
  void rewrite(Found found, String header, LogPart all, LineSeal seal) throws IOException {
    putAside(found);
    addBeside(all.beside());
    AtomicFiles.writePrivate(log, header + all.log());
    writeHead(all.head(), seal);
    PrivateFiles.sync(folder);
  }

  private void putAside(Found found) throws IOException {
    int number = 1;
    while (Files.exists(folder.resolve("aside-" + number))) {
      number++;
    }
    AtomicFiles.writePrivate(folder.resolve("aside-" + number), found.log);
    byte @Nullable [] old = bytes(head);
    if (old != null) {
      AtomicFiles.writePrivate(folder.resolve("aside-" + number + "-head"), old);
    }
  }

  /**
   * Puts blanks over what was erased, and what no event knows: in its place, so that nothing that
   * is added at the same time gets lost.
   */
  void erase(List<LogReadResult.Bytes> lines) throws IOException {
    try (FileChannel channel = PrivateFiles.open(beside, StandardOpenOption.WRITE)) {
      for (LogReadResult.Bytes line : lines) {
        byte[] blanks = " ".repeat(line.to() - line.from()).getBytes(StandardCharsets.US_ASCII);
        PrivateFiles.writeAll(channel, line.from(), blanks);
      }
      channel.force(true);
    }
  }
}
