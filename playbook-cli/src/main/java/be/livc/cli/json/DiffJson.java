package be.livc.cli.json;

import be.livc.playbook.diff.Difference;
import be.livc.playbook.diff.ListChange;
import be.livc.playbook.diff.PlaybookDiff;
import be.livc.playbook.diff.RequiredVersion;
import be.livc.playbook.diff.SessionRehearsal;
import be.livc.playbook.diff.SessionRehearsal.Fate;
import be.livc.playbook.diff.StepChance;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.view.Json;
import be.livc.playbook.walk.Probability;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A comparison for other programs. */
public final class DiffJson {
  private DiffJson() {}

  /**
   * All differences.
   *
   * @param sessions what would become of open sessions, or null where that was not asked
   */
  public static Map<String, @Nullable Object> of(
      PlaybookDiff diff, @Nullable List<SessionRehearsal> sessions) {
    Map<String, @Nullable Object> shape = Json.shape("diff");
    shape.put("before", playbook(diff.before()));
    shape.put("after", playbook(diff.after()));
    shape.put("date", diff.date());
    shape.put("outcome", rounded(diff.outcome()));
    shape.put("required", diff.required().map(DiffJson::required).orElse(null));
    shape.put(
        "differences", diff.differences().stream().map(one -> difference(one, diff)).toList());
    shape.put("chances", diff.chances().stream().map(DiffJson::chance).toList());
    if (sessions != null) {
      shape.put("sessions", sessions(sessions));
    }
    return shape;
  }

  /** What would become of open sessions; null where that was not asked. */
  public static @Nullable List<?> sessions(@Nullable List<SessionRehearsal> sessions) {
    return sessions == null ? null : sessions.stream().map(DiffJson::session).toList();
  }

  private static Map<String, @Nullable Object> playbook(Playbook playbook) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("id", playbook.id());
    shape.put("version", playbook.version());
    return shape;
  }

  /** By which level the version must at least be raised, and to what. */
  public static Map<String, @Nullable Object> required(RequiredVersion required) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("level", lower(required.level()));
    shape.put("least", required.least());
    return shape;
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static Object difference(Difference one, PlaybookDiff diff) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("kind", lower(one.kind()));
    shape.put("subject", lower(one.subject()));
    shape.put("name", one.name());
    shape.put("aspect", one.aspect());
    shape.put("before", one.before());
    shape.put("after", one.after());
    shape.put("came", one.listed().map(ListChange::came).orElse(null));
    shape.put("went", one.listed().map(ListChange::went).orElse(null));
    shape.put("level", lower(one.level()));
    Difference.Example example = one.example();
    shape.put("example", example == null ? null : example(example, diff));
    return shape;
  }

  private static Object example(Difference.Example example, PlaybookDiff diff) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("before", example.before());
    shape.put("after", example.after());
    shape.put("because", example.because());
    shape.put("answers", example.written());
    shape.put("fileBefore", diff.fileBefore(example));
    shape.put("fileAfter", diff.fileAfter(example));
    return shape;
  }

  private static Object chance(StepChance one) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("step", one.name());
    shape.put("there", one.there());
    shape.put("stays", one.stays());
    shape.put("before", rounded(one.before()));
    shape.put("after", rounded(one.after()));
    return shape;
  }

  private static @Nullable Object rounded(@Nullable Probability chance) {
    return chance == null ? null : chance.rounded();
  }

  private static Object session(SessionRehearsal one) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("name", one.session());
    for (Fate fate : Fate.values()) {
      shape.put(lower(fate), one.with(fate));
    }
    shape.put("new", one.newQuestions());
    return shape;
  }
}
