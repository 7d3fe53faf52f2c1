package be.livc.playbook.internal.yaml.step;

import be.livc.playbook.answer.BoundedRegex;
import be.livc.playbook.answer.ValueLimits;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.ScalarReader;
import be.livc.playbook.internal.yaml.mapping.Spellings;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.AnswerKind;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads what sort of answer a question, given fact or column takes. */
final class AnswerTypeReader {
  private static final List<String> GIVEN = List.of("yes-no", "number", "date", "choice");

  /** Entries a list may ask for: people type them, and each may make tasks of its own. */
  private static final int MOST_ENTRIES = ValueLimits.MOST_PARTS;

  private static final Map<String, AnswerKind> HOMES = homes();

  private final ReadContext in;
  private final ScalarReader scalars;

  AnswerTypeReader(ReadContext in) {
    this.in = in;
    this.scalars = in.scalars();
  }

  /** The type of a question, its options without their steps; null when there is none. */
  @Nullable AnswerType read(MappingReader map) {
    return read(map, "answer", AnswerKind.keys());
  }

  /** The type of a given fact. */
  @Nullable AnswerType given(MappingReader map) {
    AnswerType type = read(map, "given", GIVEN);
    OptionReader.refuseSteps(map, "given", in);
    return type;
  }

  /** The type of a column. */
  @Nullable AnswerType column(MappingReader map, List<String> accepted) {
    AnswerType type = read(map, "answer", accepted);
    OptionReader.refuseSteps(map, "columns", in);
    return type;
  }

  /** The type of a column that is written as one word; null when it needs more than that. */
  @Nullable AnswerType simple(Node.Scalar word, List<String> accepted) {
    AnswerKind sort = sort(word, "answer", accepted);
    if (sort == null) {
      return null;
    } else if (sort == AnswerKind.CHOICE || sort == AnswerKind.CHOICES) {
      in.shape(word.span(), RuleId.SHAPE_MISSING_KEY, "options", sort.key());
      return null;
    }
    Node.Mapping nothing = new Node.Mapping(word.span(), List.of(), false, 1);
    MappingReader empty = MappingReader.of(nothing, sort.key(), in);
    return empty == null ? null : of(sort, empty);
  }

  private @Nullable AnswerType read(MappingReader map, String key, List<String> accepted) {
    Node node = map.need(key);
    AnswerKind sort = node == null ? null : sort(node, key, accepted);
    if (sort == null) {
      for (AnswerKind any : AnswerKind.values()) {
        take(keys(any), map);
      }
      return null;
    }
    refuseKeysOfOtherSorts(map, sort);
    AnswerType type = of(sort, map);
    take(keys(sort), map); // also those that were not read because one of them is broken
    return type;
  }

  private static void take(List<String> keys, MappingReader map) {
    for (String key : keys) {
      map.take(key);
    }
  }

  private @Nullable AnswerKind sort(Node node, String key, List<String> accepted) {
    String word = scalars.word(node, key, accepted);
    return word == null ? null : AnswerKind.of(word).orElse(null);
  }

  /** The keys that go with a sort of answer. */
  private static List<String> keys(AnswerKind sort) {
    return switch (sort) {
      case YES_NO, CHOICE, CHOICES -> List.of("options");
      case TEXT -> List.of("lines", "pattern", "message");
      case NUMBER -> List.of("decimals", "min", "max", "unit", "plain");
      case DATE -> List.of();
      case LIST -> List.of("min", "max");
      case TABLE -> List.of("columns", "min", "max");
    };
  }

  private void refuseKeysOfOtherSorts(MappingReader map, AnswerKind sort) {
    for (Node.Entry entry : map.map().entries()) {
      String key = entry.name();
      AnswerKind home = HOMES.get(key);
      if (home != null && !keys(sort).contains(key) && !map.isKnown(key)) {
        map.take(key);
        in.shape(
            entry.key().span(),
            RuleId.SHAPE_OTHER_KIND,
            key,
            "answer: " + home.key(),
            "answer: " + sort.key());
      }
    }
  }

  /** The keys that go with sorts of answers, each with the first of those. */
  private static Map<String, AnswerKind> homes() {
    Map<String, AnswerKind> homes = new HashMap<>();
    for (AnswerKind sort : AnswerKind.values()) {
      keys(sort).forEach(key -> homes.putIfAbsent(key, sort));
    }
    return homes;
  }

  private @Nullable AnswerType of(AnswerKind sort, MappingReader map) {
    return switch (sort) {
      case YES_NO -> yesNo(map);
      case CHOICE -> choice(map, false);
      case CHOICES -> choice(map, true);
      case TEXT -> words(map);
      case NUMBER -> amount(map);
      case DATE -> new AnswerType.Day();
      case LIST -> new AnswerType.Entries(count(map, "min", 0), most(map));
      case TABLE -> table(map);
    };
  }

  private static Diagnostic noYesNo(Node.Entry entry, Language language) {
    List<String> both = List.of(language.yes(), language.no());
    Span place = entry.key().span();
    Diagnostic finding =
        Diagnostic.at(place, RuleId.SHAPE_YES_NO, entry.name(), String.join("`, `", both));
    return Spellings.yesOrNo(entry.name())
        .map(yes -> both.get(yes ? 0 : 1))
        .map(meant -> finding.suggesting(List.of(meant)).mendedBy(new Edit(place, meant)))
        .orElseGet(() -> finding.suggesting(NearNames.of(entry.name(), both)));
  }

  private AnswerType yesNo(MappingReader map) {
    Language language = in.language();
    Node node = map.take("options");
    MappingReader written = node == null ? null : MappingReader.of(node, "options", in);
    List<Option> options = new ArrayList<>();
    if (written != null) {
      for (Node.Entry entry : written.map().entries()) {
        String label = label(entry.name(), language);
        if (label.isEmpty()) {
          in.shape(noYesNo(entry, language));
        } else {
          options.add(OptionReader.bare(entry, label, false, in));
        }
      }
    }
    addMissing(options, 0, language.yes(), language.yesLabel());
    addMissing(options, options.size(), language.no(), language.noLabel());
    return new AnswerType.YesNo(options);
  }

  private static String label(String key, Language language) {
    return key.equals(language.yes())
        ? language.yesLabel()
        : key.equals(language.no()) ? language.noLabel() : "";
  }

  private static void addMissing(List<Option> options, int at, String key, String label) {
    for (Option option : options) {
      if (option.key().equals(key)) {
        return;
      }
    }
    options.add(at, Option.of(key, new Text(label)));
  }

  private @Nullable AnswerType choice(MappingReader map, boolean several) {
    Node written = map.need("options");
    if (written == null) {
      return null;
    }
    List<Option> options = OptionReader.written(map, several, in);
    if (options == null) {
      return null;
    }
    if (options.size() < 2) {
      String count = Integer.toString(options.size());
      in.missing(written, map.key("options"), RuleId.SHAPE_OPTIONS, count);
    }
    return several ? new AnswerType.Choices(options) : new AnswerType.Choice(options);
  }

  private AnswerType words(MappingReader map) {
    Node lines = map.take("lines");
    boolean many = lines != null && scalars.word(lines, "lines", List.of("many")) != null;
    Node pattern = map.take("pattern");
    if (pattern == null) {
      if (map.take("message") != null) {
        in.missing(map.map(), map.key("message"), RuleId.SHAPE_ALONE, "message", "pattern");
      }
      return new AnswerType.Words(many, null, null);
    }
    return new AnswerType.Words(many, pattern(pattern), map.neededText("message"));
  }

  private @Nullable Pattern pattern(Node node) {
    String text = scalars.text(node, "pattern");
    if (text == null) {
      return null;
    }
    try {
      Pattern pattern = Pattern.compile(text);
      if (!BoundedRegex.isSlow(text)) {
        return pattern;
      }
      in.shape(node.span(), RuleId.LIMIT_PATTERN, text);
      return null;
    } catch (PatternSyntaxException | StackOverflowError unreadable) {
      in.shape(node.span(), RuleId.VALUE_PATTERN, text);
      return null;
    }
  }

  private AnswerType amount(MappingReader map) {
    Node written = map.take("decimals");
    int decimals = written == null ? 0 : scalars.whole(written, "decimals", 0, 9, 0);
    BigDecimal min = number(map, "min", decimals);
    BigDecimal max = number(map, "max", decimals);
    if (min != null && max != null && min.compareTo(max) > 0) {
      in.shape(map.key("max"), RuleId.VALUE_RANGE, "min", "max");
      min = null; // what is between them is not known
      max = null;
    }
    return new AnswerType.Amount(decimals, min, max, map.string("unit"), map.flag("plain"));
  }

  private @Nullable BigDecimal number(MappingReader map, String key, int decimals) {
    Node node = map.take(key);
    return node == null ? null : scalars.number(node, key, decimals);
  }

  private int count(MappingReader map, String key, int otherwise) {
    Node node = map.take(key);
    return node == null
        ? otherwise
        : scalars.whole(node, key, key.equals("min") ? 0 : 1, MOST_ENTRIES, otherwise);
  }

  private int most(MappingReader map) {
    int most = count(map, "max", MOST_ENTRIES);
    if (count(map, "min", 0) > most) {
      in.shape(map.key("max"), RuleId.VALUE_RANGE, "min", "max");
    }
    return most;
  }

  private static String id(MappingReader question) {
    Node.Entry id = question.map().entry("id");
    return id != null && id.value() instanceof Node.Scalar text ? text.text().strip() : "";
  }

  private @Nullable AnswerType table(MappingReader map) {
    Node node = map.need("columns");
    MappingReader written = node == null ? null : MappingReader.of(node, "columns", in);
    if (written == null) {
      return null;
    }
    List<AnswerType.Column> columns = new ColumnReader(in, this, id(map)).read(written);
    int max = most(map);
    return columns.isEmpty() ? null : new AnswerType.Table(columns, count(map, "min", 0), max);
  }
}
