package be.livc.cli.command.document;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.MadeFiles;
import be.livc.cli.command.OutputOptions;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.OutputFolder;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.words.FindingText;
import be.livc.cli.words.FormatNames;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.document.Bundle;
import be.livc.playbook.document.CoveringSheet;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.DocumentWords;
import be.livc.playbook.walk.DocumentRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes documents of a session. */
public final class DocumentRender implements Command {
  /** From so many documents on, a person wants to know that it goes on. */
  private static final int MANY = 3;

  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "DOCUMENT",
      descriptionKey = "parameter.document")
  List<String> wanted = new ArrayList<>();

  @Option(names = "--all", descriptionKey = "option.all")
  boolean all;

  @Option(
      names = "--format",
      paramLabel = "docx|pdf|html|md|json",
      descriptionKey = "option.format")
  @Nullable String format;

  @Option(names = "--out", paramLabel = "MAP", descriptionKey = "option.out-folder")
  @Nullable Path out;

  @Option(names = "--bundle", descriptionKey = "option.bundle")
  boolean bundle;

  @Option(names = "--fillable", descriptionKey = "option.fillable")
  boolean fillable;

  @Option(names = "--without-notes", descriptionKey = "option.without-notes")
  boolean withoutNotes;

  @Option(names = "--strict", descriptionKey = "option.strict-documents")
  boolean strict;

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    Session session = new SessionArgument(context).open(named);
    if (wanted.isEmpty() && !all) {
      throw Problem.usage(texts.of("documents.which", session.name()));
    }
    DocumentFormat wantedFormat =
        OutputOptions.format(fillable, format, null, FormatNames.document(), context);
    OutputFolder folder =
        out != null
            ? new OutputFolder(out, texts)
            : OutputFolder.of(context.workingFolder(), session.name(), texts);
    boolean kept = true;
    List<Object> made = new ArrayList<>();
    List<DocumentRequest> meant = meant(session, context);
    if (meant.size() >= MANY) {
      context.remark(texts.of("documents.making", meant.size()));
    }
    List<Document> documents = new ArrayList<>();
    for (DocumentRequest writing : meant) {
      documents.add(document(writing, session, context));
    }
    Path whole =
        bundle && !documents.isEmpty()
            ? bundle(folder, documents, session, wantedFormat, texts)
            : null;
    if (!bundle && !withoutNotes && !documents.isEmpty()) {
      Document cover = CoveringSheet.of(documents);
      told(write(folder, cover, wantedFormat, cover.as(wantedFormat), texts), context);
    } else if (whole != null) {
      told(whole, context);
    }
    for (Document document : documents) {
      Document meantSo = withoutNotes ? document.withoutNotes() : document;
      byte[] content = whole == null ? meantSo.as(wantedFormat) : new byte[0];
      Path file = whole == null ? write(folder, meantSo, wantedFormat, content, texts) : whole;
      String place = MadeFiles.place(file);
      session =
          session.documentMade(
              whole == null
                  ? context.templates().made(document, wantedFormat, place, content)
                  : document.made(wantedFormat, place));
      kept = kept && MadeFiles.keep(session, context);
      if (meant.size() >= MANY && context.json()) {
        context.remark(texts.of("documents.making.next", made.size() + 1, meant.size()));
      }
      made.add(shape(document, file));
      if (!context.json()) {
        Console console = context.console();
        if (whole == null) {
          console.tell("file.written", file);
        } else {
          console.say(document.title());
        }
        console.say("  ", DocumentWords.status(document, texts), 2);
        DocumentWords.lines(document, texts).forEach(line -> console.say("  ", line, 2));
      }
    }
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("made");
      shape.put("made", made);
      context.print(shape);
    } else {
      if (meant.size() >= MANY) {
        context.remark(texts.of("documents.made", meant.size()));
      }
      context.console().tell(documents.isEmpty() ? "documents.none" : "documents.check");
    }
    boolean ready = documents.stream().allMatch(it -> it.status().isReady());
    return strict && !ready ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private Path bundle(
      OutputFolder folder,
      List<Document> documents,
      Session session,
      DocumentFormat format,
      Texts texts) {
    Document all = Bundle.of(documents, session.name(), !withoutNotes);
    return write(folder, all, format, all.as(format), texts);
  }

  private static void told(Path file, Context context) {
    if (!context.json()) {
      context.console().tell("file.written", file);
    }
  }

  private static Path write(
      OutputFolder folder, Document document, DocumentFormat format, byte[] content, Texts texts) {
    return folder
        .write(
            FormatNames.file(document.fileName(), format, texts),
            format.extension(),
            content,
            document.isConfidential())
        .orElseThrow();
  }

  private static Map<String, @Nullable Object> shape(Document document, Path file) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("key", document.key());
    one.put("file", file.toString());
    one.put("confidential", document.isConfidential());
    one.put("blanks", DocumentShapes.blanks(document));
    one.put("status", DocumentShapes.status(document));
    return one;
  }

  /**
   * A walk that is open elsewhere hinders nobody from reading; that it was made is not recorded.
   */
  private List<DocumentRequest> meant(Session session, Context context) {
    List<DocumentRequest> writings = session.walk().documents();
    List<DocumentRequest> meant = new ArrayList<>();
    if (all) {
      writings.stream().filter(it -> !it.pending()).forEach(meant::add);
    }
    for (String word : wanted) {
      List<DocumentRequest> found =
          found(word, writings, new ScreenNames(session.walk(), context.texts()));
      if (found.isEmpty()) {
        List<String> templates = writings.stream().map(it -> it.step().template()).toList();
        List<String> near = NearNames.of(word, templates);
        Texts texts = context.texts();
        throw Problem.notFound(
                texts.near(texts.of("documents.unknown", word), near)
                    + " "
                    + texts.of("documents.unknown.mend", session.name()))
            .near(near);
      }
      meant.addAll(found);
    }
    return meant.stream().distinct().toList();
  }

  private static List<DocumentRequest> found(
      String word, List<DocumentRequest> writings, ScreenNames names) {
    OptionalInt number = AnswerParser.number(word);
    if (number.isPresent()) {
      int index = number.getAsInt() - 1;
      return index < writings.size() && !writings.get(index).pending()
          ? List.of(writings.get(index))
          : List.of();
    }
    return writings.stream()
        .filter(it -> !it.pending())
        .filter(
            it ->
                it.key().equals(word)
                    || it.step().template().equals(word)
                    || names.document(it).equalsIgnoreCase(word))
        .toList();
  }

  private static Document document(DocumentRequest writing, Session session, Context context) {
    Result<Document> result = context.templates().render(writing, session);
    Document document = result.value();
    if (document == null) {
      result
          .diagnostics()
          .forEach(it -> context.remark(FindingText.snippet(it, context.texts().language())));
      throw Problem.findings(
          context.texts().of("documents.template-broken", writing.step().template()));
    }
    return document;
  }
}
