package be.livc.playbook.diff;

import be.livc.playbook.diff.Difference.Example;
import be.livc.playbook.diff.SessionRehearsal.Fate;
import be.livc.playbook.model.Language;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.Probability;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that the text and the page of a comparison share. */
final class DiffWords {
  /** Decimals of a chance in percent: fewer walks than that are no longer told apart. */
  private static final int MOST = 12;

  private final PlaybookDiff diff;
  private final Words words;

  DiffWords(PlaybookDiff diff, Language language) {
    this.diff = diff;
    this.words = Words.of(language);
  }

  /** What differs about one thing. */
  record Section(String title, List<Difference> differences) {}

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    String before = "";
    for (Difference one : diff.differences()) {
      String title = title(one);
      String key = title + one.stepBefore() + one.stepAfter();
      if (!key.equals(before)) {
        sections.add(new Section(title, new ArrayList<>()));
      }
      before = key;
      sections.get(sections.size() - 1).differences().add(one);
    }
    return sections;
  }

  String get(String key, Object... arguments) {
    return words.get("diff." + key, arguments);
  }

  String page() {
    return get(
        "page", diff.after().title().markdown(), diff.before().version(), diff.after().version());
  }

  String date() {
    return get("date", words.language().date(diff.date()));
  }

  /** How likely someone leaves with something else; empty where nothing differs. */
  String outcome() {
    Probability chance = diff.outcome();
    if (diff.isEmpty()) {
      return "";
    }
    return get(
        "outcome",
        chance == null ? get("chance.undecided") : percent(chance, chance.decimals(chance, MOST)));
  }

  /** The number it asks for and why; that nothing differs where that is so. */
  List<String> asks() {
    return diff.required()
        .map(
            required ->
                List.of(get("asks", required.least()), get("level." + lower(required.level()))))
        .orElseGet(() -> List.of(get("empty")));
  }

  static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private String title(Difference one) {
    return get("subject." + lower(one.subject()), one.name());
  }

  /** What happened, with the key it happened to. */
  String happened(Difference one) {
    String kind = get("kind." + lower(one.kind()));
    return one.aspect().isEmpty() ? kind : kind + ", " + one.aspect();
  }

  String effect(Difference one) {
    return get("short." + lower(one.level()));
  }

  String orNothing(String text) {
    return text.isEmpty() ? get("nothing") : text;
  }

  /** The answers that decide it, and which of the two texts they lead there. */
  String example(Example example) {
    List<String> parts = new ArrayList<>();
    Map<String, String> written = example.written();
    for (String id : example.because()) {
      parts.add(id + ": " + written.getOrDefault(id, get("example.not-asked")));
    }
    String answers = parts.isEmpty() ? get("example.always") : String.join(", ", parts);
    if (example.before() == example.after()) {
      return answers;
    }
    return answers + " (" + get(example.before() ? "example.before" : "example.after") + ")";
  }

  /**
   * All answers of an example, one a line, as an answers file has them; none where those that
   * decide are all.
   */
  List<String> answers(Example example) {
    List<String> lines = new ArrayList<>();
    example.written().forEach((id, value) -> lines.add(id + ": " + value));
    return example.because().containsAll(example.written().keySet()) ? List.of() : lines;
  }

  /** What stood there and what stands there, or of a long list what came and what went. */
  List<Map.Entry<String, String>> values(Difference one) {
    List<Map.Entry<String, String>> values = new ArrayList<>();
    ListChange list = one.listed().orElse(null);
    if (list != null) {
      add("kind.added", String.join(", ", list.came()), list.came().isEmpty(), values);
      add("kind.removed", String.join(", ", list.went()), list.went().isEmpty(), values);
    } else if (!one.before().isEmpty() || !one.after().isEmpty()) {
      add("was", orNothing(one.before()), one.kind() == Difference.Kind.ADDED, values);
      add("is", orNothing(one.after()), one.kind() == Difference.Kind.REMOVED, values);
    }
    if (one.kind() == Difference.Kind.RENAMED && one.level() == Level.MAJOR) {
      values.add(Map.entry(get("tip"), get("tip.was", one.before())));
    }
    return values;
  }

  private void add(
      String key, String text, boolean absent, List<Map.Entry<String, String>> values) {
    if (!absent) {
      values.add(Map.entry(get(key), text));
    }
  }

  /** The chances before and after, with as many decimals as tell them apart. */
  List<String> chances(StepChance one) {
    Probability was = one.before();
    Probability is = one.after();
    int decimals =
        was == null || is == null ? 0 : Math.max(was.decimals(is, MOST), is.decimals(was, MOST));
    return List.of(chance(one.there(), was, decimals), chance(one.stays(), is, decimals));
  }

  private String chance(boolean there, @Nullable Probability chance, int decimals) {
    if (!there) {
      return get("chance.none");
    } else if (chance == null) {
      return get("chance.undecided");
    }
    return percent(chance, Math.max(decimals, chance.decimals(chance, MOST)));
  }

  private String percent(Probability chance, int decimals) {
    boolean whole = chance.equals(Probability.NEVER) || chance.equals(Probability.ALWAYS);
    return get("chance", words.language().number(chance.percent(whole ? 0 : decimals)));
  }

  List<StepChance> differing() {
    return diff.chances().stream().filter(StepChance::differs).toList();
  }

  /** How many steps are met as often as before; empty when there is none. */
  String others() {
    int same = diff.chances().size() - differing().size();
    return same == 0 ? "" : get("chances.same", same);
  }

  String session(SessionRehearsal rehearsal) {
    return rehearsal.session().isEmpty() ? get("session.unnamed") : rehearsal.session();
  }

  /** What becomes of a session, one thing a line. */
  List<String> rehearsed(SessionRehearsal rehearsal) {
    List<String> lines = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      List<String> named = rehearsal.with(fate);
      if (fate == Fate.KEPT) {
        lines.add(get("session.kept", named.size()));
      } else if (!named.isEmpty()) {
        lines.add(get("session." + lower(fate), String.join(", ", named)));
      }
    }
    if (!rehearsal.newQuestions().isEmpty()) {
      lines.add(get("session.new", String.join(", ", rehearsal.newQuestions())));
    }
    return lines;
  }
}
