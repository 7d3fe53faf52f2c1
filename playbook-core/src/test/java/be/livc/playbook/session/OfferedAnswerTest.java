package be.livc.playbook.session;

import static be.livc.playbook.session.SmallPlaybook.one;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a question is asked again, only what is offered there is an answer. */
class OfferedAnswerTest {
  private static final String TEXT =
      """
      format: 1
      id: p
      version: 1.0.0
      language: nl
      title: P
      status: draft
      steps:
        - { ask: Eerst, id: eerst, answer: choice, options: { a: A, b: B } }
        - ask: Welke
          id: welke
          answer: choices
          sensitive: %s
          options: { x: X, y: { label: Y, when: { eerst: a } } }
      """;

  private static Session start(boolean sensitive) {
    String yaml = String.format(TEXT, sensitive);
    PlaybookText text = new PlaybookText(List.of(new SourceFile("p.yaml", yaml)));
    PinnedPlaybook pinned = new PinnedPlaybook(Playbooks.read(text).orElseThrow(), text);
    return Session.start(pinned, "Proef", SmallPlaybook.pen("An"));
  }

  private static Ask ask(Session session, String id) {
    return session.playbook().question(id).orElseThrow();
  }

  private static Attempt both(Session session, String first) {
    Session begun = session.answer(ask(session, "eerst"), one(first)).session();
    return begun.answer(ask(begun, "welke"), new Value.SomeOptions(List.of("x", "y")));
  }

  @Test
  void an_option_counts_where_its_condition_holds() {
    assertThat(both(start(false), "a").rejection()).isEmpty();
    Rejection rejection = both(start(false), "b").rejection().orElseThrow();
    assertThat(rejection.kind()).isEqualTo(Rejection.Kind.NOT_OFFERED);
    assertThat(rejection.given()).isEqualTo("y");
    assertThat(rejection.accepted()).containsExactly("x");
    assertThat(both(start(true), "b").rejection().orElseThrow().given()).isEmpty();
  }
}
