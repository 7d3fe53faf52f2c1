package be.livc.playbook.view;

import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a step is there: the authors' reason, the answers that led to it, its sources, its place. */
public final class WhyLines {
  private WhyLines() {}

  /**
   * The lines; those that begin with blanks stand indented.
   *
   * @param visit the walk's visit to the step; null when it isn't met
   */
  public static List<String> lines(Step step, @Nullable Visit visit, Walk walk, Sentences texts) {
    ScreenNames names = new ScreenNames(walk, texts);
    boolean question = step.asked() != null;
    List<String> lines = new ArrayList<>();
    lines.add(texts.of(question ? "why.title" : "why.title.step"));
    if (step.header().why() != null) {
      lines.add(names.text(step.header().why(), null));
    }
    if (visit == null) {
      lines.add(texts.of("why.not-met"));
    } else {
      List<String> answers = Causes.lines(visit, walk, names);
      if (visit.reason() == null) {
        lines.add(texts.of(question ? "why.always" : "why.always.step"));
      } else if (!answers.isEmpty()) {
        lines.add(texts.of(visit.certain() ? "why.because" : "why.perhaps"));
        answers.forEach(answer -> lines.add("  " + answer));
      }
      if (!visit.certain()) {
        List<String> hangs = visit.hangsOn().stream().map(names::question).toList();
        lines.add(texts.of("why.hangs", texts.and(hangs)));
      }
    }
    lines.addAll(names.support(step.header().ground()));
    lines.add(place(step, visit, walk.playbook(), names, texts));
    return lines;
  }

  private static String place(
      Step step, @Nullable Visit visit, Playbook playbook, ScreenNames names, Sentences texts) {
    Phase phase = visit == null ? null : visit.phase();
    String where = ScreenNames.title(playbook) + " " + playbook.version();
    String in =
        phase == null || phase.id().isEmpty() ? "" : texts.of("why.phase", names.phase(phase));
    String kind =
        switch (step.kind()) {
          case TELL, GROUP, INCLUDE -> "tell";
          case ASK, ASK_AGAIN -> "ask";
          case WARN, DO, WRITE, CONCLUDE -> step.kind().key();
        };
    return texts.of("why.place", where, in, texts.of("kind." + kind), names.name(step, null));
  }
}
