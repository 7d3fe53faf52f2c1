package be.livc.playbook.workshop.explanation;

import be.livc.playbook.AnswersFiles;
import be.livc.playbook.Templates;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Explanation.Example;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.DocumentWriter;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.walk.Walk;
import be.livc.playbook.workshop.CheckReport;
import be.livc.playbook.workshop.CheckedPlaybook;
import be.livc.playbook.workshop.Checker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is found in the files of an example: what {@code livc playbook check} finds, what an
 * answers file holds, and what comes up while its documents are made.
 */
final class Findings {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
  private static final String ID = "voorbeeld";
  private static final String ANSWERS = "antwoorden.yaml";

  private final Path folder;
  private final List<Example> examples;
  private final List<Diagnostic> found = new ArrayList<>();

  private Findings(Path folder, List<Example> examples) {
    this.folder = folder;
    this.examples = examples;
  }

  /** What is found, in a new folder below this one. */
  static List<Diagnostic> in(Path root, List<Example> examples) throws IOException {
    Findings findings = new Findings(Files.createTempDirectory(root, "pagina"), examples);
    findings.then();
    findings.write();
    Optional<String> command = Commands.in(examples);
    if (command.isPresent()) {
      findings.found.addAll(Commands.found(command.get(), findings.folder, DATE));
    } else {
      findings.check();
    }
    return findings.found;
  }

  /** What was released before is released as it was then, before the rest is put over it. */
  private void then() throws IOException {
    Optional<Example> then =
        examples.stream().filter(it -> it.file().equals(Frame.THEN)).findFirst();
    if (then.isPresent()) {
      Example as = new Example(Example.PLAYBOOK, then.get().text());
      Findings before = new Findings(folder, List.of(as));
      before.write();
      Commands.release(folder, DATE);
    }
  }

  private void write() throws IOException {
    for (Map.Entry<String, String> file : Frame.files(examples).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(
          path,
          file.getKey().endsWith(Frame.WORD)
              ? SpelledWord.bytes(file.getValue())
              : Spelled.bytes(file.getValue()));
    }
  }

  private void check() {
    Templates templates = Commands.templates(folder);
    Checker checker = Checker.of(Commands.library(folder), templates, DATE);
    CheckReport run = bringsMore() ? checker.all() : checker.check(List.of(ID), List.of());
    run.diagnostics().stream().filter(this::isOfPage).forEach(found::add);
    for (CheckedPlaybook checked : run.playbooks()) {
      Playbook playbook = checked.loaded().playbook();
      if (playbook != null && checked.name().equals(ID)) {
        answers(playbook);
        documents(
            templates, new DocumentWriter(Walk.of(playbook, Answers.NONE, DATE), Map.of(), ""));
      }
    }
  }

  /** Only a check of all playbooks can say of a file beside them that none of them uses it. */
  private boolean bringsMore() {
    return examples.stream()
        .map(Example::file)
        .anyMatch(file -> file.endsWith(Frame.TEMPLATE) && !file.equals("brief" + Frame.TEMPLATE));
  }

  private boolean isOfPage(Diagnostic finding) {
    if (finding.place() == null) {
      return true;
    }
    String root = folder.toString().replace('\\', '/') + "/";
    String name = finding.place().file().name();
    boolean template = name.endsWith(Frame.TEMPLATE);
    return template || name.startsWith(root)
        ? !Frame.gave(template ? name : name.substring(root.length()), examples)
        : false;
  }

  private void documents(Templates templates, DocumentWriter from) {
    for (Example example : examples) {
      String file = example.file();
      boolean word = file.endsWith(Frame.WORD);
      if ((word || file.endsWith(Frame.TEMPLATE)) && !file.startsWith("_")) {
        String ending = word ? Frame.WORD : Frame.TEMPLATE;
        String name = file.substring(0, file.length() - ending.length());
        if (templates.read(name).value() != null) {
          found.addAll(templates.render(name, from).diagnostics());
        }
      }
    }
  }

  private void answers(Playbook playbook) {
    examples.stream()
        .filter(example -> example.file().equals(ANSWERS))
        .map(example -> new SourceFile(example.file(), example.text()))
        .forEach(file -> found.addAll(AnswersFiles.read(file, playbook).diagnostics()));
  }
}
