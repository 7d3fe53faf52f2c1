package be.livc.playbook.document;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.template.FreeMarkerEngine;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small playbook with every sort of answer, and templates as texts. */
public final class Sheets {
  public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final String YAML =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: Draaiboek LIVC R
      status: draft
      facts:
        samenwerking: { vorm: samen }
        geheim-feit: { geheim: ja }
      steps:
        - ask: Hoe heet je gemeente?
          id: gemeente
          short: Gemeente
          answer: text
        - ask: Werk je alleen of samen?
          id: vorm
          short: Vorm
          answer: choice
          options:
            alleen: Een eigen LIVC R
            samen: Een LIVC R met andere gemeenten
        - ask: Beschrijf het.
          id: beschrijving
          short: Beschrijving
          answer: text
          lines: many
        - ask: Zetelt de burgemeester zelf?
          id: zetel
          short: Zetel van de burgemeester
          answer: yes-no
        - ask: Hoeveel inwoners?
          id: inwoners
          short: DPO-inwoners
          answer: number
          unit: inwoners
        - ask: Wat is geheim?
          id: geheim
          short: Geheim
          answer: yes-no
          sensitive: true
        - ask: Welke partners?
          id: partners
          short: Partners
          answer: table
          columns:
            dienst: text
            contact: { label: Contactpersoon, answer: text, optional: true }
            grond: { label: Grond, answer: choice, optional: true, options: { lokaal: Lokaal, geen: Geen } }
        - ask: Welke doelen?
          id: doelen
          short: Doelen
          answer: list
        - do: Nodig {entry.dienst} uit.
          id: uitnodigen
          for-each: partners
          within: 30 days
          sources: own-choice
        - write: brief
          id: brief
          short: Brief aan {entry.dienst}
          for-each: partners
          sources: own-choice
      """;

  private Sheets() {}

  public static Playbook playbook() {
    LoadResult read =
        Playbooks.read(new PlaybookText(List.of(new SourceFile("proef/playbook.yaml", YAML))));
    return read.orElseThrow();
  }

  public static Answers answers(String text) {
    Map<String, Value> cells = new LinkedHashMap<>();
    cells.put("dienst", new Value.Words(oneLine(text)));
    cells.put("contact", Value.NOTHING);
    return Answers.NONE
        .with("gemeente", new Value.Words(oneLine(text)))
        .with("vorm", new Value.OneOption("samen"))
        .with("beschrijving", new Value.Words(text))
        .with("zetel", Answer.PUT_OFF)
        .with("inwoners", new Value.Amount(java.math.BigDecimal.valueOf(12_500)))
        .with("geheim", new Value.OneOption("ja"))
        .with("partners", new Value.Rows(List.of(new Value.Row("r1", cells))))
        .with("doelen", new Value.Entries(List.of(new Value.Entry("e1", oneLine(text)))));
  }

  private static String oneLine(String text) {
    return text.replace("\n", " ").strip();
  }

  public static Walk walk(String text) {
    return Walk.of(playbook(), answers(text), DAY);
  }

  /** What a template reads of this walk, for its first document. */
  public static TemplateContext material(Walk walk) {
    Template template = read("sensitive: []", "").orElseThrow();
    return new TemplateContext(template, walk, walk.documents().get(0), Map.of());
  }

  /** Renders a body behind a front matter that names everything. */
  public static Result<Document> render(String body, Walk walk, String... partials) {
    return render("sensitive: []", body, walk, partials);
  }

  static Result<Document> render(String more, String body, Walk walk, String... partials) {
    Result<Template> read = read(more, body, partials);
    if (read.value() == null) {
      return new Result<>(null, read.diagnostics());
    }
    DocumentWriter drafting = new DocumentWriter(walk, Map.of(), "7f3a90c2ffff");
    return drafting.draft(
        read.orElseThrow(),
        walk.documents().isEmpty() ? null : walk.documents().get(0),
        FreeMarkerEngine.SHARED,
        (document, format) -> new byte[0]);
  }

  private static Result<Template> read(String more, String body, String... partials) {
    String matter =
        "---\ntitle: Proef\nversion: 1.0.0\nlanguage: nl\n"
            + "uses: [gemeente, vorm, beschrijving, zetel, inwoners, geheim, partners, doelen]\n"
            + more
            + "\n---\n";
    return TemplateReader.read(
        "proef",
        name ->
            name.equals("proef.md.ftl")
                ? new Fetched(new SourceFile(name, matter + body), null)
                : partial(name, partials));
  }

  private static Fetched partial(String name, String... partials) {
    for (int i = 0; i + 1 < partials.length; i += 2) {
      if (partials[i].equals(name)) {
        return new Fetched(new SourceFile(name, partials[i + 1]), null);
      }
    }
    return Fetched.NOTHING;
  }
}
