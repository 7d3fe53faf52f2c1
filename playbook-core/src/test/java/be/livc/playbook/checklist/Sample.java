package be.livc.playbook.checklist;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Role;
import be.livc.playbook.model.Source;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.Term;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.model.Value;
import be.livc.playbook.model.Version;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The session of the screens that specify the checklist, as a playbook put together by hand. */
public final class Sample {
  public static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  public static final String NAME = "Opstart LIVC R";

  private final String task;
  private int number;

  private Sample(String task) {
    this.task = task;
  }

  public static Playbook playbook() {
    return playbook("Bezorg elk wettelijk lid een aanstellingsbrief.");
  }

  /** The same with another text for the second task. */
  public static Playbook playbook(String task) {
    return new Sample(task).make();
  }

  /** All questions answered, but one put off. */
  public static Walk walk() {
    return Walk.of(playbook(), answers(), DAY);
  }

  public static Answers answers() {
    return Answers.NONE
        .with("gemeente", new Value.Words("Voorbeeldegem"))
        .with("zetel", Answer.PUT_OFF)
        .with("machtiging", new Value.OneOption("nee"))
        .with("coordinator", new Value.OneOption("ja"))
        .with(
            "partners",
            new Value.Rows(
                List.of(
                    row("r1", "OCMW", "gemeentelijk"),
                    row("r2", "CLB", "decreet"),
                    row("r3", "vzw *Buurtpunt* <b>", "geen"))));
  }

  private static Value.Row row(String identity, String service, String ground) {
    Map<String, Value> cells = new LinkedHashMap<>();
    cells.put("dienst", new Value.Words(service));
    cells.put("grond", new Value.OneOption(ground));
    return new Value.Row(identity, cells);
  }

  private Playbook make() {
    Map<String, Source> sources = new LinkedHashMap<>();
    source(sources, "wet", "Wet LIVC R", Source.Kind.LAW, Validity.ALWAYS);
    source(sources, "ds", "De Standaard, 21 april 2021", Source.Kind.PRESS, Validity.ALWAYS);
    source(
        sources,
        "vvsg",
        "Lokale integrale veiligheidscel (VVSG)",
        Source.Kind.GUIDE,
        Validity.ALWAYS);
    source(
        sources,
        "oud",
        "Omzendbrief van 2015",
        Source.Kind.OFFICIAL,
        new Validity(null, LocalDate.of(2025, 12, 31)));
    Map<String, Role> roles = new LinkedHashMap<>();
    for (String id : List.of("korpschef", "burgemeester")) {
      roles.put(id, new Role(id, id));
    }
    roles.put("coordinator", new Role("coordinator", "coördinator"));
    return new Playbook(
        "livc-r",
        new Version(1, 0, 0),
        Language.NL,
        new Text("Draaiboek LIVC R"),
        "",
        null,
        Playbook.Status.DRAFT,
        Playbook.YEARLY,
        null,
        false,
        false,
        List.of(),
        Map.of(),
        Map.of(),
        sources,
        roles,
        List.of(mandate(), composition()),
        null,
        FormerIds.NONE);
  }

  private Phase mandate() {
    List<Step> steps = new ArrayList<>();
    steps.add(
        ask("gemeente", "Gemeente", new AnswerType.Words(false, null, null), Condition.always()));
    steps.add(
        ask(
            "zetel",
            "Zetel van de burgemeester",
            choice("zelf", "vertegenwoordiger"),
            Condition.always()));
    steps.add(
        ask(
            "vertegenwoordiger",
            "Vertegenwoordiger van de burgemeester",
            new AnswerType.Words(false, null, null),
            new Condition.IsOption("zetel", Set.of("vertegenwoordiger"))));
    steps.add(ask("machtiging", "Machtiging geheim", yesNo(), Condition.always()));
    Condition noClearance = new Condition.IsOption("machtiging", Set.of("nee"));
    steps.add(
        task(
            "machtiging-vragen",
            "Vraag de veiligheidsmachtiging aan of duid een andere vertegenwoordiger aan.",
            "korpschef",
            "1 month",
            "",
            null,
            noClearance,
            cites("wet", "art. 3 § 1", null)));
    steps.add(
        new Step.Warn(
            header("", "", noClearance, cites("wet", "art. 3 § 1", null)),
            new Text(
                "Deel geen politie-informatie via deze persoon zolang de machtiging er niet is."),
            "machtiging-vragen"));
    steps.add(
        task(
            "brieven",
            task,
            "burgemeester",
            "30 days",
            "",
            null,
            Condition.always(),
            new Ground(List.of(), null, true)));
    steps.add(
        new Step.Write(
            header(
                "besluit",
                "Besluit tot oprichting",
                Condition.always(),
                cites("wet", "art. 2", null)),
            "besluit",
            null));
    return phase("mandaat", "Mandaat", steps);
  }

  private Phase composition() {
    List<Step> steps = new ArrayList<>();
    steps.add(ask("coordinator", "Coördinator", yesNo(), Condition.always()));
    steps.add(ask("partners", "Partners", partners(), Condition.always()));
    steps.add(
        task(
            "schrappen",
            "Schrap {entry.dienst} uit de lijst. Deze dienst kan niet zetelen.",
            "coordinator",
            "",
            "",
            new ForEach("partners", new Condition.IsOption("grond", Set.of("geen"))),
            Condition.always(),
            cites("wet", "art. 3 § 1", null)));
    steps.add(
        task(
            "melden",
            "Laat {entry.dienst} weten dat deelnemen en delen vrijwillig zijn, en dat een weigering"
                + " aan de burgemeester wordt uitgelegd.",
            "coordinator",
            "30 days",
            "brieven",
            new ForEach(
                "partners", new Condition.IsOption("grond", Set.of("gemeentelijk", "decreet"))),
            Condition.always(),
            cites("ds", "", "de tekst van het decreet van 21 mei 2021 is niet gelezen.")));
    steps.add(
        task(
            "rollen",
            "Overloop met alle leden ieders rol en vraag hun engagement.",
            "coordinator",
            "60 days",
            "melden",
            null,
            Condition.always(),
            cites("vvsg", "", null)));
    return phase("samenstelling", "Samenstelling en coördinator", steps);
  }

  Step.Do task(
      String id,
      String text,
      String by,
      String within,
      String after,
      @Nullable ForEach forEach,
      Condition when,
      Ground ground) {
    return new Step.Do(
        header(id, "", when, ground),
        new Text(text),
        List.of(by),
        Term.parse(within).orElse(null),
        after,
        "",
        null,
        forEach);
  }

  private Step.Ask ask(String id, String shortName, AnswerType type, Condition when) {
    return new Step.Ask(
        header(id, shortName, when, Ground.NONE),
        new Text("Wat is " + shortName + "?"),
        type,
        false,
        false,
        false,
        true,
        "",
        List.of());
  }

  private StepHeader header(String id, String shortName, Condition when, Ground ground) {
    return new StepHeader(
        number++, id, shortName, null, null, when, Set.of(), Validity.ALWAYS, ground);
  }

  private static AnswerType partners() {
    return new AnswerType.Table(
        List.of(
            new AnswerType.Column(
                "dienst",
                new Text("Dienst"),
                new AnswerType.Words(false, null, null),
                false,
                null,
                Ground.NONE),
            new AnswerType.Column(
                "grond",
                new Text("Grond"),
                choice("gemeentelijk", "decreet", "geen"),
                false,
                null,
                Ground.NONE)),
        0,
        100);
  }

  private static AnswerType choice(String... keys) {
    List<Option> options = new ArrayList<>();
    for (String key : keys) {
      options.add(
          new Option(
              key,
              new Text(key),
              null,
              null,
              Set.of(),
              false,
              Ground.NONE,
              Condition.always(),
              List.of()));
    }
    return new AnswerType.Choice(options);
  }

  private static AnswerType yesNo() {
    return new AnswerType.YesNo(choice("ja", "nee").options());
  }

  private static Phase phase(String id, String title, List<Step> steps) {
    return new Phase(
        id, new Text(title), null, Condition.always(), Validity.ALWAYS, Ground.NONE, steps);
  }

  private static Ground cites(String source, String place, @Nullable String toConfirm) {
    return new Ground(
        List.of(new Ground.Citation(source, place)),
        toConfirm == null ? null : new Text(toConfirm),
        false);
  }

  private static void source(
      Map<String, Source> sources, String id, String name, Source.Kind kind, Validity valid) {
    sources.put(id, new Source(id, name, name, "", "", "", kind, null, valid));
  }
}
