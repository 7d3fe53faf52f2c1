package be.livc.playbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was called otherwise in an earlier release, there and back. */
class FormerIdsTest {
  private static final FormerIds FORMER =
      new FormerIds(
          Map.of("oud", "nieuw", "delen", "samen", "samen.doel", "samen.waarom"),
          Map.of(
              "nieuw", Map.of("kolom", "rij"),
              "nieuw.rij", Map.of("ja", "wel"),
              "vast", Map.of("a", "b"),
              "vast.eigen", Map.of("c", "d")),
          Map.of("wet", "decreet"),
          Map.of("baas", "leider"));

  @Test
  void an_id_is_known_by_what_it_is_called_now_and_takes_along_what_stands_behind_it() {
    assertThat(FORMER.id("oud")).isEqualTo("nieuw");
    assertThat(FORMER.id("ander")).isEqualTo("ander");
    assertThat(FORMER.id("delen.iets")).isEqualTo("samen.iets");
    assertThat(FORMER.id("delen.doel")).isEqualTo("samen.waarom");
    assertThat(FORMER.id("delenx.doel")).isEqualTo("delenx.doel");
    assertThat(FORMER.source("wet")).isEqualTo("decreet");
    assertThat(FORMER.source("krant")).isEqualTo("krant");
    assertThat(FORMER.role("baas")).isEqualTo("leider");
    assertThat(FORMER.role("knecht")).isEqualTo("knecht");
  }

  @Test
  void a_tick_goes_along_with_its_task_and_keeps_its_entry() {
    assertThat(FORMER.task("oud")).isEqualTo("nieuw");
    assertThat(FORMER.task("oud[e1]")).isEqualTo("nieuw[e1]");
    assertThat(FORMER.task("delen.oud[e1]")).isEqualTo("samen.oud[e1]");
  }

  @Test
  void options_and_columns_are_known_by_what_they_belong_to_now() {
    assertThat(FORMER.part("nieuw", "kolom")).isEqualTo("rij");
    assertThat(FORMER.part("nieuw.rij", "ja")).isEqualTo("wel");
    assertThat(FORMER.part("oud", "kolom")).isEqualTo("kolom");
    assertThat(FORMER.part("nieuw", "weg")).isEqualTo("weg");
  }

  @Test
  void going_back_gives_everything_its_earlier_name() {
    FormerIds back = FORMER.back();
    assertThat(back.id("nieuw")).isEqualTo("oud");
    assertThat(back.part("oud", "rij")).isEqualTo("kolom");
    assertThat(back.part("oud.kolom", "wel")).isEqualTo("ja");
    assertThat(back.part("vast", "b")).isEqualTo("a");
    assertThat(back.part("vast.eigen", "d")).isEqualTo("c");
    assertThat(back.source("decreet")).isEqualTo("wet");
    assertThat(back.role("leider")).isEqualTo("baas");
  }

  @Test
  void none_is_empty_and_a_single_name_is_not() {
    assertThat(FormerIds.NONE.isEmpty()).isTrue();
    assertThat(new FormerIds(Map.of("a", "b"), Map.of(), Map.of(), Map.of()).isEmpty()).isFalse();
    assertThat(new FormerIds(Map.of(), Map.of("a", Map.of()), Map.of(), Map.of()).isEmpty())
        .isFalse();
    assertThat(new FormerIds(Map.of(), Map.of(), Map.of("a", "b"), Map.of()).isEmpty()).isFalse();
    assertThat(new FormerIds(Map.of(), Map.of(), Map.of(), Map.of("a", "b")).isEmpty()).isFalse();
  }

  @Test
  void placeholders_are_renamed_and_all_else_stays_as_it_stands() {
    assertThat(new Text("{oud}, {ander}, \\{oud}, {Oud}, {} en \\").renamed(FORMER::id))
        .isEqualTo(new Text("{nieuw}, {ander}, \\{oud}, {Oud}, {} en \\"));
    Text plain = new Text("niets te doen");
    assertThat(plain.renamed(FORMER::id)).isSameAs(plain);
  }

  private static Playbook playbook(FormerIds former, List<Step> steps) {
    return EveryPart.playbook("p", steps).withFormer(former);
  }

  private static Step.Ask choice(String id, String... keys) {
    List<Option> options = Stream.of(keys).map(key -> Option.of(key, new Text(key))).toList();
    return EveryPart.ask(id, new AnswerType.Choice(options));
  }

  private static Step.Ask table(String id, AnswerType.Column... columns) {
    return EveryPart.ask(id, new AnswerType.Table(List.of(columns), 0, 9));
  }

  private static AnswerType.Column column(String key, AnswerType type) {
    return new AnswerType.Column(key, new Text(key), type, true, null, Ground.NONE);
  }

  @Test
  void in_an_earlier_playbook_only_what_it_has_and_does_not_call_so_yet_is_renamed() {
    Playbook earlier =
        playbook(
                FormerIds.NONE,
                List.of(
                    choice("oud", "a", "x"),
                    table("vast", column("kolom", choice("k", "ja").type())),
                    choice("eigen", "a", "b")))
            .withSources(Map.of("wet", source("wet")))
            .withRoles(Map.of("baas", new Role("baas", "Baas"), "leider", new Role("leider", "L")));
    FormerIds now =
        new FormerIds(
            Map.of("oud", "nieuw", "weg", "elders", "vast", "eigen"),
            Map.of(
                "nieuw", Map.of("a", "b", "c", "d"),
                "vast", Map.of("kolom", "rij"),
                "vast.rij", Map.of("ja", "wel", "nee", "niet"),
                "eigen", Map.of("a", "b"),
                "onbekend", Map.of("a", "b")),
            Map.of("wet", "decreet", "krant", "blad"),
            Map.of("baas", "leider"));
    FormerIds in = now.in(earlier);
    assertThat(in.ids()).isEqualTo(Map.of("oud", "nieuw"));
    assertThat(in.parts())
        .isEqualTo(
            Map.of(
                "nieuw", Map.of("a", "b"),
                "vast", Map.of("kolom", "rij"),
                "vast.rij", Map.of("ja", "wel")));
    assertThat(in.sources()).isEqualTo(Map.of("wet", "decreet"));
    assertThat(in.roles()).isEmpty();
    assertThat(FormerIds.NONE.in(earlier)).isSameAs(FormerIds.NONE);
  }

  private static Source source(String id) {
    return new Source(id, id, id, "", "", "", Source.Kind.LAW, null, Validity.ALWAYS);
  }

  @Test
  void facts_conclusions_and_what_is_included_are_known_too() {
    Fact fact = new Fact("feit", Condition.always());
    Playbook part =
        EveryPart.playbook("deel", List.of(choice("delen.vraag", "a"), choice("delen.blijft", "a")))
            .withFacts(Map.of("delen.feit", new Fact("delen.feit", Condition.always())));
    Playbook earlier =
        playbook(FormerIds.NONE, List.of(new Step.Include(EveryPart.header("delen"), part)))
            .withFacts(Map.of("feit", fact));
    Map<String, String> names = new LinkedHashMap<>();
    names.put("samen.vraag", "samen.vraagt");
    names.put("samen.feit", "samen.is");
    names.put("delen", "samen");
    names.put("feit", "weet");
    FormerIds in = new FormerIds(names, Map.of(), Map.of(), Map.of()).in(earlier);
    assertThat(in.ids()).isEqualTo(names);
    assertThat(List.copyOf(in.ids().keySet())).startsWith("delen", "feit");
    assertThat(in.id("delen.vraag")).isEqualTo("samen.vraagt");
    assertThat(in.id("delen.blijft")).isEqualTo("samen.blijft");
    assertThat(in.id("delen.feit")).isEqualTo("samen.is");
  }

  @Test
  void of_two_playbooks_the_newer_knows_the_older_and_so_the_way_back() {
    FormerIds former =
        new FormerIds(
            Map.of("oud", "nieuw"), Map.of("nieuw", Map.of("a", "b")), Map.of(), Map.of());
    Playbook older = playbook(FormerIds.NONE, List.of(choice("oud", "a")));
    Playbook newer = playbook(former, List.of(choice("nieuw", "b")));
    assertThat(FormerIds.between(older, newer)).isEqualTo(former);
    assertThat(FormerIds.between(newer, older)).isEqualTo(former.back());
    assertThat(FormerIds.between(newer, older).id("nieuw")).isEqualTo("oud");
    assertThat(FormerIds.between(newer, newer).isEmpty()).isTrue();
    assertThat(FormerIds.between(older, older).isEmpty()).isTrue();
  }

  @Test
  void an_id_or_entry_may_be_of_one_letter_and_stand_at_the_very_start() {
    FormerIds former = new FormerIds(Map.of("a", "b"), Map.of(), Map.of(), Map.of());
    assertThat(former.id("a.x.y")).isEqualTo("b.x.y");
    assertThat(former.id(".x")).isEqualTo(".x");
    assertThat(former.task("a[1]")).isEqualTo("b[1]");
    assertThat(former.task("[1]")).isEqualTo("[1]");
  }
}
