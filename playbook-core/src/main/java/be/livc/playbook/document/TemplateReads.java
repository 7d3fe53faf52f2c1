package be.livc.playbook.document;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text of a template and of its partials reads, with the places. */
public final class TemplateReads {
  private static final Pattern READ =
      Pattern.compile(
          "<#--[\\s\\S]*?-->"
              + "|\\\\[\\s\\S]"
              + "|(?<!\\$)\\{(?<placeholder>[a-z0-9]+(?:[-.][a-z0-9]+)*)}"
              + "|\\b(?<call>given|is|rows|holds|list|says)\\(\\s*[\"'](?<id>[^\"'\\n]*)[\"']"
              + "(?:\\s*,\\s*[\"'](?<second>[^\"'\\n]*)[\"'])?");

  /** The sorts of what is read. */
  public enum Kind {
    /** An answer, of which more is read than whether one option is chosen. */
    ANSWER,
    /** Whether an option is chosen. */
    OPTION,
    /** Whether a fact holds. */
    FACT
  }

  /**
   * One place that reads something.
   *
   * @param kind what sort of thing
   * @param id of the question or the fact
   * @param option the key of the option; else empty
   * @param place where its id stands
   */
  public record Read(Kind kind, String id, String option, Span place) {
    /** Checks that nothing is missing. */
    public Read {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(option, "option");
      Objects.requireNonNull(place, "place");
    }
  }

  private TemplateReads() {}

  /** All that is read, partials behind the template; a row of a document's own is no answer. */
  static List<Read> of(SourceFile file, int body, Collection<SourceFile> partials) {
    List<Read> reads = new ArrayList<>();
    in(file, body, reads);
    partials.forEach(partial -> in(partial, 0, reads));
    return reads;
  }

  private static void in(SourceFile file, int from, List<Read> reads) {
    Matcher read = READ.matcher(file.text());
    for (int at = from; read.find(at); at = read.end()) {
      String placeholder = read.group("placeholder");
      if (placeholder != null) {
        if (!placeholder.equals("entry") && !placeholder.startsWith("entry.")) {
          Span place = new Span(file, read.start("placeholder"), read.end("placeholder"));
          reads.add(new Read(Kind.ANSWER, placeholder, "", place));
        }
      } else if (read.group("call") != null) {
        Span place = new Span(file, read.start("id"), read.end("id"));
        String call = read.group("call");
        boolean option = call.equals("is") && read.group("second") != null;
        Kind kind = call.equals("holds") ? Kind.FACT : option ? Kind.OPTION : Kind.ANSWER;
        reads.add(new Read(kind, read.group("id"), option ? read.group("second") : "", place));
        if (call.equals("list") && read.group("second") != null) {
          Span second = new Span(file, read.start("second"), read.end("second"));
          reads.add(new Read(kind, read.group("second"), "", second));
        }
      }
    }
  }
}
