package be.livc.playbook;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.QuestionBooklet;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentConverter;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.document.DocumentWriter;
import be.livc.playbook.document.Template;
import be.livc.playbook.document.UnavailableFormatException;
import be.livc.playbook.form.FilledForm;
import be.livc.playbook.form.QuestionForm;
import be.livc.playbook.internal.content.LayeredContent;
import be.livc.playbook.internal.markdown.word.WordFormReader;
import be.livc.playbook.internal.markdown.word.WordParts;
import be.livc.playbook.internal.markdown.word.template.WordFilling;
import be.livc.playbook.internal.markdown.word.template.WordTemplate;
import be.livc.playbook.internal.pdf.PdfLibrary;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.walk.DocumentRequest;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The templates of documents: those in an editor's folders first, then those on the class path. A
 * template is kept parsed for as long as none of its files changes, so that an edit shows at once.
 * Safe to share between threads; an application keeps one.
 */
public final class Templates {
  private static final List<String> ENDINGS = List.of(Template.fileName(""), Template.WORD);

  private final ContentSource content;
  private final TemplateCache kept;
  private final DocumentExporter conversion;
  private final DocumentConverter converter;
  private final boolean ownWord;

  private Templates(ContentSource content) {
    this.content = content;
    this.kept = new TemplateCache(content);
    this.conversion = new DocumentExporter(new HouseStyle(content));
    this.converter = conversion;
    this.ownWord = false;
  }

  private Templates(Templates others, DocumentConverter converter, boolean ownWord) {
    this.content = others.content;
    this.kept = others.kept;
    this.conversion = others.conversion;
    this.converter = converter;
    this.ownWord = ownWord;
  }

  /**
   * The templates in these folders and those on the class path; the first of a name counts. A
   * folder that is not there holds nothing.
   */
  public static Templates of(List<Path> folders) {
    ClassLoader own = Templates.class.getClassLoader();
    return of(folders, own == null ? ClassLoader.getSystemClassLoader() : own);
  }

  /** The same, with what this loader finds in place of what is on the class path. */
  public static Templates of(List<Path> folders, ClassLoader content) {
    Objects.requireNonNull(folders, "folders");
    return of(LayeredContent.templates(folders, Objects.requireNonNull(content, "content")));
  }

  /** The templates that this source lists. */
  public static Templates of(ContentSource content) {
    return new Templates(Objects.requireNonNull(content, "content"));
  }

  /**
   * The same templates, of whose documents an application makes the files of one format itself: in
   * a format that needs a library of its own, or in its own layout. Other formats stay as they are.
   *
   * @param format the format it makes
   * @param own makes the file
   */
  public Templates converting(DocumentFormat format, DocumentConverter own) {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(own, "own");
    DocumentConverter others = converter;
    return new Templates(
        this,
        (document, asked) -> (asked == format ? own : others).convert(document, asked),
        ownWord || format == DocumentFormat.DOCX);
  }

  /** Where the files of templates and of the house style come from, by the names of the files. */
  public ContentSource content() {
    return content;
  }

  /** The formats in which documents come out with the libraries that are there, Word first. */
  public static List<DocumentFormat> documentFormats() {
    return available(
        DocumentFormat.DOCX,
        DocumentFormat.PDF,
        DocumentFormat.HTML,
        DocumentFormat.MARKDOWN,
        DocumentFormat.PDF_FORM,
        DocumentFormat.JSON);
  }

  /** The formats in which checklists come out with the libraries that are there, Word first. */
  public static List<DocumentFormat> checklistFormats() {
    return available(
        DocumentFormat.DOCX,
        DocumentFormat.PDF,
        DocumentFormat.HTML,
        DocumentFormat.MARKDOWN,
        DocumentFormat.CSV,
        DocumentFormat.ICS,
        DocumentFormat.PDF_FORM,
        DocumentFormat.JSON);
  }

  /** The formats whose library is not there, each with what to add for it. */
  public static Map<DocumentFormat, String> unavailable() {
    Map<DocumentFormat, String> absent = new EnumMap<>(DocumentFormat.class);
    if (!PdfLibrary.isPresent()) {
      absent.put(DocumentFormat.PDF, PdfLibrary.WHAT_TO_ADD);
      absent.put(DocumentFormat.PDF_FORM, PdfLibrary.WHAT_TO_ADD);
    }
    return absent;
  }

  private static List<DocumentFormat> available(DocumentFormat... formats) {
    return Stream.of(formats).filter(it -> !unavailable().containsKey(it)).toList();
  }

  /** The names of all templates, sorted; partials are none. */
  public List<String> names() {
    return content.names("").stream()
        .filter(name -> !name.startsWith("_") && !HouseStyle.FILES.contains(name))
        .flatMap(
            name ->
                ENDINGS.stream()
                    .filter(name::endsWith)
                    .map(ending -> name.substring(0, name.length() - ending.length())))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The files of the house style that really stand outside the folders of these templates, such as
   * behind a link; they are not used. A template that does so is told when it is read.
   */
  public List<Diagnostic> outside() {
    return HouseStyle.FILES.stream()
        .map(name -> content.fetch(name).problem())
        .filter(Objects::nonNull)
        .filter(it -> it.rule() == RuleId.FILE_OUTSIDE)
        .toList();
  }

  /** Reads a template, with all that is wrong in it and in what it includes. */
  public Result<Template> read(String name) {
    Objects.requireNonNull(name, "name");
    return kept.get(name).read();
  }

  /** The ids of the answers a template shows; none when it can't be used. */
  public Set<String> uses(String name) {
    Objects.requireNonNull(name, "name");
    return read(name).optional().map(Template::uses).orElse(Set.of());
  }

  /** Makes a document that the walk of a session asks for. */
  public Result<Document> render(DocumentRequest writing, Session session) {
    return render(writing, DocumentWriter.of(session));
  }

  /** Makes a document from a walk that no session keeps. */
  public Result<Document> render(DocumentRequest writing, DocumentWriter from) {
    return render(writing.step().template(), writing, from);
  }

  /** Makes a document from a template, whether or not the walk of the session asks for it. */
  public Result<Document> render(String template, Session session) {
    return render(template, DocumentWriter.of(session));
  }

  /** Makes a document from a template and a walk that no session keeps. */
  public Result<Document> render(String template, DocumentWriter from) {
    return render(template, null, from);
  }

  /** What goes wrong when a document is made; no file is made of it. */
  public List<Diagnostic> rehearse(DocumentRequest writing, DocumentWriter from) {
    Objects.requireNonNull(writing, "writing");
    return draft(writing.step().template(), writing, from).diagnostics();
  }

  private Result<Document> render(
      String name, @Nullable DocumentRequest writing, DocumentWriter from) {
    Result<Document> draft = draft(name, writing, from);
    Document document = draft.value();
    return document == null ? draft : new Result<>(conversion.told(document), draft.diagnostics());
  }

  private Result<Document> draft(
      String template, @Nullable DocumentRequest writing, DocumentWriter from) {
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(from, "from");
    TemplateCache.Kept found = kept.get(template);
    Template parsed = found.read().value();
    if (parsed == null) {
      return new Result<>(null, found.read().diagnostics());
    }
    WordTemplate word = found.word();
    if (word == null) {
      return from.draft(parsed, writing, found.engine(), converter);
    }
    WordFilling filling = word.filling();
    return from.draft(
        parsed,
        writing,
        filling,
        ownWord ? converter : DocumentExporter.filled(filling, converter));
  }

  /**
   * What a session keeps of a document once it is a file, for {@link Session#documentMade}, with
   * the digests that {@link #verify} compares.
   *
   * @param format in which it was made
   * @param file where it was put, as the person would name it; may be empty
   * @param content of the file
   */
  public MadeDocument made(Document document, DocumentFormat format, String file, byte[] content) {
    return made(document, format, file, content, DocumentRecords.java());
  }

  /**
   * The same for a place that is no Java machine, such as the engine compiled for a browser.
   *
   * @param java what is told of the place in place of the version of Java
   */
  public MadeDocument made(
      Document document, DocumentFormat format, String file, byte[] content, String java) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(java, "java");
    return records().made(document, format, file, content, java);
  }

  /**
   * Makes the documents that a session recorded again, each from the answers and the text of the
   * playbook it had then, and tells whether the same comes out. A document whose record was erased
   * is not among them.
   */
  public List<VerifiedDocument> verify(Session session) {
    return records().verify(Objects.requireNonNull(session, "session"));
  }

  private DocumentRecords records() {
    return new DocumentRecords(content, this::render);
  }

  /**
   * A checklist as a file, in the house style of these templates.
   *
   * @throws UnavailableFormatException when a library that the format needs is not there
   * @throws IllegalArgumentException when it is to be a calendar and nothing has a day; {@link
   *     be.livc.playbook.checklist.ChecklistCalendar#isEmpty} tells before
   */
  public byte[] export(Checklist checklist, DocumentFormat format) {
    Objects.requireNonNull(checklist, "checklist");
    return conversion.convert(checklist, format);
  }

  /**
   * The questions of a playbook as a file to write in, in the house style of these templates.
   *
   * @throws UnavailableFormatException when a library that the format needs is not there
   * @throws IllegalArgumentException for a format that is no page: CSV, iCalendar, JSON
   */
  public byte[] export(QuestionBooklet booklet, DocumentFormat format) {
    return conversion.convert(booklet, format);
  }

  /**
   * Open questions as a Word file to fill in, in the house style of these templates. What comes
   * back is read with {@link #filled}.
   */
  public byte[] export(QuestionForm form) {
    return conversion.convert(Objects.requireNonNull(form, "form"));
  }

  /**
   * What was filled in in a form that came back. Nothing of the file is trusted: a file made to do
   * harm is none that can be read.
   *
   * @return empty where it is no Word document that can be read; without fields where it is none of
   *     ours, or a program took them out
   */
  public static Optional<FilledForm> filled(byte[] docx) {
    try {
      return Optional.of(WordFormReader.read(Objects.requireNonNull(docx, "docx")));
    } catch (WordParts.Unreadable e) {
      return Optional.empty();
    }
  }
}
