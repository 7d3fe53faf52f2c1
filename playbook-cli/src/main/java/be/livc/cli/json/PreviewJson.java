package be.livc.cli.json;

import be.livc.playbook.LoadResult;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Messages;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.Json;
import be.livc.playbook.walk.StepNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a page beside a text that is being worked on shows: its findings, and its steps. */
public final class PreviewJson {
  private final LoadResult loaded;
  private final List<Located> steps = new ArrayList<>();

  private PreviewJson(LoadResult loaded) {
    this.loaded = loaded;
  }

  /** A step and where it was written. */
  private record Located(Step step, String phase, Span place) {}

  /**
   * All that was found.
   *
   * @param loaded the text as it is now, sound or not
   * @param found in it and in what belongs to it, in the order in which it is shown
   * @param at the time of day, for people
   */
  public static Map<String, @Nullable Object> of(
      LoadResult loaded, List<Diagnostic> found, String at, Language language) {
    PreviewJson preview = new PreviewJson(loaded);
    Playbook playbook = loaded.playbook();
    if (playbook != null) {
      preview.locate(playbook);
    }
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("at", at);
    shape.put("errors", count(found, Severity.ERROR));
    shape.put("warnings", count(found, Severity.WARNING));
    shape.put("findings", found.stream().map(it -> preview.finding(it, language)).toList());
    shape.put("steps", preview.steps.stream().map(PreviewJson::step).toList());
    return shape;
  }

  private static long count(List<Diagnostic> found, Severity severity) {
    return found.stream().filter(it -> it.severity() == severity).count();
  }

  private void locate(Playbook playbook) {
    playbook.given().forEach(step -> locate(step, ""));
    for (Phase phase : playbook.phases()) {
      String title = CommonMarkText.plain(phase.title().markdown());
      phase.steps().forEach(step -> step.visit(it -> locate(it, title)));
    }
  }

  private void locate(Step step, String phase) {
    loaded
        .map()
        .step(step.header().number())
        .ifPresent(place -> steps.add(new Located(step, phase, place)));
  }

  private static Map<String, @Nullable Object> step(Located located) {
    Step step = located.step();
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("step", step.header().number());
    shape.put("id", Objects.requireNonNullElse(step.header().id(), ""));
    shape.put("name", StepNames.shown(step, it -> CommonMarkText.plain(it.markdown())));
    shape.put("phase", located.phase());
    shape.put("file", located.place().file().name());
    shape.put("line", located.place().line());
    shape.put("asks", step instanceof Step.Ask);
    return shape;
  }

  private Map<String, @Nullable Object> finding(Diagnostic finding, Language language) {
    Messages messages = Messages.in(Locale.forLanguageTag(language.code()));
    Map<String, @Nullable Object> shape = Json.object();
    shape.putAll(FindingJson.of(finding, language));
    shape.put("sentence", messages.sentence(finding));
    shape.put("help", messages.help(finding));
    Span place = finding.place();
    Located near = place == null ? null : near(place);
    if (near != null) {
      shape.put("step", near.step().header().number());
    }
    return shape;
  }

  /** The last step that begins before a place in the same file; null when none does. */
  private @Nullable Located near(Span place) {
    @Nullable Located near = null;
    for (Located each : steps) {
      boolean before =
          each.place().file().equals(place.file()) && each.place().start() <= place.start();
      if (before && (near == null || each.place().start() >= near.place().start())) {
        near = each;
      }
    }
    return near;
  }
}
