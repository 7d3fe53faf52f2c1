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

  /** All answers of an example, one a line, as an answers file has them. */
  List<String> answers(Example example) {
    List<String> lines = new ArrayList<>();
    example.written().forEach((id, value) -> lines.add(id + ": " + value));
    return lines;
  }

  String chance(boolean there, @Nullable Probability chance) {
    if (!there) {
      return get("chance.none");
    }
    return chance == null ? get("chance.undecided") : get("chance", chance.percent());
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
