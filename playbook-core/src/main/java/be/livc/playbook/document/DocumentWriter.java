package be.livc.playbook.document;

import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Role;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.resource.Sha256;
import be.livc.playbook.session.Session;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Item;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document from a walk and a template.
 *
 * @param walk what it is made from
 * @param ticked the tasks that are done, with the day
 * @param digest the digest of the playbook's text; its beginning is the mark of the document
 * @param session the name of the session it is made in; empty where none is
 */
public record DocumentWriter(
    Walk walk, Map<String, LocalDate> ticked, String digest, String session) {
  /** Checks that nothing is missing. */
  public DocumentWriter {
    Objects.requireNonNull(walk, "walk");
    Objects.requireNonNull(ticked, "ticked");
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(session, "session");
  }

  /** From a walk that no session keeps. */
  public DocumentWriter(Walk walk, Map<String, LocalDate> ticked, String digest) {
    this(walk, ticked, digest, "");
  }

  /** From where a session stands. */
  public static DocumentWriter of(Session session) {
    return new DocumentWriter(
        session.walk(), session.ticked(), session.text().digest(), session.name());
  }

  /**
   * Makes the document.
   *
   * @param writing what the walk asks to write, or null for a template apart from it
   */
  public Result<Document> draft(
      Template template,
      @Nullable DocumentRequest writing,
      TemplateEngine engine,
      DocumentConverter converter) {
    TemplateContext material = new TemplateContext(template, walk, writing, ticked);
    Result<String> run = engine.run(template, material);
    if (run.value() == null) {
      return new Result<>(null, run.diagnostics());
    }
    String body =
        NoteMarks.settled(Placeholders.fill(run.value(), material::placeholder)).strip() + "\n";
    DocumentStatus status = material.status(NoteMarks.removed(body));
    Words words = material.words();
    String origin = origin(words);
    Document document =
        new Document(
            writing == null ? "" : writing.key(),
            template.name(),
            title(template, writing),
            fileName(template, writing),
            template.language(),
            body,
            origin,
            walk.date(),
            status,
            copies(template),
            material.sensitiveShown(),
            material.used(),
            digests(template, NoteMarks.removed(body)),
            converter);
    return new Result<>(document, run.diagnostics());
  }

  private String origin(Words words) {
    Playbook playbook = walk.playbook();
    String of =
        words.get(
            playbook.status() == Playbook.Status.DRAFT ? "document.of-draft" : "document.of",
            CommonMarkText.plain(playbook.title().markdown()),
            playbook.version());
    String mark = digest.substring(0, Math.min(8, digest.length()));
    String day = words.language().date(walk.date());
    return session.isEmpty()
        ? words.get("document.origin", of, day, mark)
        : words.get("document.origin.session", of, session, day, mark);
  }

  /** Who gets a copy: the titles of the roles that the template names. */
  private List<String> copies(Template template) {
    List<String> copies = new ArrayList<>();
    for (String id : template.copies()) {
      Role role = walk.playbook().roles().get(id);
      copies.add(role == null ? id : role.title());
    }
    return copies;
  }

  /**
   * The title of the template, which the step's own name only betters where it tells one document
   * from another by something that is no secret.
   */
  private String title(Template template, @Nullable DocumentRequest writing) {
    if (writing == null || writing.item() == null || isSensitive(writing)) {
      return template.title();
    }
    String name = writing.step().header().shortName();
    return name.isEmpty()
        ? template.title()
        : CommonMarkText.plain(
            new Text(name)
                .fill(
                    id ->
                        id.startsWith("entry")
                            ? CommonMarkText.escapeInline(
                                walk.fill(new Text("{" + id + "}"), writing.item(), it -> "…"))
                            : "…"));
  }

  private String fileName(Template template, @Nullable DocumentRequest writing) {
    Item item = writing == null ? null : writing.item();
    if (writing == null || item == null) {
      return template.name();
    }
    boolean sensitive = isSensitive(writing);
    String name = FileNames.file(template.name(), item, sensitive);
    int same = 1;
    for (DocumentRequest other : walk.documents()) {
      Item otherItem = other.item();
      if (other.key().equals(writing.key())) {
        break;
      } else if (otherItem != null && other.step().template().equals(template.name())) {
        same += FileNames.file(template.name(), otherItem, sensitive).equals(name) ? 1 : 0;
      }
    }
    return same == 1 ? name : name + "-" + same;
  }

  private boolean isSensitive(DocumentRequest writing) {
    return writing.step().forEach() != null
        && walk.question(writing.step().forEach().answer())
            .map(Visit::question)
            .filter(Step.Ask::sensitive)
            .isPresent();
  }

  private static Map<String, String> digests(Template template, String body) {
    Map<String, String> digests = new LinkedHashMap<>();
    digests.put("document", Sha256.of(body).hex());
    digests.put(template.fileName(), template.digest());
    List<String> names = template.partials().keySet().stream().sorted().toList();
    for (String name : names) {
      SourceFile partial = template.partials().get(name);
      if (partial != null) {
        digests.put(name, Sha256.of(partial.text()).hex());
      }
    }
    return digests;
  }
}
