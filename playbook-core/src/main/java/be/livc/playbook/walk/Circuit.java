package be.livc.playbook.walk;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.walk.Gate.Reading;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A playbook made ready for walking, once for all walks: see the package. Immutable; holds parts of
 * the playbook, but not the playbook itself, so that it goes when that does.
 */
final class Circuit {
  private static final Map<Known, Circuit> CIRCUITS = new ConcurrentHashMap<>();
  private static final ReferenceQueue<Playbook> GONE = new ReferenceQueue<>();

  private final Gate[] gates;
  private final int[][] readers;
  private final int[] dated;
  private final List<Place> places;
  private final Map<String, Places> questions;
  private final Map<String, Ask> asks;
  private final int[] questionGates;
  private final int[] questionPlaces;

  /**
   * A step at its place.
   *
   * @param number counts the places in the order of the document, from 0
   * @param met the gate that says whether the walk comes there
   * @param asked the places of the question that is asked there; null where none is
   * @param question the gate that says how the question stands there; -1 where none is asked
   * @param reason why the walk comes there; null where it always does
   * @param offered for each option of the question the gate that says whether it is offered; none
   *     where all are, always
   */
  record Place(
      int number,
      Step step,
      @Nullable Phase phase,
      Step.@Nullable Include include,
      int met,
      @Nullable Places asked,
      int question,
      @Nullable Reason reason,
      List<Integer> offered) {}

  /** The places at which one question is asked, in the order of the document. */
  static final class Places {
    private final List<Place> all = new ArrayList<>();

    /** The gates that read the answer to it before any other. */
    private final List<Integer> gates = new ArrayList<>();

    List<Place> all() {
      return Collections.unmodifiableList(all);
    }

    /** One place more, only while the circuit is made. */
    void add(Place place) {
      all.add(place);
    }

    /** One gate more, only while the circuit is made. */
    void add(int gate) {
      gates.add(gate);
    }
  }

  Circuit(
      List<Gate> gates, List<Place> places, Map<String, Places> questions, Map<String, Ask> asks) {
    this.gates = gates.toArray(Gate[]::new);
    this.readers = readers(this.gates);
    this.dated = dated(this.gates);
    this.places = List.copyOf(places);
    this.questions = questions;
    this.asks = asks;
    List<Place> asked = new ArrayList<>();
    for (Place place : places) {
      if (place.asked() != null) {
        asked.add(place);
      }
    }
    this.questionGates = new int[asked.size()];
    this.questionPlaces = new int[asked.size()];
    for (int i = 0; i < questionGates.length; i++) {
      questionGates[i] = asked.get(i).question();
      questionPlaces[i] = asked.get(i).number();
    }
  }

  private static int[] dated(Gate[] gates) {
    List<Integer> dated = new ArrayList<>();
    for (int i = 0; i < gates.length; i++) {
      if (gates[i].isDated()) {
        dated.add(i);
      }
    }
    return ints(dated);
  }

  private static int[] ints(List<Integer> numbers) {
    int[] all = new int[numbers.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = numbers.get(i);
    }
    return all;
  }

  private static int[][] readers(Gate[] gates) {
    List<List<Integer>> readers = new ArrayList<>();
    for (int i = 0; i < gates.length; i++) {
      readers.add(new ArrayList<>());
      for (int input : gates[i].inputs()) {
        readers.get(input).add(i);
      }
    }
    int[][] all = new int[gates.length][];
    for (int i = 0; i < all.length; i++) {
      all[i] = ints(readers.get(i));
    }
    return all;
  }

  /** The circuit of a playbook, made when it is first asked for. */
  static Circuit of(Playbook playbook) {
    Circuit known = CIRCUITS.get(new Known(playbook, null));
    if (known != null) {
      return known;
    }
    for (Reference<? extends Playbook> gone = GONE.poll(); gone != null; gone = GONE.poll()) {
      CIRCUITS.remove(gone);
    }
    Circuit made = CircuitBuilder.of(playbook);
    Circuit before = CIRCUITS.putIfAbsent(new Known(playbook, GONE), made);
    return before == null ? made : before;
  }

  /** The very playbook, as long as someone else holds it. */
  private static final class Known extends WeakReference<Playbook> {
    private final int hash;

    Known(Playbook playbook, @Nullable ReferenceQueue<Playbook> gone) {
      super(playbook, gone);
      this.hash = System.identityHashCode(playbook);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // to compare the playbooks would cost more than a walk
    public boolean equals(@Nullable Object other) {
      return this == other || other instanceof Known known && get() != null && get() == known.get();
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** Every place, in the order of the document. */
  List<Place> places() {
    return places;
  }

  /** Where a question is asked; null where it never is. */
  @Nullable Places question(String id) {
    return questions.get(id);
  }

  /** The question of this id; null where there is none. */
  @Nullable Ask ask(String id) {
    return asks.get(id);
  }

  /** The place of the question that this gate is about. */
  Place place(int question) {
    return places.get(questionPlaces[Arrays.binarySearch(questionGates, question)]);
  }

  /** What every gate says. */
  Signals signals(Answers answers, LocalDate date) {
    char[] all = new char[gates.length];
    Reading at =
        new Reading(answers, date) {
          @Override
          int signal(int gate) {
            return all[gate];
          }
        };
    for (int i = 0; i < all.length; i++) {
      all[i] = (char) gates[i].signal(at);
    }
    return Signals.of(all);
  }

  /** What every gate says where the answer to one question is another, or gone, or new. */
  Signals signals(Signals before, Answers answers, LocalDate date, String question) {
    Places places = questions.get(question);
    return places == null ? before : signals(before, answers, date, ints(places.gates));
  }

  /** What every gate says on another date. */
  Signals signals(Signals before, Answers answers, LocalDate date) {
    return signals(before, answers, date, dated);
  }

  private Signals signals(Signals before, Answers answers, LocalDate date, int[] first) {
    Signals.Change change = before.change();
    Reading at =
        new Reading(answers, date) {
          @Override
          int signal(int gate) {
            return change.get(gate);
          }
        };
    Agenda todo = new Agenda(first);
    while (!todo.isEmpty()) {
      int gate = todo.next();
      int is = gates[gate].signal(at);
      // where an answer has no code, the signal of another one may be the same
      if (is != change.get(gate) || QuestionGate.code(is) == QuestionGate.OTHER) {
        change.set(gate, (char) is);
        todo.add(readers[gate]);
      }
    }
    return change.done();
  }

  /** Gates to look at again, each once, those first that others read: a heap of their numbers. */
  static final class Agenda {
    private int[] heap;
    private int size;

    /** Begins with these, which stand in their order. */
    Agenda(int[] first) {
      heap = Arrays.copyOf(first, Math.max(8, first.length)); // in order, which makes it a heap
      size = first.length;
    }

    void add(int[] gates) {
      if (size + gates.length > heap.length) {
        heap = Arrays.copyOf(heap, 2 * (size + gates.length));
      }
      for (int gate : gates) {
        int at = size++;
        for (int up = at - 1 >> 1; at > 0 && heap[up] > gate; up = at - 1 >> 1) {
          heap[at] = heap[up];
          at = up;
        }
        heap[at] = gate;
      }
    }

    boolean isEmpty() {
      return size == 0;
    }

    /** Takes out the first gate, as often as it was added. */
    int next() {
      int next = heap[0];
      do {
        drop();
      } while (size > 0 && heap[0] == next);
      return next;
    }

    private void drop() {
      int last = heap[--size];
      int at = 0;
      for (int down = 1; down < size; down = 2 * at + 1) {
        down += down + 1 < size && heap[down + 1] < heap[down] ? 1 : 0;
        if (heap[down] >= last) {
          break;
        }
        heap[at] = heap[down];
        at = down;
      }
      heap[at] = last;
    }
  }
}
