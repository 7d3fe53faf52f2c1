package be.livc.playbook.proof;

import static be.livc.playbook.walk.Sketch.is;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Role;
import be.livc.playbook.model.Source;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.walk.Sketch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands in a playbook and is used nowhere in it. */
class UnusedRulesTest {
  private static final Condition ALWAYS = Condition.always();
  private final Sketch sketch = new Sketch();

  private List<String> found(RuleId rule, Step... steps) {
    return Found.in(sketch.playbook(steps), rule);
  }

  @Test
  void an_answer_that_nothing_uses_has_no_effect() {
    Step.Tell mentions = new Step.Tell(sketch.header("", ALWAYS), new Text("Je koos {mentioned}."));
    assertThat(
            found(
                RuleId.PROOF_OPTION_WITHOUT_EFFECT,
                sketch.yesNo("idle"),
                sketch.yesNo("nests", sketch.tell("t")),
                sketch.yesNo("steers"),
                sketch.tell("u", is("steers", "ja")),
                sketch.yesNo("mentioned"),
                mentions))
        .containsExactly("idle");
  }

  @Test
  void an_answer_that_a_template_may_read_is_no_finding_until_it_is_known() {
    Playbook playbook = sketch.playbook(sketch.yesNo("q"), sketch.write("brief", ALWAYS));
    assertThat(Found.in(playbook, RuleId.PROOF_OPTION_WITHOUT_EFFECT)).isEmpty();
    assertThat(Proofs.of(playbook, Sketch.DATE, Set.of("q")).findings()).isEmpty();
    assertThat(Proofs.of(playbook, Sketch.DATE, Set.of()).findings())
        .extracting(ProofFinding::rule)
        .containsExactly(RuleId.PROOF_OPTION_WITHOUT_EFFECT);
  }

  @Test
  void what_is_used_nowhere_is_told() {
    sketch.fact("used", is("q", "ja"));
    sketch.fact("unused", is("q", "ja"));
    sketch.conclusion("c");
    sketch.conclusion("d");
    Step[] steps = {
      sketch.yesNo("q"),
      sketch.tell("t", new Condition.IsFact("used", true)),
      sketch.conclude("c", ALWAYS)
    };
    assertThat(found(RuleId.PROOF_UNUSED_FACT, steps)).containsExactly("unused");
    assertThat(found(RuleId.PROOF_UNUSED_CONCLUSION, steps)).containsExactly("d");
  }

  @Test
  void unused_sources_and_roles_are_told() {
    Playbook bare = sketch.playbook(sketch.tell("t"));
    Playbook playbook =
        bare.withSources(Map.of("bron", source())).withRoles(Map.of("rol", new Role("rol", "Rol")));
    assertThat(Found.in(playbook, RuleId.PROOF_UNUSED_SOURCE)).containsExactly("bron");
    assertThat(Found.in(playbook, RuleId.PROOF_UNUSED_ROLE)).containsExactly("rol");
    assertThat(Found.in(bare, RuleId.PROOF_UNUSED_SOURCE)).isEmpty();
  }

  private static Source source() {
    return new Source("bron", "Bron", "Bron", "", "", "", Source.Kind.LAW, null, Validity.ALWAYS);
  }
}
