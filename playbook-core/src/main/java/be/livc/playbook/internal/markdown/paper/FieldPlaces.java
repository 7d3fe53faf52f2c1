package be.livc.playbook.internal.markdown.paper;

import static java.util.stream.Collectors.joining;

import be.livc.playbook.document.Blank.Form;
import be.livc.playbook.internal.markdown.Blank;
import be.livc.playbook.internal.markdown.XmlText;
import be.livc.playbook.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places to fill in as fields of a form: anchors that the maker of PDF turns into them. Those of
 * one name are one field; who fills in one, fills in all.
 */
final class FieldPlaces implements PaperPlaces {
  private static final int LINE = 50;
  private static final int OWN_LINE = 100;
  private static final int DAY = 36;
  private static final int WIDEST = 110;

  /** The width of a letter and of what stands beside a choice, in millimetres. */
  private static final int LETTER = 2;

  private static final int ARROW = 9;

  private final Words words;
  private final Map<String, be.livc.playbook.document.Blank> known = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private int fields;

  FieldPlaces(List<be.livc.playbook.document.Blank> blanks, Words words) {
    this.words = words;
    blanks.forEach(blank -> known.putIfAbsent(blank.inText(), blank));
  }

  @Override
  public String toFillIn(Blank gap, boolean alone) {
    String text = gap.name();
    be.livc.playbook.document.Blank blank = known.get(text);
    List<String> options = blank == null ? List.of() : blank.options();
    Form form = blank == null ? Form.WORDS : blank.form();
    int width =
        switch (form) {
          case WORDS -> alone ? OWN_LINE : Math.max(LINE, text.length() * LETTER);
          case DAY -> DAY;
          case CHOICE -> options.stream().mapToInt(String::length).max().orElse(0) * LETTER + ARROW;
        };
    String name = names.computeIfAbsent(text, this::unique);
    String said = form == Form.DAY ? words.get("paper.field.day", text) : text;
    String kind =
        switch (form) {
          case WORDS -> "line";
          case DAY -> "day";
          case CHOICE -> "choice";
        };
    return field(kind, name, said, "width: " + Math.min(WIDEST, width) + "mm", options);
  }

  @Override
  public String box(boolean ticked, String task) {
    return field(ticked ? "ticked" : "box", unique(task), task, "", List.of());
  }

  @Override
  public String signature(String who) {
    return signed(who, "signature");
  }

  @Override
  public String cell(EmptyCell cell) {
    return cell.signed()
        ? signed(cell.name(), "cell")
        : field("cell", unique(cell.name()), cell.name(), "", List.of());
  }

  @Override
  public String lines(String name, int count) {
    String height = "height: " + (count * 15 + 3) + "pt";
    return field(count > 1 ? "lines" : "wide", unique(name), name, height, List.of());
  }

  private String signed(String who, String look) {
    String name = words.get("paper.field.signature", who).strip();
    return field("signed " + look, unique(name), name, "", List.of());
  }

  private String field(String sort, String name, String said, String style, List<String> options) {
    StringBuilder html = new StringBuilder("<a class=\"field ");
    html.append(sort).append("\" href=\"field:").append(fields++);
    html.append("\" data-name=\"").append(XmlText.quoted(name));
    html.append("\" title=\"").append(XmlText.quoted(said)).append('"');
    html.append(style.isEmpty() ? "" : " style=\"" + style + "\"");
    if (!options.isEmpty()) {
      html.append(" data-options=\"");
      html.append(options.stream().distinct().map(XmlText::quoted).collect(joining("&#10;")));
      html.append('"');
    }
    return html.append("></a>").toString();
  }

  /** A name that no other field has; full stops would make a field of fields. */
  private String unique(String wanted) {
    String plain = wanted.replace('.', ' ').strip();
    String name = plain;
    for (int i = 2; !taken.add(name); i++) {
      name = plain + " " + i;
    }
    return name;
  }
}
