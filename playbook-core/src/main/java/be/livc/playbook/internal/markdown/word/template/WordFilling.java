package be.livc.playbook.internal.markdown.word.template;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.NoteMarks;
import be.livc.playbook.document.Template;
import be.livc.playbook.document.TemplateContext;
import be.livc.playbook.document.TemplateEngine;
import be.livc.playbook.internal.markdown.Printable;
import be.livc.playbook.internal.markdown.word.WordFile;
import be.livc.playbook.model.Condition;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills a template of Word for one document. What it gives as text is read back from the paragraphs
 * that it filled, so that the file and the text never say different things.
 */
public final class WordFilling implements TemplateEngine {
  private final WordTemplate word;
  private Map<String, XmlElement> filled = Map.of();
  private String said = "";

  WordFilling(WordTemplate word) {
    this.word = word;
  }

  @Override
  public Result<String> run(Template template, TemplateContext material) {
    List<Span> places = template.conditions();
    Result<List<Condition>> read =
        word.conditions().read(places, material.walk().playbook(), material.scope());
    List<Condition> conditions = read.value();
    if (conditions == null) {
      return new Result<>(null, read.diagnostics());
    }
    Map<Span, Condition> whens = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      whens.put(places.get(i), conditions.get(i));
    }
    Map<String, XmlElement> parts = new LinkedHashMap<>();
    WordMarkValues values = new WordMarkValues(material);
    try {
      WordFiller filler = new WordFiller(values, whens);
      word.parts().forEach((name, root) -> parts.put(name, filler.part(root)));
    } catch (WordFiller.Spent spent) {
      Span place = spent.place == null ? new Span(template.file(), 0, 0) : spent.place;
      return Result.failed(Diagnostic.at(place, RuleId.TEMPLATE_LIMIT, template.name()));
    } catch (WordMarkValues.Unknown unknown) {
      return Result.failed(
          Diagnostic.at(unknown.mark.place(), RuleId.TEMPLATE_RUN, unknown.mark.written()));
    }
    filled = parts;
    XmlElement text = parts.get(WordPackage.DOCUMENT);
    String markdown = text == null ? "" : WordMarkdown.of(text, word.styles(), word.links());
    said = NoteMarks.removed(NoteMarks.settled(markdown)).strip() + "\n";
    return new Result<>(markdown, List.of());
  }

  /** Whether this is the document that was filled here, not one that it was put in. */
  public boolean made(Document document) {
    return document.text().equals(said);
  }

  /** The document as a file of Word: that of the editor, filled. */
  public byte[] file(Document document) {
    Printable sheet = Printable.of(document);
    return WordFile.of(
        sheet,
        word.reference(),
        new WordWriter(
            filled,
            word.reference(),
            sheet.confidential(),
            !document.body().equals(document.text())));
  }
}
