package be.livc.playbook.internal.yaml.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may be an id, and what each stands for. */
class SymbolTableTest {
  private static final SourceFile FILE = new SourceFile("playbook.yaml", "een\ntwee\ndrie\n");

  private final ReadContext in = new ReadContext();

  private static Symbol step(String id, int line) {
    int start = 4 * line;
    return Symbol.of(id, Symbol.Kind.STEP, line, new Span(FILE, start, start + 3));
  }

  private List<RuleId> rules() {
    return in.findings().counted(in.gaps()).all().stream().map(Diagnostic::rule).toList();
  }

  @Test
  void an_id_is_of_small_letters_and_digits_with_single_dashes_between() {
    for (String id : List.of("a", "z", "0", "9", "a-b", "stap-2-en-3", "x".repeat(100))) {
      assertThat(SymbolTable.isKebab(id)).as(id).isTrue();
    }
    for (String id :
        List.of("", "-", "a-", "-a", "a--b", "A", "é", "a b", "a_b", "a.b", "x".repeat(101))) {
      assertThat(SymbolTable.isKebab(id)).as(id).isFalse();
    }
    for (char around : new char[] {'`', '{', '/', ':'}) {
      assertThat(SymbolTable.isKebab("a" + around)).as("a" + around).isFalse();
    }
  }

  @Test
  void the_id_that_comes_nearest_to_words_has_their_letters() {
    assertThat(SymbolTable.kebab("Één  Stap (verder)!")).containsExactly("een-stap-verder");
    assertThat(SymbolTable.kebab("?!")).isEmpty();
    assertThat(SymbolTable.kebab("x".repeat(100))).hasSize(1);
    assertThat(SymbolTable.kebab("x".repeat(101))).isEmpty();
  }

  @Test
  void an_id_that_stands_twice_stands_for_the_first() {
    in.declare(step("een", 0));
    in.declare(step("een", 1));
    in.symbols().include(step("een", 2));
    assertThat(in.symbols().find("een")).isEqualTo(step("een", 0));
    assertThat(rules()).containsExactly(RuleId.ID_DUPLICATE);
    assertThat(in.findings().counted(in.gaps()).all().get(0).arguments())
        .containsExactly("een", "playbook.yaml:1");
  }

  @Test
  void words_of_conditions_are_no_ids() {
    for (String word : List.of("all", "any", "not", "was")) {
      ReadContext own = new ReadContext();
      own.declare(step(word, 0));
      assertThat(own.findings().counted(own.gaps()).all())
          .extracting(Diagnostic::rule)
          .containsExactly(RuleId.ID_RESERVED);
    }
  }

  @Test
  void a_step_is_found_by_its_words_whatever_ends_them() {
    SymbolTable symbols = in.symbols();
    in.declare(step("uitnodigen", 0));
    in.declare(step("uitstellen", 1));
    symbols.said("Nodig iedereen uit.", "uitnodigen");
    symbols.said("Stel uit", "uitstellen");
    symbols.said(" ", "uitnodigen");
    symbols.said("Zonder id", "");
    assertThat(symbols.meant("nodig iedereen uit", it -> true)).containsExactly("uitnodigen");
    assertThat(symbols.meant("Stel uit!", it -> true)).containsExactly("uitstellen");
    assertThat(symbols.meant("Stel uit", it -> it.number() < 1)).isEmpty();
    assertThat(symbols.meant("uitnodign", it -> true)).startsWith("uitnodigen");
    assertThat(symbols.meant("Zonder id", it -> true)).isEmpty();
    symbols.said("Stel uit", "uitnodigen");
    assertThat(symbols.meant("Stel uit", it -> true)).doesNotContain("uitnodigen");
  }

  @Test
  void a_fact_and_a_conclusion_are_named_apart_from_steps() {
    assertThat(Symbol.of("a", Symbol.Kind.FACT, -1, step("a", 0).place()).name())
        .isEqualTo("fact/a");
    assertThat(Symbol.of("a", Symbol.Kind.CONCLUSION, -1, step("a", 0).place()).name())
        .isEqualTo("conclusion/a");
    assertThat(Symbol.include("a", 3, Set.of("kan"), step("a", 0).place()).name())
        .isEqualTo("step/a");
  }
}
