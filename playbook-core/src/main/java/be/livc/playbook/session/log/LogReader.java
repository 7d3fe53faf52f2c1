package be.livc.playbook.session.log;

import be.livc.playbook.session.EventHistory;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.Erased;
import be.livc.playbook.session.SessionEvent.Part;
import be.livc.playbook.session.log.EventDecoder.Known;
import be.livc.playbook.session.log.LogReadResult.Damage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link LogWriter} wrote, up to the last sound event, whatever happened to it. */
public final class LogReader {
  /** No one comes later than by so many events: a save has no more. */
  private static final int MOST_LATE = 20;

  private final ObjectCodec form;
  private final LineSeal seal;

  /** With the form of objects. */
  public LogReader(ObjectCodec form) {
    this(new LineSeal(form));
  }

  /** With what opens lines. */
  public LogReader(LineSeal seal) {
    this.form = seal.form();
    this.seal = seal;
  }

  /**
   * Reads a session.
   *
   * @param session its id
   * @param log the bytes of its log
   * @param beside the bytes beside it
   * @param head its head record; null when there is none
   */
  public LogReadResult read(String session, byte[] log, byte[] beside, byte @Nullable [] head) {
    boolean whole = beside.length == 0 || endsInLine(beside);
    return read(session, log, ErasableContents.read(beside, seal), whole, head);
  }

  /** Reads a session without a head record. */
  LogReadResult read(String session, byte[] log, ErasableContents contents) {
    return read(session, log, contents, true, null);
  }

  private LogReadResult read(
      String session,
      byte[] log,
      ErasableContents contents,
      boolean whole,
      byte @Nullable [] head) {
    Set<Damage> damage = new LinkedHashSet<>();
    byte[] header = LogWriter.header(session, seal).getBytes(StandardCharsets.US_ASCII);
    if (!Arrays.equals(log, 0, Math.min(header.length, log.length), header, 0, header.length)) {
      long format = format(log);
      if (format > (seal.encrypts() ? LogWriter.SEALED_FORMAT : LogWriter.FORMAT)) {
        return LogReadResult.newer(format);
      }
      damage.add(Damage.HEADER);
    }
    Events events = new Events(new EventDecoder(form, contents), Hash.root(session));
    // not behind the first line end: where that is what was hit, the events are still sound
    events.read(log, Math.min(header.length, log.length));
    if (events.sound < log.length || !endsInLine(log) || !whole) {
      damage.add(Damage.TAIL);
    }
    Optional<LogHead> counted = head == null ? Optional.empty() : LogHead.read(head, seal);
    if (counted.isEmpty()) {
      damage.add(Damage.HEAD);
    } else if (!events.agreesWith(counted.get())) {
      damage.add(Damage.CUT);
    }
    return events.reading(damage, counted.map(LogHead::count).orElse(0), contents);
  }

  private long format(byte[] log) {
    return seal.openReadable(log, 0, end(log, 0))
        .map(line -> line.object().get("format") instanceof Long format ? format : 0L)
        .orElse(0L);
  }

  private static boolean endsInLine(byte[] log) {
    return log.length > 0 && log[log.length - 1] == '\n';
  }

  static int end(byte[] bytes, int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  /** The chain as far as it is sound. */
  private final class Events {
    final EventDecoder reader;
    final List<Known> known = new ArrayList<>();
    final List<String> hashes = new ArrayList<>();
    final Set<String> followed = new HashSet<>();
    String last;
    int sound;

    Events(EventDecoder reader, String root) {
      this.reader = reader;
      this.last = root;
    }

    void read(byte[] log, int from) {
      sound = from;
      int end = end(log, sound);
      while (isAdded(log, end) || isPassedOver(log, end)) {
        sound = Math.min(end + 1, log.length);
        end = end(log, sound);
      }
    }

    private boolean isAdded(byte[] log, int end) {
      String place = LogWriter.place(known.size() + 1);
      Optional<LineSeal.Open> open = seal.open(place, log, sound, end).filter(this::follows);
      Optional<Known> event =
          open.flatMap(it -> reader.read(it.object()))
              .filter(it -> EventHistory.isFitting(it.event()));
      if (open.isEmpty() || event.isEmpty()) {
        return false;
      }
      followed.add(last);
      known.add(event.get());
      last = open.get().hash();
      hashes.add(last);
      return true;
    }

    /**
     * A whole line that is there twice, or that follows what another one follows already: where
     * locks don't hold, two may write at once. Its writer was told that it came too late.
     */
    private boolean isPassedOver(byte[] log, int end) {
      for (int number = known.size() + 1; number > known.size() - MOST_LATE; number--) {
        Optional<LineSeal.Open> late =
            seal.open(LogWriter.place(number), log, sound, end)
                .filter(line -> followed.contains(String.valueOf(line.object().get("p"))));
        if (late.isPresent()) {
          followed.add(late.get().hash());
          return true;
        }
      }
      return false;
    }

    private boolean follows(LineSeal.Open line) {
      return last.equals(line.object().get("p"))
          && Long.valueOf(known.size() + 1L).equals(line.object().get("n"));
    }

    boolean agreesWith(LogHead head) {
      return head.count() >= 1
          && head.count() <= hashes.size()
          && hashes.get(head.count() - 1).equals(head.last());
    }

    LogReadResult reading(Set<Damage> damage, int counted, ErasableContents contents) {
      Set<Integer> unsigned = erased(Part.AUTHOR);
      Set<Integer> emptied = erased(Part.CONTENT);
      Set<String> wanted = new HashSet<>();
      List<Integer> lost = new ArrayList<>();
      for (Known one : known) {
        int number = one.event().number();
        boolean author = !one.author().isEmpty() && !unsigned.contains(number);
        boolean content = !one.content().isEmpty() && !emptied.contains(number);
        if (author) {
          wanted.add(one.author());
        }
        if (content) {
          wanted.add(one.content());
        }
        if (author && !contents.knows(one.author()) || content && !contents.knows(one.content())) {
          lost.add(number);
        }
      }
      List<SessionEvent> events = known.stream().map(Known::event).toList();
      return new LogReadResult(
          0,
          events,
          new LogHead(known.size(), last),
          counted,
          sound,
          damage,
          lost,
          contents.otherThan(wanted));
    }

    private Set<Integer> erased(Part part) {
      Set<Integer> targets = new HashSet<>();
      for (Known one : known) {
        if (one.event() instanceof Erased erased && erased.part() == part) {
          targets.addAll(erased.targets());
        }
      }
      return targets;
    }
  }
}
