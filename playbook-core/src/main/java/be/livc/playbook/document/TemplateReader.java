package be.livc.playbook.document;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.resource.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a template and the partials it includes, and finds what is wrong in them. */
public final class TemplateReader {
  private static final int LARGEST = 500_000;

  /** UTF-16 units; FreeMarker looks at all tags of a line for each of them. */
  private static final int LONGEST_LINE = 20_000;

  private static final int MOST_PARTIALS = 100;
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern PARTIAL = Pattern.compile("_[a-z0-9]+(?:-[a-z0-9]+)*\\.md\\.ftl");

  private final ContentSource content;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<String, SourceFile> partials = new LinkedHashMap<>();
  private final Set<String> under = new LinkedHashSet<>();

  private TemplateReader(ContentSource content) {
    this.content = content;
  }

  /**
   * The template of this name.
   *
   * @param name without {@code .md.ftl}
   * @param content where its file and those of its partials come from
   */
  public static Result<Template> read(String name, ContentSource content) {
    Fetched fetched =
        NAME.matcher(name).matches() ? fetch(content, Template.fileName(name)) : Fetched.NOTHING;
    if (fetched.problem() != null) {
      return Result.failed(fetched.problem());
    } else if (fetched.file() == null) {
      return Result.failed(Diagnostic.about(name, RuleId.TEMPLATE_MISSING, name));
    }
    return new TemplateReader(content).read(name, fetched.file());
  }

  /** A file of templates, with its lines ended by line feeds alone. */
  public static Fetched fetch(ContentSource content, String name) {
    Fetched fetched = content.fetch(name);
    SourceFile file = fetched.file();
    return file == null || fetched.problem() != null
        ? fetched
        : new Fetched(new SourceFile(file.name(), file.text().replace("\r\n", "\n")), null);
  }

  private Result<Template> read(String name, SourceFile file) {
    FrontMatter matter = FrontMatter.read(file, found);
    scan(file, matter.body());
    Template template =
        new Template(
            name,
            file,
            matter.body(),
            matter.text("title"),
            matter.text("version"),
            matter.language(),
            matter.list("uses"),
            matter.list("blanks"),
            matter.list("sensitive"),
            matter.list("copies"),
            partials,
            TemplateReads.of(file, matter.body(), partials.values()),
            List.of(),
            Sha256.of(file.text()).hex());
    boolean wrong = found.stream().anyMatch(it -> it.severity() == Severity.ERROR);
    for (TemplateReads.Read read : wrong ? List.<TemplateReads.Read>of() : template.reads()) {
      if (read.kind() != TemplateReads.Kind.FACT && !template.uses().contains(read.id())) {
        String fileName = Template.fileName(name);
        found.add(Diagnostic.at(read.place(), RuleId.TEMPLATE_NOT_DECLARED, read.id(), fileName));
      }
    }
    found.sort(Diagnostic.ORDER);
    return new Result<>(wrong ? null : template, found);
  }

  /**
   * A template that was written in Word.
   *
   * @param name without {@code .docx}
   * @param file the text of its paragraphs, one a line
   * @param head where it says a key of the front matter with its value
   * @param reads what its text reads
   * @param conditions where its text holds a condition
   * @param digest SHA-256 in hex of its file
   * @param found what was wrong in it so far
   */
  public static Result<Template> word(
      String name,
      SourceFile file,
      List<Span> head,
      List<TemplateReads.Read> reads,
      List<Span> conditions,
      String digest,
      List<Diagnostic> found) {
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(conditions, "conditions");
    Objects.requireNonNull(found, "found");
    List<Diagnostic> all = new ArrayList<>(found);
    Set<String> uses = new LinkedHashSet<>();
    reads.stream()
        .filter(it -> it.kind() != TemplateReads.Kind.FACT)
        .forEach(it -> uses.add(it.id()));
    FrontMatter matter = FrontMatter.of(file, head, uses, all);
    Template template =
        new Template(
            name,
            file,
            0,
            matter.text("title"),
            matter.text("version"),
            matter.language(),
            uses,
            matter.list("blanks"),
            matter.list("sensitive"),
            matter.list("copies"),
            Map.of(),
            reads,
            conditions,
            digest);
    all.sort(Diagnostic.ORDER);
    boolean wrong = all.stream().anyMatch(it -> it.severity() == Severity.ERROR);
    return new Result<>(wrong ? null : template, all);
  }

  private void scan(SourceFile file, int from) {
    if (file.text().length() > LARGEST) {
      found.add(Diagnostic.at(new Span(file, 0, 0), RuleId.TEMPLATE_LIMIT, file.name()));
      return;
    }
    String text = file.text();
    for (int start = 0, end = 0; end < text.length(); start = end + 1) {
      int next = text.indexOf('\n', start);
      end = next < 0 ? text.length() : next;
      if (end - start > LONGEST_LINE) {
        found.add(Diagnostic.at(new Span(file, start, start), RuleId.TEMPLATE_LIMIT, file.name()));
        return;
      }
    }
    new TemplateScanner(file, found).scan(from).forEach(this::include);
  }

  private void include(String name, Span place) {
    if (under.contains(name)) {
      found.add(Diagnostic.at(place, RuleId.TEMPLATE_CIRCLE, name));
    } else if (partials.size() >= MOST_PARTIALS) {
      found.add(Diagnostic.at(place, RuleId.TEMPLATE_LIMIT, name));
    } else if (!partials.containsKey(name)) {
      Fetched fetched = PARTIAL.matcher(name).matches() ? fetch(content, name) : Fetched.NOTHING;
      SourceFile partial = fetched.file();
      Diagnostic problem = fetched.problem();
      if (problem != null) {
        found.add(problem.place() == null ? Diagnostic.at(place, problem.rule(), name) : problem);
        return;
      } else if (partial == null) {
        found.add(Diagnostic.at(place, RuleId.TEMPLATE_UNKNOWN_PARTIAL, name));
        return;
      }
      partials.put(name, partial);
      under.add(name);
      scan(partial, 0);
      under.remove(name);
    }
  }
}
