package be.livc.playbook.session.log;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes events as lines of a chain. */
public final class LogWriter {
  /** The format of a log that anyone can read, and the newest of those. */
  public static final int FORMAT = 1;

  /** The format of a log whose lines are encrypted: that of the others, under another seal. */
  public static final int SEALED_FORMAT = 2;

  private final ObjectCodec form;
  private final LineSeal seal;
  private final Consumer<byte[]> salts;

  /**
   * With the form of objects and where salts come from.
   *
   * @param salts fills a salt; must not be foreseeable
   */
  public LogWriter(ObjectCodec form, Consumer<byte[]> salts) {
    this(new LineSeal(form), salts);
  }

  /**
   * With what closes lines, and where salts come from.
   *
   * @param salts fills a salt; must not be foreseeable
   */
  public LogWriter(LineSeal seal, Consumer<byte[]> salts) {
    this.form = seal.form();
    this.seal = seal;
    this.salts = salts;
  }

  /**
   * An event as lines, all ASCII, line ends included.
   *
   * @param number of the event
   * @param log its line in the log
   * @param beside what people wrote of it, to be kept before the log
   */
  public record Line(int number, String log, Map<Part, String> beside) {
    /** Keeps a copy. */
    public Line {
      Objects.requireNonNull(log, "log");
      beside = Ordered.map(Objects.requireNonNull(beside, "beside"));
    }
  }

  /**
   * Events as lines.
   *
   * @param lines one an event, in order
   * @param head how the chain stands after them
   */
  public record Written(List<Line> lines, LogHead head) {
    /** Keeps a copy. */
    public Written {
      lines = Ordered.list(Objects.requireNonNull(lines, "lines"));
      Objects.requireNonNull(head, "head");
    }

    /** What people wrote, to be kept before the log. */
    public String beside() {
      return lines.stream()
          .flatMap(line -> line.beside().values().stream())
          .collect(Collectors.joining());
    }

    /** A line an event. */
    public String log() {
      return lines.stream().map(Line::log).collect(Collectors.joining());
    }
  }

  /** The first line of a log. */
  public String header(String session) {
    return header(session, seal);
  }

  static String header(String session, LineSeal seal) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("livc", "session");
    object.put("format", (long) (seal.encrypts() ? SEALED_FORMAT : FORMAT));
    object.put("id", session);
    return seal.readable(object);
  }

  /**
   * Events that follow others.
   *
   * @param session the id of the session
   * @param before how the chain stands; ignored for its first event
   * @param events at least one, in order
   */
  public Written write(String session, String before, List<SessionEvent> events) {
    List<Line> lines = new ArrayList<>();
    String last = events.get(0).number() == 1 ? Hash.root(session) : before;
    for (SessionEvent event : events) {
      Map<Part, String> beside = new LinkedHashMap<>();
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("n", (long) event.number());
      object.put("t", event.stamp().time().toString());
      object.putAll(EventCodec.write(event));
      String author = event.stamp().author();
      if (!author.isEmpty()) {
        object.put("a", keep(Part.AUTHOR, Map.of("author", author), beside));
      }
      Map<String, Object> content = EventCodec.content(event);
      if (content != null) {
        object.put("v", keep(Part.CONTENT, content, beside));
      }
      object.put("p", last);
      LineSeal.Closed closed = seal.close(place(event.number()), object);
      lines.add(new Line(event.number(), closed.line(), beside));
      last = closed.hash();
    }
    LogHead head = new LogHead(events.get(events.size() - 1).number(), last);
    return new Written(lines, head);
  }

  /** Where the line of an event stands. */
  static String place(int number) {
    return "event " + number;
  }

  private String keep(Part part, Map<String, Object> object, Map<Part, String> beside) {
    byte[] salt = new byte[ErasableContent.SALT];
    salts.accept(salt);
    ErasableContent content = new ErasableContent(salt, form.write(object));
    beside.put(part, seal.line(ErasableContents.PLACE, content.object()));
    return content.digest();
  }
}
