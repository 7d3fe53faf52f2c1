package be.livc.playbook.internal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.document.Sheets;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewTest {
  private static final int MOST_READ = 200_000;

  private final Budget budget = new Budget();
  private final View view = new View(Sheets.material(Sheets.walk("Voorbeeldegem")), budget);

  @Test
  void each_look_costs_one_wherever_it_is_at() throws TemplateModelException {
    view.get("niets");
    TemplateSequenceModel rows = (TemplateSequenceModel) call("rows", "partners");
    TemplateHashModel row = (TemplateHashModel) rows.get(0);
    row.get("dienst");
    call("list", "doelen");
    // the names niets, rows and list, two calls, a row and a cell
    assertThat(left()).isEqualTo(MOST_READ - 7);
  }

  @Test
  void behind_the_last_and_before_the_first_is_nothing() throws TemplateModelException {
    TemplateSequenceModel rows = (TemplateSequenceModel) call("rows", "doelen");
    assertThat(rows.size()).isEqualTo(1);
    assertThat(words(rows.get(0))).isEqualTo("Voorbeeldegem");
    assertThat(rows.get(1)).isNull();
    assertThat(rows.get(-1)).isNull();
  }

  @Test
  void a_name_that_templates_do_not_have_is_nothing() {
    assertThat(view.get("walk")).isNull();
    assertThat(view.isEmpty()).isFalse();
  }

  @Test
  void what_is_asked_of_answers_is_true_or_false() throws TemplateModelException {
    assertThat(call("given", "gemeente")).isEqualTo(TemplateBooleanModel.TRUE);
    assertThat(call("given", "zetel")).isEqualTo(TemplateBooleanModel.FALSE);
    assertThat(call("is", "vorm", "samen")).isEqualTo(TemplateBooleanModel.TRUE);
    assertThat(call("is", "vorm", "alleen")).isEqualTo(TemplateBooleanModel.FALSE);
    assertThat(call("holds", "samenwerking")).isEqualTo(TemplateBooleanModel.TRUE);
    assertThat(call("holds", "geheim-feit")).isEqualTo(TemplateBooleanModel.FALSE);
  }

  @ParameterizedTest
  @CsvSource({
    "gap, Dag, [IN TE VULLEN: dag]",
    "day_gap, Dag, [IN TE VULLEN: dag]",
    "contradiction, geen *plan*, [NOG NIET IN ORDE: geen \\*plan\\*]",
    "sign_here, An, [HANDTEKENING: An]",
    "says, vorm, een LIVC R met andere gemeenten",
    "list, doelen, Voorbeeldegem",
  })
  void what_is_written_is_markdown(String function, String argument, String written)
      throws TemplateModelException {
    assertThat(words(call(function, argument))).isEqualTo(written);
  }

  @Test
  void a_note_leaves_its_mark_alone() throws TemplateModelException {
    assertThat(words(call("remark", "check", "kijk na"))).isEqualTo("\uFDD00\uFDD1");
  }

  @Test
  void a_table_has_fields_and_a_list_has_words() throws TemplateModelException {
    TemplateHashModel row =
        (TemplateHashModel) ((TemplateSequenceModel) call("rows", "partners")).get(0);
    assertThat(words(row.get("dienst"))).isEqualTo("Voorbeeldegem");
    assertThat(words(row.get("niets"))).isEqualTo("[IN TE VULLEN: niets]");
    assertThat(row.isEmpty()).isFalse();
    assertThat(words(call("list", call("rows", "partners")))).isEqualTo("Voorbeeldegem");
    assertThat(words(call("list", call("rows", "doelen")))).isEqualTo("Voorbeeldegem");
    assertThat(words(call("list", call("rows", "zetel")))).isEqualTo("[IN TE VULLEN: …]");
    assertThat(words(call("list", view.get("checklist")))).isEqualTo("");
  }

  @Test
  void values_are_those_of_the_walk() throws TemplateModelException {
    assertThat(words(view.get("date"))).isEqualTo("24 november 2026");
    assertThat(words(((TemplateHashModel) view.get("playbook")).get("id"))).isEqualTo("proef");
    assertThat(words(((TemplateHashModel) view.get("entry")).get("dienst")))
        .isEqualTo("Voorbeeldegem");
    assertThat(((TemplateSequenceModel) view.get("checklist")).size()).isEqualTo(1);
    assertThat(((TemplateSequenceModel) view.get("sources")).size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "given",
        "is",
        "holds",
        "rows",
        "gap",
        "day_gap",
        "contradiction",
        "sign_here",
        "remark",
        "person",
        "says",
        "list"
      })
  void a_call_without_texts_or_with_too_many_of_them_is_refused(String function) {
    assertThatThrownBy(() -> call(function)).isInstanceOf(TemplateModelException.class);
    assertThatThrownBy(() -> call(function, Collections.nCopies(51, "doelen").toArray()))
        .isInstanceOf(TemplateModelException.class);
    assertThatThrownBy(() -> call(function, new SimpleNumber(1)))
        .isInstanceOf(TemplateModelException.class);
  }

  @Test
  void a_call_takes_as_many_texts_as_it_has_names_for() {
    assertThatThrownBy(() -> call("is", "vorm"))
        .isInstanceOf(TemplateModelException.class)
        .hasMessage("expects 2 texts between quotes");
    assertThatThrownBy(() -> call("given", "vorm", new SimpleNumber(1)))
        .isInstanceOf(TemplateModelException.class);
    assertThatThrownBy(() -> call("list", "doelen", "partners", "vorm"))
        .isInstanceOf(TemplateModelException.class)
        .hasMessage("expects one or two answers in quotes, or rows(…)");
    assertThatThrownBy(() -> call("list", "doelen", new SimpleNumber(1)))
        .isInstanceOf(TemplateModelException.class);
  }

  @Test
  void markdown_that_was_made_before_is_a_text_too() throws TemplateModelException {
    assertThat(words(call("contradiction", call("list", "doelen"))))
        .isEqualTo("[NOG NIET IN ORDE: Voorbeeldegem]");
    assertThat(words(call("list", "doelen", "partners")))
        .isEqualTo("Voorbeeldegem en Voorbeeldegem");
  }

  private TemplateModel call(String function, @Nullable Object... arguments)
      throws TemplateModelException {
    List<@Nullable Object> given = new ArrayList<>();
    for (Object argument : arguments) {
      given.add(argument instanceof String text ? new SimpleScalar(text) : argument);
    }
    return (TemplateModel) ((TemplateMethodModelEx) view.get(function)).exec(given);
  }

  private static String words(@Nullable Object model) throws TemplateModelException {
    return MarkdownOutput.FORMAT.getMarkupString((Escaped) model);
  }

  /** How much may still be read. */
  private int left() {
    int left = 0;
    try {
      for (; left <= MOST_READ; left++) {
        budget.read();
      }
    } catch (Budget.Spent spent) {
      return left;
    }
    return left;
  }
}
