package be.livc.playbook.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Walk;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Sentences DUTCH = Sentences.in(Language.NL);
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Json.schema());

  @Test
  void every_view_of_a_random_walk_is_what_its_schema_says() {
    for (long seed = 0; seed < 60; seed++) {
      Walk walk = walk(seed);
      holds(WalkJson.of(walk, DUTCH));
      for (Ask ask : RandomAnswers.questions(walk.playbook())) {
        holds(WhyJson.of(walk, ask.id(), DUTCH));
      }
    }
  }

  @Test
  void the_open_question_of_a_walk_is_the_one_the_walk_asks() {
    for (long seed = 0; seed < 60; seed++) {
      Walk walk = walk(seed);
      Object open = WalkJson.of(walk, DUTCH).get("open");
      Object asked = open instanceof Map<?, ?> question ? question.get("question") : null;
      assertThat(asked).isEqualTo(walk.open().map(Ask::id).orElse(null));
    }
  }

  @Test
  void a_session_and_its_checklist_are_what_their_schema_says() {
    Session session = SmallPlaybook.start();
    for (Ask ask : RandomAnswers.questions(session.playbook())) {
      Session before = session;
      session =
          session.answer(ask, RandomAnswers.value(ask, new Random(ask.id().hashCode()))).session();
      holds(SessionJson.of(session, DUTCH));
      holds(SessionJson.changed(before, session, DUTCH));
      holds(ChecklistJson.of(Checklist.of(session)));
    }
  }

  @Test
  void what_is_sensitive_stands_in_no_view() {
    Session session = SmallPlaybook.start();
    session = session.answer(SmallPlaybook.VORM, SmallPlaybook.one("samen")).session();
    Session secret =
        session.answer(SmallPlaybook.WAARNEMING, SmallPlaybook.words("geheimwoord")).session();
    assertThat(secret.walk().value(SmallPlaybook.WAARNEMING.id())).isPresent();
    assertThat(Json.write(SessionJson.of(secret, DUTCH))).doesNotContain("geheimwoord");
    assertThat(Json.write(SessionJson.changed(session, secret, DUTCH)))
        .doesNotContain("geheimwoord");
    assertThat(Json.write(WalkJson.of(secret.walk(), DUTCH))).doesNotContain("geheimwoord");
  }

  @Test
  void asking_why_of_a_step_that_is_not_there_names_the_argument() {
    assertThatThrownBy(() -> WhyJson.of(walk(1), "weg", DUTCH))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("step: there is none with id weg");
  }

  /** Any JSON library writes the same of it, whatever it makes of days, versions and the like. */
  private static void plain(@Nullable Object part) {
    if (part instanceof Map<?, ?> map) {
      assertThat(map.keySet()).allMatch(String.class::isInstance);
      map.values().forEach(ViewsTest::plain);
    } else if (part instanceof List<?> list) {
      list.forEach(ViewsTest::plain);
    } else if (part != null) {
      assertThat(part)
          .isInstanceOfAny(String.class, Boolean.class, Integer.class, BigDecimal.class);
    }
  }

  private static Walk walk(long seed) {
    Playbook playbook = RandomPlaybook.of(seed);
    return Walk.of(playbook, RandomAnswers.answers(playbook, new Random(seed)), TODAY);
  }

  private static void holds(Map<String, @Nullable Object> view) {
    plain(view);
    String json = Json.write(view);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEqualTo(List.of());
  }
}
