package be.livc.playbook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Validity;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Completions;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever follows the arrows of a picture takes the walks there are, and no other. */
class GraphWalksTest {
  private static final int SEEDS =
      Boolean.getBoolean("livc.thorough") ? 5000 : Integer.getInteger("livc.seeds", 400);
  private static final int MOST = 2000;
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);

  @Test
  void the_walks_through_a_picture_are_the_walks_through_its_playbook() {
    int compared = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook playbook = RandomPlaybook.of(seed, false);
      List<Walk> walks = Completions.all(playbook, MOST);
      if (walks == null) {
        continue;
      }
      compared++;
      PlaybookGraph graph = PlaybookGraph.of(playbook, DATE, Highlight.NONE);
      Set<Edge> taken = new HashSet<>();
      Set<Integer> inner = inIncluded(playbook);
      Set<List<String>> expected = new LinkedHashSet<>();
      walks.forEach(walk -> expected.add(sequence(walk, inner)));
      assertThat(read(playbook, graph, walks, taken))
          .as("seed %s", seed)
          .containsExactlyInAnyOrderElementsOf(expected);
      if (!hasDays(playbook) && !refuses(playbook)) {
        assertThat(taken).as("seed %s", seed).containsAll(graph.edges());
      }
    }
    assertThat(compared).isGreaterThan(SEEDS / 2);
  }

  /** An included playbook is one node, so what happens in it is taken from each walk in turn. */
  private static Set<List<String>> read(
      Playbook playbook, PlaybookGraph graph, List<Walk> walks, Set<Edge> taken) {
    boolean[] includes = {false};
    playbook.visit(step -> includes[0] |= step instanceof Step.Include);
    if (!includes[0]) {
      return new PictureReader(playbook, graph, DATE, RandomAnswers::values, include -> {}, taken)
          .walks();
    }
    Set<List<String>> found = new LinkedHashSet<>();
    for (Walk walk : walks) {
      PictureReader[] reader = new PictureReader[1];
      reader[0] =
          new PictureReader(
              playbook,
              graph,
              DATE,
              ask -> List.of(given(walk, ask)),
              include -> leave(include, walk, reader[0]),
              taken);
      found.addAll(reader[0].walks());
    }
    return found;
  }

  private static void leave(Step.Include include, Walk walk, PictureReader reader) {
    Set<Integer> inside = new HashSet<>();
    include.visit(step -> inside.add(step.header().number()));
    for (Visit visit : walk.visits()) {
      if (visit.certain() && inside.contains(visit.step().header().number())) {
        Ask asked = visit.step().asked();
        if (asked != null) {
          reader.answers.put(asked.id(), given(walk, asked));
        } else if (visit.step() instanceof Step.Conclude conclude) {
          reader.conclusions.put(include.id(), conclude.conclusion());
        }
      }
    }
  }

  /** The answer as it was given, with cells that are not asked too. */
  private static Value given(Walk walk, Ask ask) {
    return ((Answer.Given) walk.answers().get(ask.id())).value();
  }

  private static Set<Integer> inIncluded(Playbook playbook) {
    Set<Integer> inner = new HashSet<>();
    playbook.visit(
        step -> {
          if (step instanceof Step.Include include) {
            include.visit(inside -> inner.add(inside.header().number()));
            inner.remove(include.header().number());
          }
        });
    return inner;
  }

  private static List<String> sequence(Walk walk, Set<Integer> inner) {
    List<String> sequence = new ArrayList<>();
    String end = "last";
    for (Visit visit : walk.visits()) {
      Step step = visit.step();
      int number = step.header().number();
      if (visit.certain() && !inner.contains(number)) {
        if (step.asked() != null) {
          Value value = given(walk, step.asked());
          sequence.add("step" + number + " " + value);
        } else if (step instanceof Step.Conclude) {
          end = "step" + number;
        }
      }
    }
    sequence.add(end);
    return sequence;
  }

  /**
   * A walk that stops where every answer is refused has taken arrows, and is no walk to its end.
   */
  private static boolean refuses(Playbook playbook) {
    boolean[] refuses = {false};
    playbook.visit(step -> refuses[0] |= step instanceof Ask ask && !ask.refusals().isEmpty());
    return refuses[0];
  }

  private static boolean hasDays(Playbook playbook) {
    boolean[] days = {
      playbook.phases().stream().anyMatch(phase -> !phase.valid().equals(Validity.ALWAYS))
    };
    playbook.visit(step -> days[0] |= !step.header().valid().equals(Validity.ALWAYS));
    return days[0];
  }
}
