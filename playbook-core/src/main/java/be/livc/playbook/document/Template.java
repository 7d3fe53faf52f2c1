package be.livc.playbook.document;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Ordered;
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
    Map<String, SourceFile> partials) {
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
    uses = Ordered.set(uses);
    blanks = Ordered.set(blanks);
    sensitive = Ordered.set(sensitive);
    copies = Ordered.set(copies);
    partials = Ordered.map(partials);
  }

  /** The name of its file. */
  public static String fileName(String name) {
    Objects.requireNonNull(name, "name");
    return name + ".md.ftl";
  }

  /** Where its front matter says that it uses this answer, else where the list stands. */
  public Span usesPlace(String id) {
    Objects.requireNonNull(id, "id");
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
