package be.livc.playbook.session.log;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.EventContent;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.DocumentMade;
import be.livc.playbook.session.SessionEvent.Erased;
import be.livc.playbook.session.SessionEvent.Part;
import be.livc.playbook.session.log.LogRelation.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A session as it is handed from one store to another: the lines of its log as anyone may read
 * them, what stands beside them with its salts, and the texts of its playbooks. It is the same
 * whatever store it comes from, sealed or not, so that two of them tell by their lines whether one
 * goes on from the other. Immutable.
 */
public final class SessionLog {
  private final LineSeal seal;
  private final String id;
  private final List<String> lines;
  private final ErasableContents contents;
  private final List<PlaybookText> texts;
  private final List<SessionEvent> events;
  private final Set<String> wanted;

  private SessionLog(
      LineSeal seal,
      String id,
      List<String> lines,
      ErasableContents contents,
      List<PlaybookText> texts,
      List<SessionEvent> events) {
    this.seal = seal;
    this.id = id;
    this.lines = Ordered.list(lines);
    this.contents = contents;
    this.texts = Ordered.list(texts);
    this.events = Ordered.list(events);
    this.wanted = digests(false);
  }

  /** Of lines; empty when they are not, to the last byte, the log of a session. */
  static Optional<SessionLog> of(
      ObjectCodec form,
      String id,
      List<String> lines,
      ErasableContents contents,
      List<PlaybookText> texts) {
    LineSeal seal = new LineSeal(form);
    String log = LogWriter.header(id, seal) + String.join("", lines);
    LogReadResult reading =
        new LogReader(seal).read(id, log.getBytes(StandardCharsets.US_ASCII), contents);
    boolean whole = reading.damage().equals(Set.of(LogReadResult.Damage.HEAD));
    if (!whole || reading.newer() != 0 || reading.events().size() != lines.size()) {
      return Optional.empty();
    }
    List<SessionEvent> events = EventContent.afterErasing(reading.events());
    return Optional.of(new SessionLog(seal, id, lines, contents, texts, events));
  }

  /**
   * Of what a store keeps.
   *
   * @param sealed how it keeps it
   * @param log the bytes of the log as far as they are sound
   * @param beside the bytes beside it
   * @param texts of its playbooks
   * @throws IllegalArgumentException when the log is not sound
   */
  public static SessionLog of(
      LineSeal sealed, String id, byte[] log, byte[] beside, List<PlaybookText> texts) {
    LineSeal clear = new LineSeal(sealed.form());
    List<String> lines = new ArrayList<>();
    String last = Hash.root(id);
    int from = LogWriter.header(id, sealed).length();
    while (from < log.length) {
      int end = LogReader.end(log, from);
      Map<String, Object> object =
          sealed
              .open(LogWriter.place(lines.size() + 1), log, from, end)
              .map(LineSeal.Open::object)
              .orElseThrow(() -> new IllegalArgumentException("the log is not sound"));
      LineSeal.Closed line = clear.close("", chained(object, last));
      lines.add(line.line());
      last = line.hash();
      from = end + 1;
    }
    ErasableContents contents = ErasableContents.read(beside, sealed);
    SessionLog read =
        of(sealed.form(), id, lines, contents, texts)
            .orElseThrow(() -> new IllegalArgumentException("the log is not sound"));
    // what was lost is as little there as what was kept back
    read.wanted.forEach(contents::withhold);
    return read;
  }

  private static Map<String, Object> chained(Map<String, Object> object, String last) {
    Map<String, Object> line = new LinkedHashMap<>(object);
    line.replace("p", last);
    return line;
  }

  /** The id of the session. */
  public String id() {
    return id;
  }

  /** What happened, in order; what was erased or not handed over holds nothing. */
  public List<SessionEvent> events() {
    return events;
  }

  /** The texts of its playbooks. */
  public List<PlaybookText> texts() {
    return texts;
  }

  List<String> lines() {
    return lines;
  }

  /** The numbers of the events that hold something that was not handed over. */
  public List<Integer> withheld() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Map<String, Object> object = object(i);
      for (String member : List.of("a", "v")) {
        if (object.get(member) instanceof String digest
            && wanted.contains(digest)
            && contents.withholds(digest)) {
          numbers.add(i + 1);
        }
      }
    }
    return numbers;
  }

  /**
   * The same without notes, answers to sensitive questions and documents with such answers: their
   * digests stay, so that the chain still verifies, and the answers count as put off.
   *
   * @param session the session of this log
   */
  public SessionLog withoutSensitive(Session session) {
    Set<Integer> sensitive = new HashSet<>();
    List<SessionEvent> after = Erasure.sensitive(session).events();
    for (SessionEvent event : after.subList(session.events().size(), after.size())) {
      if (event instanceof Erased erased && erased.part() == Part.CONTENT) {
        sensitive.addAll(erased.targets());
      }
    }
    for (SessionEvent event : session.events()) {
      if (event instanceof DocumentMade made
          && made.document() != null
          && made.document().confidential()) {
        sensitive.add(event.number());
      }
    }
    ErasableContents rest = new ErasableContents();
    Set<String> left = new LinkedHashSet<>();
    for (int number : sensitive) {
      if (object(number - 1).get("v") instanceof String digest) {
        left.add(digest);
      }
    }
    for (String digest : wanted) {
      if (left.contains(digest) || contents.withholds(digest)) {
        rest.withhold(digest);
      } else {
        contents.get(digest).ifPresent(rest::add);
      }
    }
    return of(seal.form(), id, lines, rest, texts).orElseThrow();
  }

  /** What stands beside the log, as lines; erased things are not among it. */
  String beside(LineSeal to) {
    return contents.only(wanted, to);
  }

  int contentCount() {
    return wanted.size();
  }

  /** How this one stands to another of the same session. */
  public LogRelation relationTo(SessionLog kept) {
    int common = 0;
    int shortest = Math.min(lines.size(), kept.lines.size());
    while (common < shortest && lines.get(common).equals(kept.lines.get(common))) {
      common++;
    }
    Kind kind = Kind.OTHER;
    if (common == lines.size()) {
      kind = common == kept.lines.size() ? Kind.SAME : Kind.EARLIER;
    } else if (common == kept.lines.size()) {
      kind = Kind.LATER;
    }
    return new LogRelation(kind, common);
  }

  /**
   * What a store that keeps another log of the session has to add to go on as this one.
   *
   * @param kept of which this one is the same, an earlier or a later one
   * @param sealed how the store keeps it
   * @param before the hash of the last line there
   */
  public LogPart after(SessionLog kept, LineSeal sealed, String before) {
    StringBuilder missing = new StringBuilder();
    Set<String> all = new LinkedHashSet<>(kept.wanted);
    all.addAll(digests(false));
    Set<String> erased = kept.digests(true);
    erased.addAll(digests(true));
    all.removeAll(erased);
    for (String digest : all) {
      boolean news = contents.holds(digest) && !kept.contents.holds(digest);
      boolean left = contents.withholds(digest) && !kept.contents.knows(digest);
      if (news || left) {
        missing.append(contents.only(List.of(digest), sealed));
      }
    }
    return written(kept.lines.size(), missing.toString(), sealed, before);
  }

  /** All of it, for a store that keeps nothing of it. */
  public LogPart all(LineSeal sealed) {
    return written(0, beside(sealed), sealed, Hash.root(id));
  }

  private LogPart written(int from, String beside, LineSeal sealed, String before) {
    StringBuilder log = new StringBuilder();
    String last = before;
    for (int i = from; i < lines.size(); i++) {
      LineSeal.Closed line = sealed.close(LogWriter.place(i + 1), chained(object(i), last));
      log.append(line.line());
      last = line.hash();
    }
    int count = Math.max(from, lines.size());
    return new LogPart(beside, log.toString(), new LogHead(count, last));
  }

  private Map<String, Object> object(int index) {
    return seal.read("", lines.get(index).getBytes(StandardCharsets.US_ASCII)).orElseThrow();
  }

  /** The digests of what events hold: of what was erased, or of all else, in their order. */
  private Set<String> digests(boolean ofErased) {
    Set<Integer> unsigned = new HashSet<>();
    Set<Integer> emptied = new HashSet<>();
    for (SessionEvent event : events) {
      if (event instanceof Erased erased) {
        (erased.part() == Part.AUTHOR ? unsigned : emptied).addAll(erased.targets());
      }
    }
    Set<String> digests = new LinkedHashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      Map<String, Object> object = object(i);
      if (object.get("a") instanceof String author && unsigned.contains(i + 1) == ofErased) {
        digests.add(author);
      }
      if (object.get("v") instanceof String content && emptied.contains(i + 1) == ofErased) {
        digests.add(content);
      }
    }
    return digests;
  }
}
