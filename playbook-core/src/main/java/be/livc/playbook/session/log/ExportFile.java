package be.livc.playbook.session.log;

import be.livc.playbook.content.PlaybookText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A session as one file; see the package for its form. The same log gives the same bytes. */
public final class ExportFile {
  /** The newest format that can be read, in which it is written. */
  public static final int FORMAT = 1;

  private final ObjectCodec form;
  private final LineSeal seal;

  /** With the form that objects are written in. */
  public ExportFile(ObjectCodec form) {
    this.form = form;
    this.seal = new LineSeal(form);
  }

  /** The log as a file that anyone can read. */
  public byte[] write(SessionLog log) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("livc", "export");
    head.put("format", (long) FORMAT);
    head.put("id", log.id());
    head.put("events", (long) log.lines().size());
    head.put("contents", (long) log.contentCount());
    head.put("texts", (long) log.texts().size());
    StringBuilder file = new StringBuilder(seal.readable(head));
    file.append(LogWriter.header(log.id(), seal));
    log.lines().forEach(file::append);
    file.append(log.beside(seal));
    for (PlaybookText text : log.texts()) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("text", text.digest());
      line.put("files", PlaybookLine.files(text));
      file.append(seal.readable(line));
    }
    byte[] bytes = file.toString().getBytes(StandardCharsets.US_ASCII);
    Map<String, Object> end = new LinkedHashMap<>();
    end.put("livc", "end");
    end.put("d", Hash.of(bytes, 0, bytes.length));
    byte[] last = seal.readable(end).getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(bytes, bytes.length + last.length);
    System.arraycopy(last, 0, all, bytes.length, last.length);
    return all;
  }

  /**
   * What the first line of a file says, sealed or not; empty when it is no such file.
   *
   * @param file all its bytes
   */
  public Optional<Map<String, Object>> head(byte[] file) {
    int end = LogReader.end(file, 0);
    return end == file.length
        ? Optional.empty()
        : seal.openReadable(file, 0, end)
            .map(LineSeal.Open::object)
            .filter(object -> "export".equals(object.get("livc")));
  }

  /** The format that a first line names; 0 when it names none. */
  public static long format(Map<String, Object> head) {
    return head.get("format") instanceof Long format ? format : 0;
  }

  /** Reads one that anyone can read; empty when any byte of it is not as it was written. */
  public Optional<SessionLog> read(byte[] file) {
    try {
      return head(file)
          .flatMap(head -> read(new ObjectFields(head), file))
          // what we would write in another way, we did not write
          .filter(log -> Arrays.equals(write(log), file));
    } catch (ObjectFields.Unreadable | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** Whether all that is said of it is so is seen by writing it again. */
  private Optional<SessionLog> read(ObjectFields head, byte[] file) {
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < file.length; from = LogReader.end(file, from) + 1) {
      int end = Math.min(LogReader.end(file, from) + 1, file.length);
      lines.add(new String(file, from, end - from, StandardCharsets.US_ASCII));
    }
    int events = head.number("events");
    int contents = head.number("contents");
    int texts = head.number("texts");
    String id = head.text("id");
    boolean sane =
        events >= 0
            && contents >= 0
            && texts >= 0
            && id.matches("[a-zA-Z0-9]{1,64}")
            && (long) events + contents + texts + 3 == lines.size();
    if (!sane) {
      return Optional.empty();
    }
    int beside = 2 + events;
    ErasableContents held = new ErasableContents();
    lines.subList(beside, beside + contents).forEach(line -> held.add(open(line)));
    List<PlaybookText> all = new ArrayList<>();
    for (String line : lines.subList(beside + contents, lines.size() - 1)) {
      all.add(new PlaybookText(PlaybookLine.files(open(line).get("files"))));
    }
    return SessionLog.of(form, id, lines.subList(2, beside), held, all);
  }

  private Map<String, Object> open(String line) {
    return seal.read("", line.getBytes(StandardCharsets.US_ASCII))
        .orElseThrow(() -> new ObjectFields.Unreadable("line"));
  }
}
