package be.livc.page.shape;

import be.livc.page.desk.OpenBook;
import be.livc.page.wire.PageTexts;
import be.livc.page.wire.Shape;
import be.livc.playbook.TextHtml;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.StartWords;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The playbook of a page, before anything is answered. */
public final class OpenedShape {
  private OpenedShape() {}

  /**
   * What there is to say of it.
   *
   * @param today the day it is
   */
  public static Map<String, @Nullable Object> of(OpenBook book, LocalDate today) {
    Playbook playbook = book.playbook();
    PageTexts texts = book.texts();
    ScreenNames names = new ScreenNames(Walk.of(playbook, Answers.NONE, today), texts);
    List<Object> phases = new ArrayList<>();
    for (Phase phase : playbook.phases()) {
      phases.add(new Shape().put("id", phase.id()).put("title", names.phase(phase)).map());
    }
    Map<String, @Nullable Object> about =
        new Shape()
            .put("id", playbook.id())
            .put("version", playbook.version().toString())
            .put("title", ScreenNames.title(playbook))
            .put("about", TextHtml.blocks(playbook.summary()))
            .put("summary", CommonMarkText.plain(playbook.summary()))
            .put("status", playbook.status().name().toLowerCase(Locale.ROOT))
            .put("digest", book.pinned().text().digest())
            .put("language", texts.language().code())
            .put("sensitive", playbook.sensitive())
            .put("sensitiveText", StartWords.notice(playbook, texts))
            .put("draftText", draft(book))
            .put("released", book.released())
            .put("questions", StartWords.size(playbook, today, texts))
            .put("toConfirm", StartWords.toConfirm(playbook, texts))
            .put("date", texts.of("start.date", texts.language().dateWithWeekday(today)))
            .put("name", StartWords.name(playbook, today, List.of()))
            .put("fiche", book.sheet() != null)
            .put("phases", phases)
            .map();
    return new Shape().put("playbook", about).put("texts", texts.all()).map();
  }

  /** That it is no released version, or a draft; empty where it is neither. */
  private static String draft(OpenBook book) {
    if (!book.released()) {
      return book.texts().of("draft.working");
    }
    return book.playbook().status() == Playbook.Status.DRAFT ? book.texts().of("draft.status") : "";
  }
}
