package be.livc.playbook.graph;

import be.livc.playbook.model.Language;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the picture of a playbook: goes down the tree with the arrows that still lead nowhere. */
final class GraphBuilder {
  // no word of a language that pictures are written in, as end is one of Mermaid
  private static final String FIRST = "first";
  private static final String LAST = "last";

  private final Playbook playbook;
  private final Highlight highlight;
  private final Words words;
  private final ConditionWords conditions;
  private final Nodes nodes;
  private final Branches branches;
  private final List<Edge> edges = new ArrayList<>();

  /**
   * An arrow whose end is not yet known.
   *
   * @param from the node it comes from
   * @param label which answer leads there; may be empty
   * @param passing whether it goes around an ending, which is said where it comes to something else
   * @param live whether a walk can come along it; not behind an ending
   */
  record Loose(String from, String label, Emphasis emphasis, boolean passing, boolean live) {
    Loose(String from, String label, Emphasis emphasis) {
      this(from, label, emphasis, false, true);
    }

    private Loose around() {
      return new Loose(from, label, emphasis, true, live);
    }

    private Loose dead() {
      return new Loose(from, label, emphasis, passing, false);
    }
  }

  GraphBuilder(Playbook playbook, Highlight highlight, Language language) {
    this.playbook = playbook;
    this.highlight = highlight;
    this.words = Words.of(language);
    this.conditions = new ConditionWords(playbook, words);
    HighlightRules marks = new HighlightRules(highlight, words);
    this.nodes = new Nodes(playbook, conditions, marks, words);
    this.branches = new Branches(this, marks, conditions, words);
  }

  PlaybookGraph whole() {
    List<Part> parts = new ArrayList<>();
    List<Loose> loose = start(words.get("graph.start"), parts);
    if (!playbook.given().isEmpty()) {
      List<Part> inside = new ArrayList<>();
      loose = block(playbook.given(), loose, inside);
      parts.add(new Cluster("given", words.get("graph.given"), "", inside));
    }
    for (Phase phase : playbook.phases()) {
      loose = phase(phase, loose, parts);
    }
    end(loose, words.get("graph.end"), parts);
    return graph(PlaybookGraph.title(playbook), parts);
  }

  PlaybookGraph phase(Phase phase) {
    List<Part> parts = new ArrayList<>();
    int next = playbook.phases().indexOf(phase) + 1;
    String before = next == 1 ? words.get("graph.start") : words.get("graph.after", next - 1);
    List<Loose> loose = start(before, parts);
    if (next == 1) {
      loose = block(playbook.given(), loose, parts);
    }
    String when = conditions.of(phase.when(), phase.valid());
    loose = when.isEmpty() ? block(phase.steps(), loose, parts) : phase(phase, loose, parts);
    String after =
        next < playbook.phases().size()
            ? words.get("graph.next", heading(playbook.phases().get(next)))
            : words.get("graph.end");
    end(loose, after, parts);
    return graph(heading(phase), parts);
  }

  private static List<Loose> start(String text, List<Part> parts) {
    parts.add(bare(FIRST, Shape.START, text));
    return List.of(new Loose(FIRST, "", Emphasis.NONE));
  }

  private void end(List<Loose> loose, String text, List<Part> parts) {
    if (!loose.isEmpty()) {
      parts.add(bare(LAST, Shape.END, text));
      connect(loose, LAST);
    }
  }

  private static Node bare(String id, Shape shape, String text) {
    return new Node(id, shape, "", "", text, Emphasis.NONE, "");
  }

  private String heading(Phase phase) {
    int number = playbook.phases().indexOf(phase) + 1;
    String title = plain(phase.title().markdown());
    return phase.id().isEmpty() ? title : words.get("graph.phase", number, title);
  }

  private List<Loose> phase(Phase phase, List<Loose> in, List<Part> parts) {
    List<Part> inside = new ArrayList<>();
    List<Loose> out = block(phase.steps(), in, inside);
    if (phase.id().isEmpty()) {
      parts.addAll(inside);
    } else if (!inside.isEmpty()) {
      String id = "phase" + (playbook.phases().indexOf(phase) + 1);
      String when = conditions.of(phase.when(), phase.valid());
      parts.add(new Cluster(id, heading(phase), when, inside));
      return around(when, in, out);
    }
    return out;
  }

  /** Draws the steps behind the loose arrows; gives those that are loose behind them. */
  List<Loose> block(List<? extends Step> steps, List<Loose> in, List<Part> parts) {
    List<Loose> loose = in;
    for (Step step : steps) {
      loose = step(step, loose, parts);
    }
    return loose;
  }

  private List<Loose> step(Step step, List<Loose> in, List<Part> parts) {
    String when = conditions.of(step.header().when(), step.header().valid());
    List<Loose> out = step.accept(new Steps(when, in, parts));
    return isLive(in) ? around(when, in, out) : out.stream().map(Loose::dead).toList();
  }

  /** Something that is not always there and lets nobody through has the same arrows around it. */
  private static List<Loose> around(String when, List<Loose> in, List<Loose> out) {
    return isLive(out) || when.isEmpty()
        ? out
        : Stream.concat(in.stream().map(Loose::around), out.stream()).toList();
  }

  private static boolean isLive(List<Loose> loose) {
    return loose.stream().anyMatch(Loose::live);
  }

  /** Draws a step and tells which arrows leave it. */
  private final class Steps extends Step.DefaultVisitor<List<Loose>> {
    private final String when;
    private final List<Loose> in;
    private final List<Part> parts;

    Steps(String when, List<Loose> in, List<Part> parts) {
      this.when = when;
      this.in = in;
      this.parts = parts;
    }

    private Node node(Step step) {
      Node node = nodes.of(step, when);
      parts.add(node);
      return node;
    }

    private Node connected(Step step) {
      Node node = node(step);
      connect(in, node.id());
      return node;
    }

    @Override
    protected List<Loose> other(Step step) {
      return List.of(new Loose(connected(step).id(), "", Emphasis.NONE));
    }

    @Override
    public List<Loose> ask(Ask step) {
      return branches.of(step, connected(step), parts);
    }

    @Override
    public List<Loose> askAgain(Step.AskAgain step) {
      return branches.of(step, connected(step), parts);
    }

    @Override
    public List<Loose> group(Step.Group step) {
      List<Part> inside = new ArrayList<>();
      List<Loose> out = block(step.steps(), in, inside);
      if (!inside.isEmpty()) {
        String title = plain(step.title().markdown());
        parts.add(new Cluster("group" + step.header().number(), title, when, inside));
      }
      return out;
    }

    @Override
    public List<Loose> conclude(Step.Conclude step) {
      Node node = node(step);
      // its own condition says when, so that nothing has to stand on the arrow
      in.forEach(it -> edges.add(new Edge(it.from(), node.id(), it.label(), it.emphasis())));
      return List.of();
    }
  }

  private void connect(List<Loose> loose, String to) {
    for (Loose each : loose) {
      boolean around = each.passing() && each.label().isEmpty();
      String label = around ? words.get("graph.else") : each.label();
      edges.add(new Edge(each.from(), to, label, each.emphasis()));
    }
  }

  private PlaybookGraph graph(String title, List<Part> parts) {
    Map<Shape, Integer> counted = new EnumMap<>(Shape.class);
    PlaybookGraph bare = new PlaybookGraph(title, "", words.language(), parts, edges);
    bare.visit(node -> counted.merge(node.shape(), 1, Integer::sum));
    List<String> counts = new ArrayList<>();
    for (Shape shape :
        List.of(Shape.QUESTION, Shape.TASK, Shape.DOCUMENT, Shape.WARNING, Shape.CONCLUSION)) {
      int number = counted.getOrDefault(shape, 0);
      if (number > 0) {
        counts.add(words.count("graph.count." + shape.name(), number));
      }
    }
    String whole = PlaybookGraph.title(playbook);
    String name = title.equals(whole) ? whole : whole + ", " + title;
    String what = highlight instanceof Highlight.Met ? "met" : "untested";
    String said =
        words.get("graph.description", name, playbook.version(), words.and(counts))
            + (highlight instanceof Highlight.None
                ? ""
                : " " + words.get("graph.description." + what));
    return new PlaybookGraph(title, said, words.language(), parts, edges);
  }

  static String plain(String markdown) {
    return VisibleSteps.line(CommonMarkText.plain(markdown));
  }
}
