package be.livc.page.request;

import be.livc.page.desk.Desk;
import be.livc.page.given.Refusal;
import be.livc.page.shape.Checklists;
import be.livc.page.wire.MadeFile;
import be.livc.page.wire.Problem;
import be.livc.page.wire.Request;
import be.livc.page.wire.Shape;
import be.livc.playbook.Templates;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistCalendar;
import be.livc.playbook.checklist.Grouping;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.document.Bundle;
import be.livc.playbook.document.CoveringSheet;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.view.screen.DocumentWords;
import be.livc.playbook.walk.DocumentRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes documents and checklists. */
final class FileRequests {
  /** What is told of where a document was made: the same on a Java machine and in a browser. */
  private static final String PAGE = "page";

  private static final List<DocumentFormat> DOCUMENTS =
      List.of(DocumentFormat.DOCX, DocumentFormat.HTML, DocumentFormat.MARKDOWN);
  private static final List<DocumentFormat> CHECKLISTS =
      List.of(
          DocumentFormat.DOCX,
          DocumentFormat.HTML,
          DocumentFormat.MARKDOWN,
          DocumentFormat.CSV,
          DocumentFormat.ICS,
          DocumentFormat.JSON);

  private final Desk desk;

  FileRequests(Desk desk) {
    this.desk = desk;
  }

  private static DocumentFormat format(Request request, List<DocumentFormat> among) {
    String named = request.text("format");
    return DocumentFormat.parse(named)
        .filter(among::contains)
        .orElseThrow(() -> Problem.of("problem.format", named));
  }

  Map<String, @Nullable Object> document(Request request) {
    DocumentFormat format = format(request, DOCUMENTS);
    String key = request.text("document");
    Session session = desk.sitting().by(request);
    Document document =
        session.walk().documents().stream()
            .filter(it -> it.key().equals(key) && !it.pending())
            .findFirst()
            .map(it -> rendered(it, session))
            .orElseThrow(() -> Problem.of("problem.document", key));
    boolean notes = request.is("notes");
    Document meant = notes ? document : document.withoutNotes();
    byte[] content = meant.as(format);
    MadeFile file = MadeFile.of(meant, format, content);
    List<MadeFile> files = new ArrayList<>();
    if (notes) {
      files.add(MadeFile.of(CoveringSheet.of(List.of(document)), format));
    }
    files.add(file);
    Session next =
        session.documentMade(
            desk.book().templates().made(meant, format, file.name(), content, PAGE));
    List<String> said = new ArrayList<>(DocumentWords.lines(document, desk.texts()));
    said.add(desk.texts().of("documents.check"));
    return made(next, files, said, request);
  }

  Map<String, @Nullable Object> allDocuments(Request request) {
    DocumentFormat format = format(request, DOCUMENTS);
    String as = request.text("as");
    if (!as.equals("zip") && !as.equals("bundle")) {
      throw Problem.of("problem.shape", "as");
    }
    boolean notes = request.is("notes");
    Session session = desk.sitting().by(request);
    List<Document> documents = new ArrayList<>();
    for (DocumentRequest writing : session.walk().documents()) {
      if (!writing.pending()) {
        documents.add(rendered(writing, session));
      }
    }
    Sentences texts = desk.texts();
    if (documents.isEmpty()) {
      return Changed.refused(Refusal.of(texts.of("documents.none")));
    }
    List<String> said = List.of(texts.of("documents.check"));
    if (as.equals("bundle")) {
      MadeFile file = MadeFile.of(Bundle.of(documents, session.name(), notes), format);
      Session next = session;
      for (Document document : documents) {
        next = next.documentMade(document.made(format, file.name()));
      }
      return made(next, List.of(file), said, request);
    }
    List<MadeFile> files = new ArrayList<>();
    if (notes) {
      files.add(MadeFile.of(CoveringSheet.of(documents), format));
    }
    Templates templates = desk.book().templates();
    Session next = session;
    for (Document document : documents) {
      Document meant = notes ? document : document.withoutNotes();
      byte[] content = meant.as(format);
      MadeFile file = MadeFile.of(meant, format, content).besides(files);
      files.add(file);
      next = next.documentMade(templates.made(meant, format, file.name(), content, PAGE));
    }
    return made(next, List.of(MadeFile.zip(session.name(), files)), said, request);
  }

  private Document rendered(DocumentRequest writing, Session session) {
    Result<Document> made = desk.book().templates().render(writing, session);
    Document document = made.value();
    if (document == null) {
      List<String> findings =
          made.diagnostics().stream()
              .map(finding -> DiagnosticFormat.TEXT.format(finding, Locale.ROOT))
              .toList();
      throw Problem.with(findings, "problem.template", writing.step().template());
    }
    return document;
  }

  private Map<String, @Nullable Object> made(
      Session next, List<MadeFile> files, List<String> notes, Request request) {
    return new Shape()
        .all(Changed.to(next, List.of(), request, desk))
        .put("files", files.stream().map(MadeFile::shape).toList())
        .put("notes", notes)
        .map();
  }

  Map<String, @Nullable Object> checklist(Request request) {
    DocumentFormat format = format(request, CHECKLISTS);
    Session session = desk.sitting().session();
    Checklist list = Checklists.of(session, desk, request);
    String by = request.optional("by").orElse("");
    if (!by.isEmpty()) {
      list = list.by(Grouping.parse(by).orElseThrow(() -> Problem.of("problem.by", by)));
    }
    Checklist shown = request.is("brief") ? list.brief() : list;
    if (format == DocumentFormat.ICS && ChecklistCalendar.isEmpty(shown)) {
      return Changed.refused(Refusal.of(desk.texts().of("calendar.empty")));
    }
    MadeFile file =
        new MadeFile(
            desk.texts().of("file.checklist") + "." + format.extension(),
            format.mediaType(),
            desk.book().templates().export(shown, format));
    return new Shape().put("files", List.of(file.shape())).put("notes", List.of()).map();
  }
}
