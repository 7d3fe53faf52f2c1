package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Menu;
import be.livc.cli.console.OutputFolder;
import be.livc.cli.console.OutputFolder.Written;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.input.Choices;
import be.livc.cli.words.FormatNames;
import be.livc.playbook.Templates;
import be.livc.playbook.answer.Labels;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistCalendar;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.document.CoveringSheet;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.DocumentWords;
import be.livc.playbook.walk.DocumentRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Saves the checklist and makes documents, once someone wants one. */
public final class FilesScreen {
  private final Supplier<Templates> templates;
  private final Path below;
  private final String place;

  /**
   * Files of sessions.
   *
   * @param templates asked for only when a file is wanted
   * @param below where each session gets a folder of its own
   * @param place where sessions are kept, as it is named to the person
   */
  public FilesScreen(Supplier<Templates> templates, Path below, String place) {
    this.templates = templates;
    this.below = below;
    this.place = place;
  }

  /** Where sessions are kept. */
  String place() {
    return place;
  }

  /** The list of a session, with the documents that a question put off leaves open. */
  Checklist list(Session session, Texts texts) {
    return Checklist.of(session, name -> templates.get().uses(name), texts.language());
  }

  /** Asks for a format and writes the checklist. */
  void checklist(Conversation sitting) {
    Texts texts = sitting.texts();
    Session session = sitting.session();
    DocumentFormat format = format(sitting.console(), FormatNames.checklist());
    OutputFolder folder = OutputFolder.of(below, session.name(), texts);
    byte[] content;
    Checklist list;
    try {
      list = list(session, texts);
      if (format == DocumentFormat.ICS && ChecklistCalendar.isEmpty(list)) {
        sitting.console().tell("calendar.empty");
        return;
      }
      content = templates.get().export(list, format);
    } catch (Problem e) {
      sitting.console().say(e.sentence()); // a folder of templates that is gone stops nobody
      return;
    }
    Written written = folder.write(texts.of("file.checklist"), format.extension(), content, true);
    said(sitting.console(), written, folder);
    Path file = written.file();
    if (file != null) {
      String problem =
          sitting.problemOfKeeping(
              session.documentMade(
                  MadeDocument.holding(
                      session,
                      MadeDocument.CHECKLIST,
                      list.heading(),
                      format.extension(),
                      place(file),
                      false)));
      if (!problem.isEmpty()) {
        sitting.console().say(problem);
      }
    }
  }

  /** Shows the documents and makes those that are chosen. */
  void documents(Conversation sitting) {
    Console console = sitting.console();
    Texts texts = console.texts();
    List<DocumentRequest> writings = sitting.walk().documents();
    if (writings.isEmpty()) {
      console.tell("documents.none");
      return;
    }
    console.gap().tell("documents.title", sitting.session().name()).gap();
    List<@Nullable Document> drafts = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    ScreenNames names = sitting.names();
    for (DocumentRequest writing : writings) {
      Document draft = writing.pending() ? null : draft(writing, sitting.session());
      drafts.add(draft);
      String state =
          writing.pending()
              ? texts.of("documents.pending")
              : draft == null ? texts.of("documents.broken") : DocumentWords.status(draft, texts);
      labels.add(names.document(writing) + ": " + state);
    }
    console.lines(Menu.numbered(labels).lines("", console.width())).gap();
    List<SeveralDocuments.Draft> wanted = new ArrayList<>();
    for (int index : chosen(console, writings.stream().map(names::document).toList())) {
      Document draft = drafts.get(index);
      String name = names.document(writings.get(index));
      if (draft == null) {
        console.gap().tell("documents.cannot", name);
      } else {
        wanted.add(new SeveralDocuments.Draft(name, draft));
      }
    }
    if (wanted.size() == 1) {
      make(sitting, wanted.get(0));
    } else if (!wanted.isEmpty()) {
      new SeveralDocuments(sitting, templates, below).make(wanted);
    }
  }

  private @Nullable Document draft(DocumentRequest writing, Session session) {
    Result<Document> made = templates.get().render(writing, session);
    return made.value();
  }

  private static List<Integer> chosen(Console console, List<String> labels) {
    Texts texts = console.texts();
    while (true) {
      String typed = Choices.read(console, texts.of("documents.prompt")).toLowerCase(Locale.ROOT);
      List<Integer> chosen = new ArrayList<>();
      if (texts.of("documents.all").contains("|" + typed + "|") && !typed.isEmpty()) {
        for (int i = 0; i < labels.size(); i++) {
          chosen.add(i);
        }
        return chosen;
      }
      Optional<List<Integer>> several =
          typed.isEmpty() ? Optional.of(chosen) : Choices.several(typed, labels);
      if (several.isPresent()) {
        return several.get();
      }
      List<Integer> meant = Labels.meant(typed, labels);
      console.say(Choices.unknown(typed, meant, labels, "number.unknown", texts)).gap();
    }
  }

  private void make(Conversation sitting, SeveralDocuments.Draft wanted) {
    Console console = sitting.console();
    Texts texts = console.texts();
    String name = wanted.name();
    Document draft = wanted.document();
    console.gap();
    List<String> open = DocumentWords.lines(draft, texts);
    if (!open.isEmpty()) {
      console.say(texts.of("documents.blanks", name, DocumentWords.status(draft, texts)));
      open.forEach(line -> console.say("  ", line, 2));
      if (!draft.status().isReady() && !console.confirm(texts.of("documents.make-now"))) {
        return;
      }
      console.gap();
    }
    if (draft.isConfidential()
        && !console.confirm(texts.count("documents.confidential", draft.sensitiveAnswers()))) {
      return;
    }
    DocumentFormat format = format(console, FormatNames.document());
    OutputFolder folder = OutputFolder.of(below, sitting.session().name(), texts);
    Document cover = CoveringSheet.of(List.of(draft));
    Written sheet = write(folder, cover, format, cover.as(format), texts);
    byte[] content = draft.as(format);
    Written written = sheet.file() == null ? sheet : write(folder, draft, format, content, texts);
    Path file = written.file();
    if (file != null) {
      Session next =
          sitting.session().documentMade(templates.get().made(draft, format, place(file), content));
      String problem = sitting.problemOfKeeping(next);
      if (!problem.isEmpty()) {
        console.say(problem);
        return;
      }
    }
    said(console, written, folder);
    if (file != null) {
      console.tell("documents.cover", String.valueOf(sheet.orElseThrow().getFileName()));
      console.tell("documents.check");
    }
  }

  /** Where a file stands, so that it is found again from any folder. */
  static String place(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  static Written write(
      OutputFolder folder, Document document, DocumentFormat format, byte[] content, Texts texts) {
    return folder.write(
        FormatNames.file(document.fileName(), format, texts),
        format.extension(),
        content,
        document.isConfidential());
  }

  /** In a conversation a file that can't be written is said, and the conversation goes on. */
  private static void said(Console console, Written written, OutputFolder folder) {
    Path file = written.file();
    if (file == null) {
      console.say(written.problem());
    } else {
      console.tell("file.made", String.valueOf(file.getFileName()), folder.name());
    }
  }

  static DocumentFormat format(Console console, List<DocumentFormat> formats) {
    Texts texts = console.texts();
    String usual = FormatNames.name(formats.get(0), texts);
    List<String> labels = formats.stream().map(it -> FormatNames.name(it, texts)).toList();
    while (true) {
      String typed =
          Choices.read(
              console, texts.of("format.prompt", FormatNames.numbered(formats, texts), usual));
      List<Integer> meant = Labels.meant(typed, labels);
      if (typed.isEmpty()) {
        return formats.get(0);
      } else if (meant.size() == 1) {
        return formats.get(meant.get(0));
      }
      for (DocumentFormat format : formats) {
        if (typed.equalsIgnoreCase(format.extension())) {
          return format;
        }
      }
      console.say(Choices.unknown(typed, meant, labels, "number.unknown", texts)).gap();
    }
  }
}
