package be.livc.playbook.internal.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of steps, by the key that names them, and what each asks of its mapping. */
enum Kind {
  TELL("tell", Symbol.Kind.STEP, true, false, List.of()),
  WARN("warn", Symbol.Kind.STEP, true, false, List.of("until")),
  ASK(
      "ask",
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
  ASK_AGAIN("ask-again", Symbol.Kind.STEP, false, false, List.of()),
  DO(
      "do",
      Symbol.Kind.TASK,
      true,
      true,
      List.of("by", "within", "after", "before", "every", "for-each", "where")),
  WRITE("write", Symbol.Kind.DOCUMENT, true, true, List.of()),
  GROUP("group", Symbol.Kind.STEP, false, false, List.of("steps")),
  INCLUDE("include", null, false, true, List.of()),
  CONCLUDE("conclude", Symbol.Kind.STEP, true, true, List.of()),
  CONCLUDE_AS("conclude-as", Symbol.Kind.STEP, false, false, List.of());

  private static final List<String> COMMON =
      List.of("id", "short", "why", "help", "when", "tags", "valid", "sources", "to-confirm");

  private final String key;
  private final Symbol.@Nullable Kind symbol;
  private final boolean statement;
  private final boolean needsId;
  private final List<String> keys;

  Kind(
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
  String key() {
    return key;
  }

  /** What its id stands for; null where its own reader says so. */
  Symbol.@Nullable Kind symbol() {
    return symbol;
  }

  /** Whether it rests on sources. */
  boolean isStatement() {
    return statement;
  }

  boolean needsId() {
    return needsId;
  }

  /** Whether its text is named in lists. */
  boolean isListed() {
    return this == TELL || this == WARN || this == ASK || this == DO || this == CONCLUDE;
  }

  /** Whether the key means something in this kind. */
  boolean knows(String word) {
    return COMMON.contains(word) || keys.contains(word);
  }

  static List<String> all() {
    List<String> keys = new ArrayList<>();
    for (Kind kind : values()) {
      keys.add(kind.key);
    }
    return keys;
  }

  static @Nullable Kind of(String key) {
    for (Kind kind : values()) {
      if (kind.key.equals(key)) {
        return kind;
      }
    }
    return null;
  }

  /** The keys that mean something in one kind alone, with that kind. */
  static Map<String, String> homes() {
    Map<String, String> homes = new LinkedHashMap<>();
    for (Kind kind : values()) {
      kind.keys.forEach(own -> homes.putIfAbsent(own, kind.key));
    }
    return homes;
  }
}
