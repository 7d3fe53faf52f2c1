package be.livc.playbook.graph;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.StepKind;
import be.livc.playbook.model.Validity;
import be.livc.playbook.proof.Passages;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the picture of a playbook. What decides where a walk goes on, under a condition, stands
 * behind that condition as behind a question; ways that no walk takes are not drawn.
 */
final class GraphBuilder {
  // no word of a language that pictures are written in, as end is one of Mermaid
  private static final String FIRST = "first";
  private static final String LAST = "last";

  private final Playbook playbook;
  private final Highlight highlight;
  private final Words words;
  private final ConditionWords conditions;
  private final Nodes nodes;
  private final Passages passages;
  private final Branches branches;
  private List<Part> apart = new ArrayList<>();

  GraphBuilder(Playbook playbook, LocalDate day, Highlight highlight) {
    this.playbook = playbook;
    this.highlight = highlight;
    this.words = Words.of(playbook.language());
    this.conditions = new ConditionWords(playbook, words);
    HighlightRules marks = new HighlightRules(highlight, words);
    this.nodes = new Nodes(playbook, conditions, marks, words);
    this.passages = Passages.of(playbook, day);
    this.branches = new Branches(this, passages, conditions, marks, words);
  }

  PlaybookGraph whole() {
    List<Part> parts = new ArrayList<>();
    parts.add(bare(FIRST, Shape.START, words.get("graph.start")));
    if (!playbook.given().isEmpty()) {
      List<Part> inside = block(playbook.given(), true);
      parts.add(new Cluster("given", words.get("graph.given"), "", inside));
    }
    for (Phase phase : playbook.phases()) {
      parts.addAll(phase(phase, Part.goOn(parts)));
    }
    return graph(PlaybookGraph.title(playbook), parts, words.get("graph.end"));
  }

  PlaybookGraph phase(Phase phase) {
    List<Part> parts = new ArrayList<>();
    int next = playbook.phases().indexOf(phase) + 1;
    String before = next == 1 ? words.get("graph.start") : words.get("graph.after", next - 1);
    boolean comes = next == 1 || passages.meets(phase) || passages.passes(phase);
    if (comes) {
      parts.add(bare(FIRST, Shape.START, before));
    }
    if (next == 1) {
      parts.addAll(block(playbook.given(), true));
    }
    boolean always = conditions.of(phase.when(), phase.valid()).isEmpty();
    boolean live = comes && Part.goOn(parts);
    parts.addAll(always ? block(phase.steps(), live) : phase(phase, live));
    String after =
        next < playbook.phases().size()
            ? words.get("graph.next", heading(playbook.phases().get(next)))
            : words.get("graph.end");
    return graph(heading(phase), parts, comes ? after : "");
  }

  private static Node bare(String id, Shape shape, String text) {
    return new Node(id, shape, "", "", text, Emphasis.NONE, "");
  }

  private String heading(Phase phase) {
    int number = playbook.phases().indexOf(phase) + 1;
    String title = plain(phase.title().markdown());
    return phase.id().isEmpty() ? title : words.get("graph.phase", number, title);
  }

  private List<Part> phase(Phase phase, boolean live) {
    if (!live || !passages.meets(phase)) {
      phase.steps().forEach(this::apart);
      return List.of();
    }
    String id = "phase" + (playbook.phases().indexOf(phase) + 1);
    return behind(
        phase.when(),
        phase.valid(),
        passages.passes(phase) && phase.steps().stream().anyMatch(GraphBuilder::decides),
        "test" + id,
        when -> {
          List<Part> inside = block(phase.steps(), true);
          return phase.id().isEmpty() || inside.isEmpty()
              ? inside
              : List.of(new Cluster(id, heading(phase), when, inside));
        });
  }

  /** Draws something by the condition that is to stand on it. */
  private interface Drawing {
    List<Part> under(String when);
  }

  /** Something behind its condition as behind a question, or with it where none has to pass. */
  private List<Part> behind(
      Condition when, Validity valid, boolean decides, String test, Drawing drawing) {
    String condition = conditions.of(when, valid);
    if (condition.isEmpty() || !decides) {
      return drawing.under(condition);
    }
    return test(test, conditions.test(when, valid), drawing.under(""));
  }

  /** A condition, what stands behind it, and the way past; nothing where nothing stands there. */
  List<Part> test(String id, String condition, List<Part> behind) {
    if (behind.isEmpty()) {
      return List.of();
    }
    String kind = words.get("graph.kind.TEST");
    Node node = new Node(id, Shape.TEST, kind, "", condition, Emphasis.NONE, "");
    return List.of(
        new Fork(
            node,
            List.of(
                new Fork.Branch(words.get("graph.holds"), Emphasis.NONE, behind),
                new Fork.Branch(words.get("graph.else"), Emphasis.NONE, List.of()))));
  }

  /** Whether it holds something that decides where a walk goes on, or what it is asked. */
  static boolean decides(Step step) {
    boolean[] found = {false};
    step.visit(
        inner ->
            found[0] |=
                switch (inner.kind()) {
                  case ASK, ASK_AGAIN, INCLUDE, CONCLUDE -> true;
                  case TELL, WARN, DO, WRITE, GROUP -> false;
                });
    return found[0];
  }

  /** Steps one after the other; those that no walk comes to stand apart. */
  List<Part> block(List<? extends Step> steps, boolean live) {
    List<Part> parts = new ArrayList<>();
    boolean on = live;
    for (Step step : steps) {
      if (!on || !passages.meets(step)) {
        apart(step);
        continue;
      }
      List<Part> drawn =
          behind(
              step.header().when(),
              step.header().valid(),
              passages.passes(step) && decides(step),
              "test" + step.header().number(),
              when -> step.accept(new Steps(when)));
      parts.addAll(drawn);
      on = Part.goOn(drawn);
    }
    return parts;
  }

  /** Keeps a step for the frame of those that no walk comes to, with all that is in it. */
  void apart(Step step) {
    if (step.kind() != StepKind.GROUP) {
      String when = conditions.of(step.header().when(), step.header().valid());
      apart.add(nodes.of(step, when));
    }
    if (step.kind() != StepKind.INCLUDE) {
      step.blocks().forEach(block -> block.forEach(this::apart));
    }
  }

  /** Draws a step under its condition. */
  private final class Steps extends Step.DefaultVisitor<List<Part>> {
    private final String when;

    Steps(String when) {
      this.when = when;
    }

    @Override
    protected List<Part> other(Step step) {
      return List.of(nodes.of(step, when));
    }

    @Override
    public List<Part> ask(Ask step) {
      return branches.of(step, nodes.of(step, when));
    }

    @Override
    public List<Part> askAgain(Step.AskAgain step) {
      return branches.of(step, nodes.of(step, when));
    }

    @Override
    public List<Part> group(Step.Group step) {
      List<Part> inside = block(step.steps(), true);
      String title = plain(step.title().markdown());
      return inside.isEmpty()
          ? List.of()
          : List.of(new Cluster("group" + step.header().number(), title, when, inside));
    }
  }

  private PlaybookGraph graph(String title, List<Part> parts, String end) {
    if (Part.goOn(parts) && !end.isEmpty()) {
      parts.add(bare(LAST, Shape.END, end));
    }
    Cluster never = new Cluster("apart", words.get("graph.apart"), "", apart);
    apart = new ArrayList<>();
    Map<Shape, Integer> counted = new EnumMap<>(Shape.class);
    PlaybookGraph bare = new PlaybookGraph(title, "", words.language(), parts, never);
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
    return new PlaybookGraph(title, said, words.language(), parts, never);
  }

  static String plain(String markdown) {
    return VisibleSteps.line(CommonMarkText.plain(markdown));
  }
}
