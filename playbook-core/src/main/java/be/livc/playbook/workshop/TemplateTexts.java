package be.livc.playbook.workshop;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.document.Template;
import be.livc.playbook.text.LinkAddress;
import be.livc.playbook.text.TextSlips;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands in the texts of templates and doesn't do what it looks like. */
final class TemplateTexts {
  /** What the engine reads is no text; an HTML entity is a sign in a document. */
  private static final Pattern NO_TEXT =
      Pattern.compile("<#--[\\s\\S]*?-->|</?[#@][^>]*+>|\\$\\{[^}]*+}|&#?[A-Za-z0-9]++;");

  private final List<Diagnostic> found = new ArrayList<>();

  private TemplateTexts() {}

  /** All of them, in the templates and in the parts they include. */
  static List<Diagnostic> slips(Iterable<Template> templates) {
    TemplateTexts texts = new TemplateTexts();
    for (Template template : templates) {
      if (template.isWord()) {
        continue; // signs of markup are words there
      }
      texts.look(template.file(), template.body());
      template.partials().values().forEach(partial -> texts.look(partial, 0));
    }
    return texts.found;
  }

  private void look(SourceFile file, int from) {
    String text =
        NO_TEXT
            .matcher(file.text().substring(from))
            .replaceAll(it -> it.group().replaceAll("[^\\n]", "x"));
    for (TextSlips.Slip slip : TextSlips.of(text)) {
      int start = from + slip.start();
      Span place = new Span(file, start, start + slip.what().length());
      found.add(finding(slip, place));
    }
  }

  private static Diagnostic finding(TextSlips.Slip slip, Span place) {
    String what = slip.what();
    return switch (slip.kind()) {
      case MARKUP -> Diagnostic.at(place, RuleId.VALUE_MARKUP, what);
      case REMARK -> Diagnostic.at(place, RuleId.VALUE_REMARK, what);
      case BRACES -> Diagnostic.at(place, RuleId.VALUE_BRACES, what);
      case ADDRESS -> Diagnostic.at(place, RuleId.VALUE_ADDRESS, what);
      case SCHEME -> {
        LinkAddress address = new LinkAddress(what);
        yield Diagnostic.at(place, RuleId.VALUE_SCHEME, what, address.scheme())
            .suggesting(address.near());
      }
    };
  }
}
