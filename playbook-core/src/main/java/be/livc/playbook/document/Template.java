package be.livc.playbook.document;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Ordered;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template as it was read, with the partials it includes.
 *
 * @param name as playbooks name it, such as {@code omgevingsanalyse}
 * @param file its text
 * @param body where the text of the document begins in it, behind the front matter
 * @param title of the document
 * @param version of the template; may be empty
 * @param language in which the document is written
 * @param uses the answers its text reads
 * @param blanks those of them that may be missing without a finding
 * @param sensitive sensitive answers it may show
 * @param copies roles that get a copy
 * @param partials the files it includes, by name, also those that partials include
 * @param reads what its text and that of its partials reads, with the places
 * @param conditions where its text holds a condition in the language of playbooks; only those of
 *     Word do
 * @param digest SHA-256 in hex of its file
 */
public record Template(
    String name,
    SourceFile file,
    int body,
    String title,
    String version,
    Language language,
    Set<String> uses,
    Set<String> blanks,
    Set<String> sensitive,
    Set<String> copies,
    Map<String, SourceFile> partials,
    List<TemplateReads.Read> reads,
    List<Span> conditions,
    String digest) {
  /** How the name of a file of Word ends. */
  public static final String WORD = ".docx";

  private static final String MARKDOWN = ".md.ftl";
  private static final Pattern USES = Pattern.compile("(?m)^uses:.*$");

  /** Keeps copies. */
  public Template {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(uses, "uses");
    Objects.requireNonNull(blanks, "blanks");
    Objects.requireNonNull(sensitive, "sensitive");
    Objects.requireNonNull(copies, "copies");
    Objects.requireNonNull(partials, "partials");
    Objects.requireNonNull(reads, "reads");
    Objects.requireNonNull(conditions, "conditions");
    Objects.requireNonNull(digest, "digest");
    uses = Ordered.set(uses);
    blanks = Ordered.set(blanks);
    sensitive = Ordered.set(sensitive);
    copies = Ordered.set(copies);
    partials = Ordered.map(partials);
    reads = Ordered.list(reads);
    conditions = Ordered.list(conditions);
  }

  /** The name of its file. */
  public static String fileName(String name) {
    Objects.requireNonNull(name, "name");
    return name + MARKDOWN;
  }

  /** The name of its file, where it was written in Word. */
  public static String wordFileName(String name) {
    Objects.requireNonNull(name, "name");
    return name + WORD;
  }

  /** Whether it was written in Word; its text is then that of the paragraphs, one a line. */
  public boolean isWord() {
    return file.name().endsWith(WORD);
  }

  /** The name of its file. */
  public String fileName() {
    return isWord() ? wordFileName(name) : fileName(name);
  }

  /**
   * Where its front matter says that it uses this answer, else where the list stands; in one of
   * Word, which has no such list, where its text first reads it.
   */
  public Span usesPlace(String id) {
    Objects.requireNonNull(id, "id");
    if (isWord()) {
      return reads.stream()
          .filter(it -> it.id().equals(id))
          .findFirst()
          .map(TemplateReads.Read::place)
          .orElse(new Span(file, 0, 0));
    }
    String head = file.text().substring(0, body);
    Matcher line = USES.matcher(head);
    if (!line.find()) {
      return new Span(file, 0, 0);
    }
    Matcher name =
        Pattern.compile("(?<![a-z0-9.-])" + Pattern.quote(id) + "(?![a-z0-9.-])").matcher(head);
    boolean found = name.region(line.start(), line.end()).find();
    return found
        ? new Span(file, name.start(), name.end())
        : new Span(file, line.start(), line.end());
  }
}
