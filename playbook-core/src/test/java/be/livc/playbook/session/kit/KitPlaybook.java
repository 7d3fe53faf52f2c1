package be.livc.playbook.session.kit;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.Suggestion;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A small playbook with a question of each type, and sessions of it. */
public final class KitPlaybook {
  private static final PlaybookText TEXT =
      new PlaybookText(
          List.of(
              new SourceFile(
                  "proef/playbook.yaml",
                  """
                  format: 1
                  id: proef
                  version: 1.0.0
                  language: nl
                  title: Proef
                  status: draft
                  facts:
                    gegeven: { given: number, ask: "Hoeveel werd gegeven?" }
                  phases:
                    - id: fase
                      title: Fase één
                      sources: own-choice
                      steps:
                        - ask: Werkt de gemeente alleen?
                          id: vorm
                          answer: choice
                          options:
                            alleen: Alleen
                            samen: Samen
                        - ask: Met wie?
                          id: partners
                          answer: list
                        - ask: Welke diensten?
                          id: diensten
                          answer: table
                          columns:
                            naam: { label: Naam, answer: text }
                            wie: { label: Wie, answer: text, optional: true }
                        - ask: Welke thema's?
                          id: themas
                          answer: choices
                          options: { een: Eén, twee: Twee, drie: Drie }
                        - ask: Wat is gezien?
                          id: waarneming
                          answer: text
                          lines: many
                          sensitive: true
                        - ask: Hoeveel inwoners zijn er?
                          id: inwoners
                          answer: number
                          decimals: 2
                        - ask: Wanneer?
                          id: datum
                          answer: date
                        - do: Beslis.
                          id: besluit
                  """)));

  /** A clock that stands still, at nine o'clock in the morning of 24 November 2026, UTC. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

  /** The playbook with its text. */
  public static final PinnedPlaybook PINNED = pinned();

  private KitPlaybook() {}

  private static PinnedPlaybook pinned() {
    LoadResult result = Playbooks.read(TEXT);
    if (result.playbook() == null) {
      throw new IllegalStateException(result.diagnostics().toString());
    }
    return new PinnedPlaybook(result.playbook(), TEXT);
  }

  /** One of its questions: vorm, partners, diensten, themas, waarneming, inwoners or datum. */
  public static Ask question(String id) {
    return PINNED
        .playbook()
        .question(id)
        .orElseThrow(() -> new IllegalArgumentException("no question " + id));
  }

  /** Someone who writes at {@link #CLOCK}. */
  public static Recorder pen(String author) {
    return Recorder.of(author, CLOCK);
  }

  /** A session that was only begun, by An, called Proef. */
  public static Session start() {
    return Session.start(PINNED, "Proef", pen("An"));
  }

  /** The session with one more event: this number of inhabitants. */
  public static Session withNumber(Session session, int number) {
    return session
        .answer(question("inwoners"), new Value.Amount(BigDecimal.valueOf(number)))
        .session();
  }

  /** The session with the sensitive question answered so. */
  public static Session withSensitive(Session session, String words) {
    return session.answer(question("waarneming"), new Value.Words(words)).session();
  }

  /** A session in which everything happened that can happen. */
  public static Session full() {
    Session session = Session.start(PINNED, "Opstart \"é\" 🙂", pen("Bo"));
    session = session.given("gegeven", new Value.Amount(BigDecimal.TEN)).session();
    session = session.answer(question("vorm"), new Value.OneOption("samen")).session();
    session =
        session
            .answer(
                question("partners"),
                new Value.Entries(
                    List.of(new Value.Entry("", "Testerzele"), new Value.Entry("", "Proefbeke"))))
            .session();
    Ask datum = question("datum");
    session = session.putOff(datum).session();
    session = session.putOff(datum, "Els van de \"é\"-dienst").session();
    session = session.answer(datum, new Value.Day(LocalDate.of(2026, 12, 1))).session();
    session = session.withdraw(datum);
    session = session.drafted(question("waarneming"), new Value.Words("regel een"));
    session = withSensitive(session, "regel een\nregel twee");
    session =
        session
            .answer(question("inwoners"), new Value.Amount(new BigDecimal("12345.67")))
            .session();
    session =
        session
            .answer(
                question("diensten"),
                new Value.Rows(
                    List.of(
                        new Value.Row(
                            "", Map.of("naam", new Value.Words("OCMW"), "wie", Value.NOTHING)))))
            .session();
    session =
        session.answer(question("themas"), new Value.SomeOptions(List.of("een", "drie"))).session();
    session = session.tick("besluit", LocalDate.of(2026, 11, 25));
    session = session.tick("besluit", LocalDate.of(2026, 11, 26)).untick("besluit");
    session = session.note("vorm", "Navragen bij de directeur.");
    session = session.dated(LocalDate.of(2026, 12, 2));
    session =
        session.documentMade(
            new MadeDocument(
                "brief",
                "brief",
                "Brief aan Testerzele",
                "html",
                "brief.html",
                Map.of("template", "ab12"),
                List.of("partners"),
                false));
    Suggestion earlier =
        new Suggestion(
            new Value.Words("vorig jaar"), "ander", "Vorig jaar", LocalDate.of(2025, 11, 24));
    session = session.suggesting(Map.of("waarneming", earlier));
    session = session.rename("Opstart \"é\" 🙂 tweemaal").rename("Opstart \"é\" 🙂");
    session = session.undo().orElseThrow().undo().orElseThrow().redo().orElseThrow();
    session = Erasure.answers(session, "waarneming"::equals);
    return session.close();
  }
}
