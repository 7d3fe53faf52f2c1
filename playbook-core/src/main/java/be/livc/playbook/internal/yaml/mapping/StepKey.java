package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.model.StepKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys that make a mapping a step, and what each asks of its mapping; {@code conclude-as} is
 * another way to write a step that concludes.
 */
public enum StepKey {
  TELL(StepKind.TELL.key(), Symbol.Kind.STEP, true, false, List.of()),
  WARN(StepKind.WARN.key(), Symbol.Kind.STEP, true, false, List.of("until")),
  ASK(
      StepKind.ASK.key(),
      null,
      false,
      true,
      List.of(
          "answer",
          "options",
          "optional",
          "default",
          "sensitive",
          "profile",
          "later",
          "refuse",
          "lines",
          "pattern",
          "message",
          "decimals",
          "min",
          "max",
          "unit",
          "plain",
          "columns")),
  ASK_AGAIN(StepKind.ASK_AGAIN.key(), Symbol.Kind.STEP, false, false, List.of("only")),
  DO(
      StepKind.DO.key(),
      Symbol.Kind.TASK,
      true,
      true,
      List.of(
          "by",
          "within",
          "after",
          "before",
          "due",
          "every",
          "for-each",
          "where",
          "first",
          "appoints")),
  WRITE(StepKind.WRITE.key(), Symbol.Kind.DOCUMENT, true, true, List.of()),
  GROUP(StepKind.GROUP.key(), Symbol.Kind.STEP, false, false, List.of("steps")),
  INCLUDE(StepKind.INCLUDE.key(), null, false, true, List.of()),
  CONCLUDE(StepKind.CONCLUDE.key(), Symbol.Kind.STEP, true, true, List.of()),
  CONCLUDE_AS("conclude-as", Symbol.Kind.STEP, false, false, List.of());

  private static final Set<String> COMMON =
      Set.of("id", "was", "short", "why", "help", "when", "tags", "valid", "sources", "to-confirm");

  private static final Map<String, StepKey> BY_KEY = byKey();

  private final String key;
  private final Symbol.@Nullable Kind symbol;
  private final boolean statement;
  private final boolean needsId;
  private final List<String> keys;

  StepKey(
      String key,
      Symbol.@Nullable Kind symbol,
      boolean statement,
      boolean needsId,
      List<String> keys) {
    this.key = key;
    this.symbol = symbol;
    this.statement = statement;
    this.needsId = needsId;
    this.keys = keys;
  }

  /** The key that names it. */
  public String key() {
    return key;
  }

  /** What its id stands for; null where its own reader says so. */
  public Symbol.@Nullable Kind symbol() {
    return symbol;
  }

  /** Whether it rests on sources. */
  public boolean isStatement() {
    return statement;
  }

  public boolean needsId() {
    return needsId;
  }

  /** Whether its text is named in lists. */
  public boolean isListed() {
    return this == TELL || this == WARN || this == ASK || this == DO || this == CONCLUDE;
  }

  /** Whether the key means something in this kind. */
  public boolean knows(String word) {
    return COMMON.contains(word) || keys.contains(word);
  }

  public static List<String> all() {
    List<String> keys = new ArrayList<>();
    for (StepKey kind : values()) {
      keys.add(kind.key);
    }
    return keys;
  }

  static @Nullable public StepKey of(String key) {
    return BY_KEY.get(key);
  }

  private static Map<String, StepKey> byKey() {
    Map<String, StepKey> byKey = new HashMap<>();
    for (StepKey kind : values()) {
      byKey.put(kind.key, kind);
    }
    return byKey;
  }

  /** Whether steps stand behind the key. */
  static boolean holdsSteps(String key) {
    return key.equals("steps");
  }

  /** The keys that mean something in one kind alone, with that kind. */
  public static Map<String, String> homes() {
    Map<String, String> homes = new LinkedHashMap<>();
    for (StepKey kind : values()) {
      kind.keys.forEach(own -> homes.putIfAbsent(own, kind.key));
    }
    return homes;
  }
}
