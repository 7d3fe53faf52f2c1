package be.livc.playbook.internal.markdown.word.template;

import be.livc.playbook.document.TemplateContext;
import be.livc.playbook.document.TemplateContext.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What marks stand for in one document, as CommonMark. */
final class WordMarkValues {
  private final TemplateContext material;

  /** A mark names what is not there. */
  static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient WordMark mark;

    Unknown(WordMark mark, IllegalArgumentException why) {
      super(why.getMessage(), null, false, false);
      this.mark = mark;
    }
  }

  /** What {@code {row}} means: a row that is there, or one that is still to be filled in. */
  interface RowText {
    /** A cell, or the row itself where the column is empty. */
    String of(String column);
  }

  WordMarkValues(TemplateContext material) {
    this.material = material;
  }

  TemplateContext material() {
    return material;
  }

  /** The rows that a mark repeats; one with blanks where there is no answer. */
  List<RowText> rows(WordMark each) {
    WordMark.Rows rows = each.rows().orElseThrow();
    if (rows.of().startsWith("$")) {
      List<Map<String, String>> all =
          rows.of().equals("$checklist") ? material.checklist() : material.sources();
      return all.stream().<RowText>map(it -> column -> it.getOrDefault(column, "")).toList();
    }
    try {
      List<Row> given = material.rows(rows.of(), rows.where());
      if (given.isEmpty() && material.isMissing(rows.of())) {
        return List.of(
            column ->
                column.isEmpty()
                    ? material.placeholder(rows.of())
                    : material.missingCell(rows.of(), column));
      }
      return given.stream().<RowText>map(this::row).toList();
    } catch (IllegalArgumentException e) {
      throw new Unknown(each, e);
    }
  }

  private RowText row(Row row) {
    return column -> {
      if (column.isEmpty()) {
        return row.text();
      }
      String cell = row.cells().get(column);
      return cell == null ? material.blank(column) : cell;
    };
  }

  /** What stands in the place of a mark; may have several lines where it is an answer. */
  String of(WordMark mark, @Nullable RowText row) {
    String about = mark.about();
    try {
      return switch (mark.kind()) {
        case ANSWER -> answer(about, row);
        case VALUE -> value(about);
        case BLANK -> material.blank(about);
        case DAY -> material.day(about);
        case SIGNATURE -> material.signature(about);
        case NOTE -> material.note("check", about);
        case TO_CONFIRM -> material.note("to-confirm", about);
        case OWN_CHOICE -> material.note("own-choice", about);
        case NOT_IN_ORDER -> "**" + material.notInOrder(about) + "**";
        case LIST -> list(mark);
        case SAYS -> material.list(List.of(about));
        case PERSON -> material.person(about);
        case BRACE -> "\\{";
        default -> "";
      };
    } catch (IllegalArgumentException e) {
      throw new Unknown(mark, e);
    }
  }

  private String answer(String id, @Nullable RowText row) {
    String name = id.split("\\.", 2)[0];
    return row != null && name.equals("row")
        ? row.of(id.equals("row") ? "" : id.substring("row.".length()))
        : material.placeholder(id);
  }

  private String value(String name) {
    return name.equals("date")
        ? material.date()
        : material.playbook().getOrDefault(name.substring("playbook.".length()), "");
  }

  private String list(WordMark mark) {
    WordMark.Rows rows = mark.rows().orElse(null);
    if (rows == null || rows.where().isEmpty()) {
      return material.list(mark.ids());
    }
    return material.listed(
        material.rows(rows.of(), rows.where()).stream()
            .map(Row::text)
            .collect(Collectors.toList()));
  }
}
