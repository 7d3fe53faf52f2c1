package be.livc.playbook.internal.folder;

import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.LogHead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * How the files of a session looked when this store last read or wrote them: enough to notice, with
 * three short readings, that one was removed, swapped with another session's, or put back as it was
 * before.
 *
 * @param head the whole head record
 * @param log how long the log is, in bytes
 * @param logEnd the last bytes of it
 * @param beside how long what stands beside it is
 * @param besideEnd the last bytes of that
 */
record FolderMark(String head, long log, String logEnd, long beside, String besideEnd) {
  /** Longer than what differs in the last line of each file: salt, digest and hash. */
  private static final int END = 256;

  /** Longer than a head record, sealed or not. */
  private static final int HEAD = 4096;

  static FolderMark of(Path head, Path log, Path beside) throws IOException {
    long logLength = length(log);
    long besideLength = length(beside);
    return new FolderMark(
        end(head, length(head), HEAD),
        logLength,
        end(log, logLength, END),
        besideLength,
        end(beside, besideLength, END));
  }

  /** The same, without the ends: enough to tell whether a summary is of now. */
  static FolderMark lengths(Path head, Path log, Path beside) throws IOException {
    return new FolderMark(end(head, length(head), HEAD), length(log), "", length(beside), "");
  }

  /** Whether these are files of such lengths, with this head. */
  boolean isOf(LogHead known, long logLength, long besideLength, LineSeal seal) {
    return isHead(known, seal) && log == logLength && beside == besideLength;
  }

  /** Whether the head and the last line of the log are of this event. */
  boolean ends(LogHead known, LineSeal seal) {
    return isHead(known, seal) && logEnd.endsWith(known.last() + "\"}\n");
  }

  private boolean isHead(LogHead known, LineSeal seal) {
    LogHead read = LogHead.read(head.getBytes(StandardCharsets.ISO_8859_1), seal).orElse(null);
    return read != null && read.count() == known.count() && read.last().equals(known.last());
  }

  private static long length(Path file) throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException none) {
      return -1;
    }
  }

  private static String end(Path file, long length, int most) throws IOException {
    if (length <= 0) {
      return "";
    }
    try {
      byte[] end = PrivateFiles.read(file, Math.max(0, length - most), most);
      return new String(end, StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException none) {
      return "";
    }
  }
}
