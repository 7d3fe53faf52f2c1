package be.livc.playbook.internal.markdown.word.template;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a template must not hold: fields that read what is not in the document, objects of other
 * programs, and changes that nobody has accepted yet.
 */
final class WordDangers {
  /** Fields that show nothing but what the document itself holds. */
  private static final Set<String> FIELDS =
      Set.of(
          "PAGE",
          "NUMPAGES",
          "SECTION",
          "SECTIONPAGES",
          "TOC",
          "TC",
          "REF",
          "PAGEREF",
          "NOTEREF",
          "SEQ",
          "STYLEREF",
          "HYPERLINK",
          "FORMTEXT",
          "FORMCHECKBOX",
          "FORMDROPDOWN");

  private static final Set<String> OBJECTS =
      Set.of("w:object", "w:control", "w:altChunk", "w:subDoc", "o:OLEObject", "w:contentPart");
  private static final Set<String> CHANGES =
      Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel");
  private static final Pattern LINK =
      Pattern.compile("(?i)\\s*HYPERLINK\\s+(?:\\\\l\\b.*|\"(?:https?://|mailto:).*)");
  private static final Set<String> REFERENCES =
      Set.of("r:id", "r:embed", "r:link", "r:pict", "r:href", "r:dm", "r:cs", "r:lo", "r:qs");

  private final WordParagraphs text;
  private final List<Diagnostic> found;
  private final Deque<StringBuilder> fields = new ArrayDeque<>();
  private Span place;

  private WordDangers(WordParagraphs text, List<Diagnostic> found) {
    this.text = text;
    this.found = found;
    this.place = new Span(text.file(), 0, 0);
  }

  /** Looks for them in the parts with words, and in what stands around these. */
  static void look(
      WordPackage file, List<XmlElement> parts, WordParagraphs text, List<Diagnostic> found) {
    WordDangers look = new WordDangers(text, found);
    parts.forEach(part -> part.visit(look::element));
    List<WordPackage.Danger> unplaced = new ArrayList<>(file.dangers());
    Span start = new Span(text.file(), 0, 0);
    for (XmlElement part : parts) {
      Span[] last = {start};
      part.visit(
          element -> {
            last[0] = element.is("w:p") ? text.place(element) : last[0];
            for (String key : unplaced.isEmpty() ? Set.<String>of() : REFERENCES) {
              String id = element.attribute(key);
              unplaced.removeIf(
                  it ->
                      !id.isEmpty()
                          && it.relation().equals(id)
                          && found.add(
                              Diagnostic.at(last[0], RuleId.TEMPLATE_WORD_PART, it.what())));
            }
          });
    }
    unplaced.forEach(it -> found.add(Diagnostic.at(start, RuleId.TEMPLATE_WORD_PART, it.what())));
  }

  private void element(XmlElement element) {
    String name = element.name();
    if (name.equals("w:p")) {
      place = text.place(element);
    } else if (OBJECTS.contains(name)) {
      add(RuleId.TEMPLATE_WORD_PART, name.substring(name.indexOf(':') + 1));
    } else if (CHANGES.contains(name) || (name.startsWith("w:") && name.endsWith("Change"))) {
      if (found.stream()
          .noneMatch(it -> it.rule() == RuleId.TEMPLATE_WORD_CHANGE && place.equals(it.place()))) {
        add(RuleId.TEMPLATE_WORD_CHANGE);
      }
    } else if (name.equals("w:fldSimple")) {
      field(element.attribute("w:instr"));
    } else if (name.equals("w:fldChar")) {
      mark(element.attribute("w:fldCharType"));
    } else if (name.equals("w:instrText") && !fields.isEmpty()) {
      fields.peek().append(element.text());
    }
  }

  private void mark(String sort) {
    if (sort.equals("begin")) {
      fields.push(new StringBuilder());
    } else if (!fields.isEmpty()) {
      StringBuilder instruction = fields.peek();
      if (!instruction.isEmpty()) {
        field(instruction.toString());
        instruction.setLength(0);
      }
      if (sort.equals("end")) {
        fields.pop();
      }
    }
  }

  private void field(String instruction) {
    String name = instruction.strip().split("[\\s\"\\\\]", 2)[0].toUpperCase(Locale.ROOT);
    boolean safe =
        name.equals("HYPERLINK")
            ? LINK.matcher(instruction.replace('\n', ' ')).matches()
            : FIELDS.contains(name);
    if (!safe) {
      add(RuleId.TEMPLATE_WORD_PART, name.isEmpty() ? "field" : name);
    }
  }

  private void add(RuleId rule, String... arguments) {
    found.add(Diagnostic.at(place, rule, arguments));
  }
}
