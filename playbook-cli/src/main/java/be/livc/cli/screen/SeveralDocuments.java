package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Menu;
import be.livc.cli.console.OutputFolder;
import be.livc.cli.console.OutputFolder.Written;
import be.livc.cli.console.Texts;
import be.livc.cli.words.FormatNames;
import be.livc.playbook.Templates;
import be.livc.playbook.document.CoveringSheet;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes several documents: what is open, what is sensitive and the format is asked once. */
final class SeveralDocuments {
  private final Conversation sitting;
  private final Supplier<Templates> templates;
  private final Console console;
  private final Texts texts;
  private final OutputFolder folder;

  /** A document that could be made, with its name. */
  record Draft(String name, Document document) {}

  SeveralDocuments(Conversation sitting, Supplier<Templates> templates, Path below) {
    this.templates = templates;
    this.sitting = sitting;
    this.console = sitting.console();
    this.texts = sitting.texts();
    this.folder = OutputFolder.of(below, sitting.session().name(), texts);
  }

  /** Makes those that the person wants after all, with one covering sheet for them all. */
  void make(List<Draft> wanted) {
    console.gap();
    if (!mayBeOpen(wanted)) {
      return;
    }
    List<Document> making = new ArrayList<>(wanted.stream().map(Draft::document).toList());
    making.removeAll(keptSecret(wanted));
    if (making.isEmpty()) {
      return;
    }
    DocumentFormat format = FilesScreen.format(console, FormatNames.document());
    Document cover = CoveringSheet.of(making);
    Written sheet = FilesScreen.write(folder, cover, format, cover.as(format), texts);
    if (sheet.file() == null) {
      console.say(sheet.problem());
      return;
    }
    int made = 0;
    while (made < making.size() && write(making.get(made), format)) {
      made++;
    }
    if (made > 0) {
      console.say(texts.count("documents.made-in", made, folder.name()));
      console.tell("documents.cover", String.valueOf(sheet.orElseThrow().getFileName()));
      console.tell("documents.check");
    }
  }

  private boolean mayBeOpen(List<Draft> wanted) {
    long open = wanted.stream().filter(it -> !it.document().status().isReady()).count();
    if (open == 0) {
      return true;
    }
    console.say(texts.count("documents.open", (int) open));
    boolean wants = console.confirm(texts.of("documents.make-now"));
    console.gap();
    return wants;
  }

  /** Those with sensitive answers that the person leaves out, when she is asked. */
  private List<Document> keptSecret(List<Draft> wanted) {
    List<Draft> secret = wanted.stream().filter(it -> it.document().isConfidential()).toList();
    if (secret.isEmpty()) {
      return List.of();
    }
    console.tell("documents.secret");
    List<String> names = secret.stream().map(Draft::name).toList();
    console.lines(Menu.numbered(names).lines("", console.width()));
    boolean wants = console.confirm(texts.of("documents.secret.make"));
    console.gap();
    return wants ? List.of() : secret.stream().map(Draft::document).toList();
  }

  /** Whether it was written, and that it was is kept; what stands in the way is said. */
  private boolean write(Document document, DocumentFormat format) {
    byte[] content = document.as(format);
    Written written = FilesScreen.write(folder, document, format, content, texts);
    Path file = written.file();
    if (file == null) {
      console.say(written.problem());
      return false;
    }
    MadeDocument made = templates.get().made(document, format, FilesScreen.place(file), content);
    Session next = sitting.session().documentMade(made);
    String problem = sitting.problemOfKeeping(next);
    if (!problem.isEmpty()) {
      console.say(problem);
    }
    return problem.isEmpty();
  }
}
