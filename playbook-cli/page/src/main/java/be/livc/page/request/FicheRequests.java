package be.livc.page.request;

import be.livc.page.desk.Desk;
import be.livc.page.desk.Sheet;
import be.livc.page.shape.Wording;
import be.livc.page.wire.Problem;
import be.livc.page.wire.Request;
import be.livc.page.wire.Shape;
import be.livc.playbook.TextHtml;
import be.livc.playbook.fiche.FicheSearch;
import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.walk.StepNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Searches the sheet of questions and answers, and shows its entries. */
final class FicheRequests {
  private final Desk desk;

  FicheRequests(Desk desk) {
    this.desk = desk;
  }

  private Sheet sheet() {
    Sheet sheet = desk.book().sheet();
    if (sheet == null) {
      throw Problem.of("problem.without-fiche");
    }
    return sheet;
  }

  Map<String, @Nullable Object> search(Request request) {
    Sheet sheet = sheet();
    Fiche fiche = sheet.fiche();
    LocalDate today = request.now().toLocalDate();
    String query = request.text("query").trim();
    if (query.isEmpty()) {
      List<Object> themes = new ArrayList<>();
      fiche.themes().forEach(theme -> themes.add(theme(theme, today)));
      return new Shape().put("summary", "").put("hits", List.of()).put("themes", themes).map();
    }
    List<Object> hits = new ArrayList<>();
    for (FicheSearch.Hit hit : new FicheSearch(fiche, today).find(query)) {
      hits.add(entry(sheet, hit.theme(), hit.entry(), today));
    }
    String summary =
        hits.isEmpty()
            ? desk.texts().of("fiche.nothing", query)
            : desk.texts().count("fiche.found", hits.size(), query);
    return new Shape().put("summary", summary).put("hits", hits).map();
  }

  private static Map<String, @Nullable Object> theme(Fiche.Theme theme, LocalDate today) {
    List<Object> entries = new ArrayList<>();
    for (Fiche.Entry entry : theme.entries()) {
      if (entry.valid().on(today)) {
        entries.add(named(entry));
      }
    }
    return new Shape()
        .put("title", CommonMarkText.plain(theme.title().markdown()))
        .put("entries", entries)
        .map();
  }

  private static Map<String, @Nullable Object> named(Fiche.Entry entry) {
    return new Shape()
        .put("id", entry.id())
        .put("question", CommonMarkText.plain(entry.question().markdown()))
        .map();
  }

  Map<String, @Nullable Object> entry(Request request) {
    Sheet sheet = sheet();
    String id = request.text("entry");
    for (Fiche.Theme theme : sheet.fiche().themes()) {
      for (Fiche.Entry entry : theme.entries()) {
        if (entry.id().equals(id)) {
          return entry(sheet, theme, entry, request.now().toLocalDate());
        }
      }
    }
    throw Problem.of("problem.entry", id);
  }

  private Map<String, @Nullable Object> entry(
      Sheet sheet, Fiche.Theme theme, Fiche.Entry entry, LocalDate today) {
    StringBuilder answer = new StringBuilder();
    if (entry.reply() != null) {
      answer.append(TextHtml.blocks(entry.reply().markdown()));
    } else {
      paragraph(answer, desk.texts().of("fiche.depends"));
      tree(answer, entry.steps(), sheet.playbook(), today);
    }
    if (entry.help() != null) {
      answer.append(TextHtml.blocks(entry.help().markdown()));
    }
    List<Object> related = new ArrayList<>();
    List<Object> steps = new ArrayList<>();
    for (String other : entry.see()) {
      int mark = other.indexOf('#');
      if (mark >= 0) {
        steps.add(step(other.substring(0, mark), other.substring(mark + 1)));
      } else {
        sheet.fiche().themes().stream()
            .flatMap(it -> it.entries().stream())
            .filter(it -> it.id().equals(other))
            .forEach(it -> related.add(named(it)));
      }
    }
    return new Shape()
        .put("id", entry.id())
        .put("theme", CommonMarkText.plain(theme.title().markdown()))
        .put("question", CommonMarkText.plain(entry.question().markdown()))
        .put("answer", answer.toString())
        .put("sources", support(entry.ground(), sheet.playbook(), today))
        .put("related", related)
        .put("steps", steps)
        .map();
  }

  /** A step of the playbook that lies open has a name here. */
  private Map<String, @Nullable Object> step(String playbook, String step) {
    Playbook open = desk.book().playbook();
    String name =
        open.id().equals(playbook)
            ? open.step(step)
                .map(it -> StepNames.shown(it, text -> CommonMarkText.plain(text.fill(id -> ""))))
                .orElse("")
            : "";
    return new Shape()
        .put("playbook", playbook)
        .put("step", step)
        .put("name", name.isEmpty() ? ScreenNames.title(open) : name)
        .map();
  }

  private static List<String> support(Ground ground, Playbook sheet, LocalDate today) {
    Words words = Words.of(sheet.language());
    return Wording.plain(ResolvedGround.of(sheet, ground, today).lines(words));
  }

  private static void paragraph(StringBuilder html, String plain) {
    html.append("<p>").append(TextHtml.plain(plain)).append("</p>\n");
  }

  /** The decision tree behind a question: other kinds of steps don't stand there. */
  private void tree(StringBuilder html, List<Step> steps, Playbook sheet, LocalDate today) {
    steps.forEach(
        step ->
            step.accept(
                new Step.DefaultVisitor<StringBuilder>() {
                  @Override
                  protected StringBuilder other(Step step) {
                    return html;
                  }

                  @Override
                  public StringBuilder tell(Step.Tell step) {
                    return html.append(TextHtml.blocks(step.text().markdown()));
                  }

                  @Override
                  public StringBuilder ask(Step.Ask step) {
                    html.append(TextHtml.blocks(step.question().markdown())).append("<ul>\n");
                    for (Option option : step.type().options()) {
                      html.append("<li>");
                      String label = CommonMarkText.plain(option.label().markdown());
                      paragraph(html, desk.texts().of("fiche.if", label));
                      tree(html, option.steps(), sheet, today);
                      html.append("</li>\n");
                    }
                    return html.append("</ul>\n");
                  }

                  @Override
                  public StringBuilder conclude(Step.Conclude step) {
                    html.append(TextHtml.blocks(step.text().markdown()));
                    for (String line : support(step.header().ground(), sheet, today)) {
                      html.append("<p class=\"src\">").append(line).append("</p>\n");
                    }
                    return html;
                  }
                }));
  }
}
