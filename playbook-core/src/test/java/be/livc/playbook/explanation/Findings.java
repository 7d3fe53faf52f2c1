package be.livc.playbook.explanation;

import be.livc.playbook.AnswersFiles;
import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Scenarios;
import be.livc.playbook.check.Check;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Explanation.Example;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Drafting;
import be.livc.playbook.document.Template;
import be.livc.playbook.document.TemplateReader;
import be.livc.playbook.internal.template.FreeMarkerEngine;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.PlaybookText;
import be.livc.playbook.walk.Answers;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All that is found in the files of an example, as {@code livc playbook check} finds it. */
final class Findings {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
  private static final String TEMPLATE = ".md.ftl";

  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<String, SourceFile> templates = new LinkedHashMap<>();

  private Findings() {
    templates.put("brief", new SourceFile("brief" + TEMPLATE, "---\ntitle: Brief\n---\nBrief.\n"));
  }

  static List<Diagnostic> in(List<Example> examples) {
    Findings findings = new Findings();
    findings.read(examples);
    return findings.found;
  }

  private void read(List<Example> examples) {
    List<Example> ofPlaybook = new ArrayList<>();
    List<SourceFile> besides = new ArrayList<>();
    for (Example example : examples) {
      SourceFile file = new SourceFile(example.file(), example.text());
      if (example.file().endsWith(TEMPLATE)) {
        String name = example.file();
        templates.put(name.substring(0, name.length() - TEMPLATE.length()), file);
      } else if (example.file().equals("antwoorden.yaml") || example.file().equals("scenario.yaml")) {
        besides.add(file);
      } else {
        ofPlaybook.add(example);
      }
    }
    LoadResult loaded = Playbooks.read(new PlaybookText(Frame.files(ofPlaybook)));
    found.addAll(loaded.diagnostics());
    Playbook playbook = loaded.playbook();
    if (playbook != null) {
      found.addAll(loaded.unknownTemplates(templates.keySet()));
      besides.forEach(file -> besides(file, playbook));
      Set<String> answers = templates(playbook);
      if (found.stream().noneMatch(it -> it.severity() == Severity.ERROR)) {
        found.addAll(Check.of(playbook, DATE, answers).diagnostics(loaded.map()));
      }
    }
  }

  private void besides(SourceFile file, Playbook playbook) {
    found.addAll(
        file.name().startsWith("scenario")
            ? Scenarios.read(file, playbook).diagnostics()
            : AnswersFiles.read(file, playbook).diagnostics());
  }

  private Set<String> templates(Playbook playbook) {
    Set<String> answers = new TreeSet<>();
    for (Map.Entry<String, SourceFile> file : templates.entrySet()) {
      if (!file.getKey().startsWith("_")) {
        var read = TemplateReader.read(file.getKey(), this::template);
        found.addAll(read.diagnostics());
        Template template = read.value();
        if (template != null) {
          answers.addAll(template.uses());
          Walk walk = Walk.of(playbook, Answers.NONE, DATE);
          found.addAll(
              new Drafting(walk, Map.of(), "0123456789")
                  .draft(template, null, FreeMarkerEngine.SHARED, (it, format) -> new byte[0])
                  .diagnostics());
        }
      }
    }
    return answers;
  }

  private Optional<SourceFile> template(String fileName) {
    String name = fileName.substring(0, fileName.length() - TEMPLATE.length());
    return Optional.ofNullable(templates.get(name));
  }
}
