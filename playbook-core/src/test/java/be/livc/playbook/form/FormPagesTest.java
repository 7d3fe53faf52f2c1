package be.livc.playbook.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SmallPlaybook;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a colleague reads on a form, of a question of each sort and for each who is asked. */
class FormPagesTest {
  private static final String TEXT =
      """
      format: 1
      id: formulier
      version: 1.0.0
      language: nl
      title: Het *formulier*
      notice: Schrijf *geen* namen op.
      status: draft
      sources:
        wet: { title: Wet, short: Wet, publisher: Staat, kind: law, date: 2018 }
      roles:
        baas: { title: burgemeester }
        dpo: { title: functionaris }
      phases:
        - id: een
          title: Een
          sources: own-choice
          steps:
            - { ask: 'Hoe heet je gemeente?', id: gemeente, short: Gemeente, answer: text }
            - ask: Hoe werkt {gemeente} samen?
              id: vorm
              short: Vorm
              why: Dat bepaalt de rest.
              help: Kijk in het verslag.
              answer: choice
              sources: [wet]
              options:
                alleen: Alleen
                samen:
                  label: Met *anderen*
                  help: Met een of meer.
                  steps:
                    - { do: Bel de anderen., id: bellen, by: baas }
                    - { do: Leg het vast., id: vastleggen, by: dpo }
                    - { write: akkoord, id: akkoord, short: Akkoord }
                    - { do: Vier het., id: vieren }
                    - { do: Rust uit., id: rusten }
            - ask: Welke themas?
              id: themas
              short: Themas
              answer: choices
              options: { een: Eerste, twee: { label: Tweede, when: { vorm: samen } } }
            - { ask: 'Hoeveel?', id: hoeveel, answer: number, min: 1, max: 5000, unit: mensen }
            - { ask: 'Hoeveel minstens?', id: minstens, answer: number, min: 2000, plain: true }
            - { ask: 'Hoeveel hoogstens?', id: hoogstens, answer: number, max: 9 }
            - { ask: 'Welk getal?', id: getal, answer: number, when: { vorm: samen } }
            - { ask: 'Welke namen?', id: namen, answer: list }
            - ask: Wie doet mee?
              id: partners
              short: Partners
              answer: table
              columns:
                naam: { label: 'Naam of *dienst*', answer: text, help: De hele naam. }
                themas: { label: Themas, answer: choices, options: { een: Eerste, twee: Tweede } }
            - { ask: 'Wat is er gezien?', id: gezien, answer: text, lines: many, sensitive: true }
            - { do: Zoek uit., id: uitzoeken, by: dpo, when: { hoeveel: { more-than: 3 } } }
      """;

  private static final Session SESSION = start();

  private static Session start() {
    PlaybookText text = new PlaybookText(List.of(new SourceFile("p/playbook.yaml", TEXT)));
    Session session =
        Session.start(
            new PinnedPlaybook(Playbooks.read(text).orElseThrow(), text),
            "Zomer",
            SmallPlaybook.pen("An"));
    session =
        session
            .answer(
                session.playbook().question("gemeente").orElseThrow(),
                SmallPlaybook.words("Voorbeeldegem"))
            .session();
    return session
        .putOff(session.playbook().question("namen").orElseThrow(), "Els van de burgerzaken")
        .session();
  }

  private static String page(QuestionForm form) {
    return form.title()
        + "\n"
        + form.subtitle()
        + "\n"
        + String.join("\n", form.intro())
        + "\npeople: "
        + form.people()
        + ", sensitive: "
        + form.sensitive()
        + "\n"
        + form.questions().stream()
            .map(
                it ->
                    String.join(
                        "\n  ",
                        "\n" + it.name() + (it.certain() ? "" : " (possible)"),
                        it.text(),
                        "choices " + it.choices(),
                        "columns " + it.columns(),
                        "hint " + it.hint(),
                        "people " + it.people(),
                        String.join("\n  ", it.lines())))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  @Test
  void a_form_of_all_that_is_open_says_of_each_question_what_hangs_on_it_and_what_it_takes() {
    Golden.holds("form/golden/all.txt", page(QuestionForm.of(SESSION)));
  }

  @Test
  void a_form_for_one_colleague_holds_what_decides_their_tasks_or_was_put_off_to_ask_them() {
    Golden.holds(
        "form/golden/people.txt",
        page(QuestionForm.of(SESSION, "Functionaris"))
            + "\n"
            + page(QuestionForm.of(SESSION, "els van de burgerzaken"))
            + "\n"
            + page(QuestionForm.of(SESSION, "niemand")));
  }

  @Test
  void a_form_is_told_by_its_title_and_its_number_of_questions_alone() {
    assertThat(QuestionForm.of(SESSION, "Functionaris"))
        .hasToString("Vragen voor Functionaris (2 questions)");
  }
}
