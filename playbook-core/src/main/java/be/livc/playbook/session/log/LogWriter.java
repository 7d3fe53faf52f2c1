package be.livc.playbook.session.log;

import be.livc.playbook.session.SessionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

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
   * Events as lines, all ASCII.
   *
   * @param beside what people wrote, to be kept before the log
   * @param log a line an event
   * @param head how the chain stands after it
   */
  public record Written(String beside, String log, LogHead head) {
    /** Checks that nothing is missing. */
    public Written {
      Objects.requireNonNull(beside, "beside");
      Objects.requireNonNull(log, "log");
      Objects.requireNonNull(head, "head");
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
    StringBuilder beside = new StringBuilder();
    StringBuilder log = new StringBuilder();
    String last = events.get(0).number() == 1 ? Hash.root(session) : before;
    for (SessionEvent event : events) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("n", (long) event.number());
      object.put("t", event.stamp().time().toString());
      object.putAll(EventCodec.write(event));
      String author = event.stamp().author();
      if (!author.isEmpty()) {
        object.put("a", keep(Map.of("author", author), beside));
      }
      Map<String, Object> content = EventCodec.content(event);
      if (content != null) {
        object.put("v", keep(content, beside));
      }
      object.put("p", last);
      LineSeal.Closed closed = seal.close(place(event.number()), object);
      log.append(closed.line());
      last = closed.hash();
    }
    LogHead head = new LogHead(events.get(events.size() - 1).number(), last);
    return new Written(beside.toString(), log.toString(), head);
  }

  /** Where the line of an event stands. */
  static String place(int number) {
    return "event " + number;
  }

  private String keep(Map<String, Object> object, StringBuilder beside) {
    byte[] salt = new byte[ErasableContent.SALT];
    salts.accept(salt);
    ErasableContent content = new ErasableContent(salt, form.write(object));
    beside.append(seal.line(ErasableContents.PLACE, content.object()));
    return content.digest();
  }
}
