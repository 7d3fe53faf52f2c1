package be.livc.playbook.internal.yaml.condition;

import be.livc.playbook.internal.yaml.mapping.KeySuggestions;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.mapping.SymbolTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A condition written as a sentence or as in a program, {@code vorm == samen en groot}. */
final class ConditionWords {
  /** Longer texts are none, and aren't worth a pattern that would be tried on them. */
  private static final int LONGEST = 200;

  private static final Pattern AND = Pattern.compile("\\s+(?:en|and|AND|EN)\\s+|\\s*&&?\\s*");
  private static final Pattern OR = Pattern.compile("\\s+(?:of|or|OR|OF)\\s+|\\s*\\|\\|?\\s*");
  private static final Pattern COMPARED =
      Pattern.compile(
          "([a-z0-9][a-z0-9.-]*)\\s*(==?=?|!==?|<>|>=|<=|=>|=<|>|<|:|\\s(?:is niet|is not|is)\\s)"
              + "\\s*[\"']?([^\\s\"'=<>!]+)[\"']?");
  private static final Pattern ALONE = Pattern.compile("(!|not |niet )?\\s*([a-z0-9][a-z0-9.-]*)");

  private final SymbolTable symbols;

  ConditionWords(SymbolTable symbols) {
    this.symbols = symbols;
  }

  /** The condition as the format writes it; empty where it is not sure that one was meant. */
  Optional<String> meant(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return parts(text, OR, "any").or(() -> parts(text, AND, "all")).or(() -> one(text));
  }

  private Optional<String> parts(String text, Pattern between, String key) {
    List<String> parts = new ArrayList<>();
    String[] several = between.split(text.strip(), -1);
    for (String part : several) {
      Optional<String> one =
          key.equals("any") ? parts(part, AND, "all").or(() -> one(part)) : one(part);
      one.ifPresent(parts::add);
    }
    return several.length > 1 && parts.size() == several.length
        ? Optional.of("{ " + key + ": [" + String.join(", ", parts) + "] }")
        : Optional.empty();
  }

  private Optional<String> one(String written) {
    String text = written.strip().replaceAll("^[({]\\s*|\\s*[)}]$", "");
    Matcher alone = ALONE.matcher(text);
    if (alone.matches() && isOf(alone.group(2), Symbol.Kind.FACT)) {
      return Optional.of(braces(alone.group(2), alone.group(1) == null ? "true" : "false"));
    }
    Matcher compared = COMPARED.matcher(text);
    Symbol question = compared.matches() ? symbols.find(compared.group(1)) : null;
    if (question == null) {
      return Optional.empty();
    }
    String sign = compared.group(2).strip();
    String value = compared.group(3);
    boolean not = sign.startsWith("!") || sign.equals("<>") || sign.length() > 3;
    boolean same = sign.equals(":") || sign.equals("is") || sign.matches("==?=?");
    if (question.kind() == Symbol.Kind.FACT && (same || not)) {
      boolean holds = !value.matches("false|nee|neen|no|0");
      return Optional.of(braces(question.id(), Boolean.toString(holds != not)));
    }
    if (!question.isQuestion() || question.type() == null) {
      return Optional.empty();
    }
    List<String> forms = List.copyOf(ComparisonForms.of(question.type()));
    if (!question.type().options().isEmpty()) {
      String is = braces(question.id(), forms.contains("has") ? "{ has: " + value + " }" : value);
      return same ? Optional.of(is) : not ? Optional.of("{ not: " + is + " }") : Optional.empty();
    }
    return KeySuggestions.sure(same ? "is" : sign, forms)
        .map(form -> braces(question.id(), "{ " + form + ": " + value + " }"));
  }

  private boolean isOf(String id, Symbol.Kind kind) {
    Symbol symbol = symbols.find(id);
    return symbol != null && symbol.kind() == kind;
  }

  private static String braces(String key, String value) {
    return "{ " + key + ": " + value + " }";
  }
}
