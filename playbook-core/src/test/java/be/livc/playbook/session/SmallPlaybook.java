package be.livc.playbook.session;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import be.livc.playbook.model.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A playbook with a question of each sort that sessions treat differently. */
public final class SmallPlaybook {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

  /** The same text whatever it is called by: sessions hold on to it by its digest. */
  public static final PlaybookText TEXT =
      new PlaybookText(List.of(new SourceFile("klein/playbook.yaml", "id: klein\nthé\n")));

  public static final Ask VORM =
      ask("vorm", new AnswerType.Choice(List.of(option("alleen"), option("samen"))), false, true);
  public static final Ask PARTNERS = ask("partners", new AnswerType.Entries(1, 9), false, true);
  public static final Ask DIENSTEN =
      ask(
          "diensten",
          new AnswerType.Table(
              List.of(
                  new AnswerType.Column("naam", text("Naam"), words(), false, null, Ground.NONE),
                  new AnswerType.Column("wie", text("Wie"), words(), true, null, Ground.NONE)),
              0,
              9),
          false,
          true);
  public static final Ask THEMAS =
      ask(
          "themas",
          new AnswerType.Choices(List.of(option("een"), option("twee"), option("drie"))),
          false,
          true);
  public static final Ask WAARNEMING = ask("waarneming", words(), true, true);
  public static final Ask INWONERS =
      new Ask(
          header("inwoners"),
          text("Hoeveel?"),
          new AnswerType.Amount(2, BigDecimal.ONE, new BigDecimal("9000000"), "", false),
          false,
          false,
          false,
          false,
          "",
          List.of(
              new Step.Refusal(
                  new Condition.AmountIs("inwoners", Comparison.IS, new BigDecimal("13"), null),
                  text("Dertien kan niet."))));
  public static final Ask DATUM = ask("datum", new AnswerType.Day(), false, true);
  public static final Ask GEGEVEN = ask("gegeven", words(), false, true);

  public static final Playbook PLAYBOOK = playbook();
  public static final PinnedPlaybook PINNED = new PinnedPlaybook(PLAYBOOK, TEXT);

  private SmallPlaybook() {}

  /** A pen whose identities are {@code id1}, {@code id2} and so on. */
  public static Recorder pen(String author) {
    AtomicInteger last = new AtomicInteger();
    return new Recorder(author, CLOCK, () -> "id" + last.incrementAndGet());
  }

  public static Session start() {
    return Session.start(PINNED, "Proef", pen("An"));
  }

  public static Value one(String key) {
    return new Value.OneOption(key);
  }

  public static Value words(String text) {
    return new Value.Words(text);
  }

  public static Value amount(String number) {
    return new Value.Amount(new BigDecimal(number));
  }

  public static Value day(String date) {
    return new Value.Day(LocalDate.parse(date));
  }

  public static Value entries(String... texts) {
    return new Value.Entries(
        List.of(texts).stream().map(text -> new Value.Entry("", text)).toList());
  }

  public static Value.Row row(String identity, String naam, String wie) {
    Map<String, Value> cells = new java.util.LinkedHashMap<>();
    cells.put("naam", words(naam));
    cells.put("wie", wie.isEmpty() ? Value.NOTHING : words(wie));
    return new Value.Row(identity, cells);
  }

  private static Playbook playbook() {
    Condition samen = new Condition.IsOption("vorm", Set.of("samen"));
    Step akkoord =
        new Step.Do(
            header("akkoord"),
            text("Akkoord met {entry}"),
            List.of(),
            null,
            "",
            "",
            null,
            new ForEach("partners", Condition.always()));
    Step besluit =
        new Step.Do(header("besluit"), text("Beslis"), List.of(), null, "", "", null, null);
    Step.Group group =
        new Step.Group(header("samen", samen), text("Samen"), List.of(PARTNERS, akkoord));
    Phase phase =
        Phase.of(
            "fase",
            text("Fase"),
            List.of(VORM, group, DIENSTEN, THEMAS, WAARNEMING, INWONERS, DATUM, besluit));
    return new Playbook(
        "klein",
        new Version(1, 0, 0),
        Language.NL,
        text("Klein"),
        "",
        null,
        Playbook.Status.DRAFT,
        Playbook.YEARLY,
        null,
        false,
        false,
        List.of(GEGEVEN),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(phase),
        null,
        FormerIds.NONE);
  }

  private static Ask ask(String id, AnswerType type, boolean sensitive, boolean mayWait) {
    return Ask.of(header(id), text(id + "?"), type).withSensitive(sensitive).withMayWait(mayWait);
  }

  private static AnswerType words() {
    return new AnswerType.Words(true, null, null);
  }

  private static Option option(String key) {
    return Option.of(key, text(key));
  }

  private static StepHeader header(String id) {
    return header(id, Condition.always());
  }

  private static StepHeader header(String id, Condition when) {
    return StepHeader.of(0, id).withWhen(when);
  }

  private static Text text(String markdown) {
    return new Text(markdown);
  }

  static @Nullable Value value(Session session, Ask ask) {
    return session.walk().value(ask.id()).orElse(null);
  }
}
