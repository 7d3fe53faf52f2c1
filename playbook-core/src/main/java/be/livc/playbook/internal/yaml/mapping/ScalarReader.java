package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.internal.yaml.tree.TypingSlips;
import be.livc.playbook.model.Term;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values by what stands there, never by what YAML makes of it: {@code no} is a word,
 * {@code 1.10} ends in a zero, and only {@code true} and {@code false} are booleans.
 */
public final class ScalarReader {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Longer texts are no length of time, and aren't worth a pattern that would be tried on them. */
  private static final int LONGEST_TERM = 100;

  private final ReadFindings findings;

  /** What was read as one before: the same few stand at many steps. */
  private final Map<String, Optional<Term>> terms = new HashMap<>();

  ScalarReader(ReadFindings findings) {
    this.findings = findings;
  }

  /** The text that stands there, without blanks around it; null when there is none. */
  @Nullable
  public String text(Node node, String key) {
    if (!(node instanceof Node.Scalar scalar)) {
      if (findings.lost().isFrom(node)) {
        return null;
      }
      Diagnostic slip = TypingSlips.insteadOf(node);
      findings.shape(slip == null ? Diagnostic.at(node.span(), RuleId.SHAPE_NOT_TEXT, key) : slip);
      return null;
    }
    String text = scalar.text().strip();
    if (text.isEmpty()) {
      if (!findings.lost().isFrom(node)) {
        findings.shape(node.span(), RuleId.SHAPE_EMPTY, key);
      }
      return null;
    }
    return text;
  }

  public boolean flag(Node node, String key) {
    String text = text(node, key);
    if (text == null) {
      return false;
    } else if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    Optional<Boolean> said = Spellings.yesOrNo(text);
    Diagnostic finding = Diagnostic.at(node.span(), RuleId.VALUE_BOOLEAN, key, text);
    findings.shape(
        said.map(it -> finding.mendedBy(new Edit(node.span(), it.toString()))).orElse(finding));
    return said.orElse(false);
  }

  /** One of the words accepted there; null when it is another. */
  @Nullable
  public String word(Node node, String key, List<String> accepted) {
    if (!(node instanceof Node.Scalar)
        && !findings.lost().isFrom(node)
        && TypingSlips.insteadOf(node) == null) {
      findings.shape(NestedWord.meant(node, key, accepted));
      return null;
    }
    String text = text(node, key);
    if (text == null || accepted.contains(text)) {
      return text;
    }
    Diagnostic finding =
        Diagnostic.at(node.span(), RuleId.VALUE_WORD, key, text, String.join("`, `", accepted));
    findings.shape(KeySuggestions.told(finding, node.span(), text, accepted));
    return null;
  }

  /** A number with so many decimals at most: {@code 50.000} is not taken for fifty. */
  @Nullable
  public BigDecimal number(Node node, String key, int decimals) {
    String text = text(node, key);
    if (text == null) {
      return null;
    }
    Optional<BigDecimal> number = number(text).filter(it -> it.scale() <= decimals);
    if (number.isEmpty()) {
      findings.shape(noNumber(node, key, text, decimals));
    }
    return number.orElse(null);
  }

  private static Diagnostic noNumber(Node node, String key, String text, int decimals) {
    Optional<String> meant = Spellings.number(text, decimals);
    if (meant.isEmpty() && Spellings.isTooFine(text, decimals)) {
      return Diagnostic.at(
          node.span(), RuleId.VALUE_DECIMALS, key, text, Integer.toString(decimals));
    }
    Diagnostic finding = Diagnostic.at(node.span(), RuleId.VALUE_NUMBER, key, text);
    return meant.map(it -> finding.mendedBy(new Edit(node.span(), it))).orElse(finding);
  }

  public static Optional<BigDecimal> number(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** A whole number from {@code least} to {@code most}; {@code otherwise} when it is none. */
  public int whole(Node node, String key, int least, int most, int otherwise) {
    String text = text(node, key);
    if (text == null) {
      return otherwise;
    }
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    findings.shape(node.span(), RuleId.VALUE_NUMBER, key, text);
    return otherwise;
  }

  @Nullable
  public LocalDate day(Node node, String key) {
    String text = text(node, key);
    if (text == null) {
      return null;
    }
    Optional<LocalDate> day = day(text);
    if (day.isEmpty()) {
      findings.shape(noDay(node, key, text));
    }
    return day.orElse(null);
  }

  /** What is said of a text that should be a day. */
  public static Diagnostic noDay(Node node, String key, String text) {
    Optional<LocalDate> last = Spellings.lastBefore(text);
    if (last.isPresent()) {
      return Diagnostic.at(node.span(), RuleId.VALUE_NO_SUCH_DAY, key, text, last.get().toString());
    }
    Diagnostic finding = Diagnostic.at(node.span(), RuleId.VALUE_DATE, key, text);
    return Spellings.day(text)
        .map(meant -> finding.mendedBy(new Edit(node.span(), meant.toString())))
        .orElse(finding);
  }

  public static Optional<LocalDate> day(String text) {
    if (!DAY.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(text.substring(0, 4)),
              Integer.parseInt(text.substring(5, 7)),
              Integer.parseInt(text.substring(8))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  @Nullable
  public Term term(Node node, String key) {
    String text = text(node, key);
    if (text == null) {
      return null;
    }
    Optional<Term> term = terms.get(text);
    if (term == null) {
      term = term(text);
      terms.put(text, term);
    }
    if (term.isEmpty()) {
      findings.shape(noTerm(node, key, text));
    }
    return term.orElse(null);
  }

  private static Diagnostic noTerm(Node node, String key, String text) {
    Diagnostic finding =
        Diagnostic.at(node.span(), RuleId.VALUE_TERM, key, text)
            .suggesting(
                text.matches("[1-9]\\d{0,3}")
                    ? List.of(text + " days", text + " working-days")
                    : List.of());
    return Spellings.term(text)
        .map(it -> finding.suggesting(List.of(it)).mendedBy(new Edit(node.span(), it)))
        .orElse(finding);
  }

  static Optional<Term> term(String text) {
    return text.length() > LONGEST_TERM ? Optional.empty() : Term.parse(text);
  }

  /** One text, or a list of texts. */
  public List<Node.Scalar> several(Node node, String key) {
    if (node instanceof Node.Sequence list) {
      List<Node.Scalar> texts = new ArrayList<>(list.items().size());
      for (Node item : list.items()) {
        if (text(item, key) != null) {
          texts.add((Node.Scalar) item);
        }
      }
      return List.copyOf(texts);
    }
    return text(node, key) == null ? List.of() : List.of((Node.Scalar) node);
  }
}
