package be.livc.playbook.session;

import static be.livc.playbook.session.SmallPlaybook.INWONERS;
import static be.livc.playbook.session.SmallPlaybook.PARTNERS;
import static be.livc.playbook.session.SmallPlaybook.WAARNEMING;
import static be.livc.playbook.session.SmallPlaybook.amount;
import static be.livc.playbook.session.SmallPlaybook.entries;
import static be.livc.playbook.session.SmallPlaybook.words;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  /** The same question, of a profile. */
  static Ask profile(Ask ask) {
    return ask(ask, ask.id(), true);
  }

  private static Ask ask(Ask ask, String id, boolean profile) {
    return ask.withCommon(ask.header().withId(id)).withProfile(profile);
  }

  @Test
  void an_answer_is_suggested_wherever_the_same_question_stands() {
    Profile kept = Profile.NONE.with(profile(INWONERS), amount("500"), DAY);
    assertThat(kept.suggestion(profile(INWONERS))).contains(amount("500"));
    Ask included = ask(INWONERS, "delen.inwoners", true);
    assertThat(kept.suggestion(included)).contains(amount("500"));
    assertThat(Profile.NONE.with(included, amount("500"), DAY)).isEqualTo(kept);
  }

  @Test
  void what_the_question_would_not_accept_is_not_suggested() {
    Profile kept = Profile.NONE.with(profile(INWONERS), amount("0"), DAY);
    assertThat(kept.suggestion(profile(INWONERS))).isEmpty();
    Ask other = ask(PARTNERS, "inwoners", true);
    assertThat(kept.suggestion(other)).isEmpty();
  }

  @Test
  void a_sensitive_question_an_empty_answer_and_a_question_of_one_session_are_not_kept() {
    assertThat(Profile.NONE.with(profile(WAARNEMING), words("iets"), DAY)).isEqualTo(Profile.NONE);
    assertThat(Profile.NONE.with(profile(INWONERS), Value.NOTHING, DAY)).isEqualTo(Profile.NONE);
    assertThat(Profile.NONE.with(INWONERS, amount("5"), DAY)).isEqualTo(Profile.NONE);
    Profile forged = Profile.NONE.with(ask(INWONERS, "waarneming", true), words("x"), DAY);
    assertThat(forged.answers()).isNotEmpty();
    assertThat(forged.suggestion(profile(WAARNEMING))).isEmpty();
  }

  @Test
  void identities_of_a_session_stay_in_that_session() {
    Value given = new Value.Entries(List.of(new Value.Entry("id7", "Testerzele")));
    Profile kept = Profile.NONE.with(profile(PARTNERS), given, DAY);
    assertThat(kept.suggestion(profile(PARTNERS))).contains(entries("Testerzele"));
    Value rows = new Value.Rows(List.of(SmallPlaybook.row("id8", "OCMW", "")));
    Profile table = Profile.NONE.with(profile(SmallPlaybook.DIENSTEN), rows, DAY);
    assertThat(table.suggestion(profile(SmallPlaybook.DIENSTEN)))
        .contains(new Value.Rows(List.of(SmallPlaybook.row("", "OCMW", ""))));
  }

  @Test
  void the_last_answer_counts_and_an_erased_one_is_gone() {
    Profile kept =
        Profile.NONE
            .with(profile(INWONERS), amount("500"), DAY)
            .with(profile(PARTNERS), entries("A"), DAY)
            .with(profile(INWONERS), amount("600"), DAY.plusDays(1));
    assertThat(kept.answers().keySet()).containsExactly("inwoners", "partners");
    assertThat(kept.answers().get("inwoners"))
        .isEqualTo(new Profile.Kept(amount("600"), DAY.plusDays(1)));
    assertThat(kept.without("inwoners").answers().keySet()).containsExactly("partners");
  }
}
