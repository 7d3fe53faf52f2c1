package be.livc.playbook.view.screen;

import be.livc.playbook.model.Language;
import be.livc.playbook.model.Source;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.view.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is said of a source beside its name. */
public final class SourceWords {
  private SourceWords() {}

  /**
   * Its title, who brought it out and when, what sort it is, whether it is still in force: a line
   * each.
   *
   * @param ground in which it is cited
   * @param language that of the content, in which days are written
   */
  public static List<String> about(
      ResolvedGround.Cited cited, ResolvedGround ground, Language language, Sentences texts) {
    Source source = cited.source();
    List<String> lines = new ArrayList<>();
    if (!source.title().equals(source.shortName())) {
      lines.add(source.title() + ".");
    }
    String day = date(source.date(), language);
    String where =
        source.publisher() + (source.publisher().isEmpty() || day.isEmpty() ? "" : ", ") + day;
    String checked =
        source.checked() == null
            ? ""
            : texts.of("sources.checked", language.date(source.checked()));
    String about = (where.isEmpty() ? "" : where + ". ") + checked;
    if (!about.isBlank()) {
      lines.add(about.trim());
    }
    String kind = "sources.kind." + source.kind().name();
    if (texts.has(kind)) {
      lines.add(texts.of(kind));
    }
    LocalDate until = source.valid().until();
    if (until != null && ground.isExpired(cited)) {
      lines.add(texts.of("sources.expired", language.date(until.plusDays(1))));
    }
    return lines;
  }

  /** {@code 2023}, {@code april 2023} or {@code 21 april 2023}. */
  private static String date(String written, Language language) {
    String[] parts = written.split("-", -1);
    if (parts.length == 3) {
      return language.date(LocalDate.parse(written));
    }
    return parts.length == 2
        ? language.months().get(Integer.parseInt(parts[1]) - 1) + " " + parts[0]
        : written;
  }
}
