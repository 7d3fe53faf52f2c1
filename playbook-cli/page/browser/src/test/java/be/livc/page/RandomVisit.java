package be.livc.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Someone who does anything that a page lets them, on a walk through a playbook. */
final class RandomVisit {
  private static final int MOST_STEPS = 120;

  /** What people type, and what they don't. */
  private static final List<String> TYPED =
      List.of(
          "1.234,56",
          "1234.5",
          "-0,005",
          "12e3",
          "maart 2021",
          "31/2/2026",
          "1 dec 26",
          "volgende maandag",
          "een, twee; drie",
          "Éénoudergezin, cafe\u0301 \u00a0 met \u200b niets",
          "İstanbul \u0130\u0131 ß ŒÆ \u1e9e Σίσυφος",
          "\ud83d\udc69\u200d\ud83d\udc67 \ud83c\udde7\ud83c\uddea \ud835\udd38",
          "\u202eachterstevoren\u202c \u05d0\u05d1 \u0627\u0644",
          "**vet** _schuin_ `code` [klik](https://voorbeeld.be) <b>& \"x\"",
          "| a | b |\n|---|---|\n| 1 | 2 |",
          "# Kop\n\n- een\n- twee\n\n1. drie",
          "${vraag} {vraag-1} <#if x> </#if>",
          "=SOM(A1;A2)",
          "jan@voorbeeld.be, 0470 12 34 56, 85.07.30-033.61",
          "x".repeat(2_000));

  private final Page page;
  private final Random random;
  private final Answering answering;
  private Map<String, Object> state = Map.of();

  private RandomVisit(Page page, long seed) {
    this.page = page;
    this.random = new Random(seed);
    this.answering = new Answering(seed + 1);
  }

  /** From the first question to the last file. */
  static void to(Page page, long seed) {
    RandomVisit visit = new RandomVisit(page, seed);
    visit.ask("start", Map.of("name", "Proef"));
    for (int i = 0; i < MOST_STEPS && visit.state.containsKey("open"); i++) {
      visit.step();
    }
    visit.after();
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Asks, and sees where it leads. */
  private Map<String, Object> ask(String name, Map<String, ?> members) {
    Map<String, Object> reply = page.tryTo(name, members);
    if (reply.containsKey("state")) {
      state = Page.object(reply, "state");
    }
    return reply;
  }

  private void step() {
    String open = (String) state.get("open");
    Map<String, Object> question = page.ask("question", Map.of("question", open));
    if (oneIn(4)) {
      answer(question, wild(question));
    }
    if (oneIn(8)) {
      ask("later", oneIn(2) ? Map.of("question", open) : whom(open));
    } else if (!answer(question, answering.to(question))) {
      ask("later", Map.of("question", open));
    }
    if (oneIn(2)) {
      aside();
    }
  }

  private static Map<String, Object> whom(String question) {
    return Map.of("question", question, "whom", "de coördinator", "sure", true);
  }

  /** Whether it was taken. */
  private boolean answer(Map<String, Object> question, Map<String, Object> value) {
    Map<String, Object> given =
        new LinkedHashMap<>(Map.of("question", question.get("id"), "value", value));
    page.tryTo("preview", given);
    if (oneIn(4)) {
      ask("draft", given);
    }
    if (oneIn(2)) {
      given.put("sure", true);
    }
    Map<String, Object> before = state;
    ask("answer", given);
    return before != state;
  }

  private Map<String, Object> wild(Map<String, Object> question) {
    String typed = any(TYPED);
    return switch ((String) question.get("type")) {
      case "list" -> Map.of("entries", List.of(Map.of("text", typed), Map.of("text", any(TYPED))));
      case "table" -> Map.of("rows", List.of(Map.of("cells", row(question, typed))));
      default -> oneIn(6) ? Map.of("nothing", true) : Map.of("typed", typed);
    };
  }

  private Map<String, Object> row(Map<String, Object> question, String typed) {
    Map<String, Object> cells = new LinkedHashMap<>();
    for (Map<String, Object> column : Page.objects(question, "columns")) {
      if (!oneIn(3)) {
        cells.put((String) column.get("key"), Map.of("typed", typed));
      }
    }
    page.tryTo("row", Map.of("question", question.get("id"), "cells", cells));
    return cells;
  }

  /** Something else than answering what is open. */
  private void aside() {
    switch (random.nextInt(10)) {
      case 0 -> ask("undo", Map.of());
      case 1 -> ask("redo", Map.of());
      case 2 -> back();
      case 3 -> ask("note", Map.of("step", step(0), "text", any(TYPED), "sure", oneIn(2)));
      case 4 -> tick();
      case 5 -> ask("rename", Map.of("name", any(TYPED), "sure", true));
      case 6 -> {
        String day = "2026-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
        page.tryTo("preview", Map.of("day", day));
        ask("date", Map.of("day", day));
      }
      case 7 -> ask("resume", Map.of("session", page.kept));
      case 8 -> ask("withdraw", Map.of("question", step(1)));
      default -> {
        page.tryTo("preview", Map.of("question", step(1), "later", true));
        ask("confirm", Map.of("question", step(1)));
      }
    }
  }

  /** A question that was met; the one that is open where none was. */
  private String step(int otherwise) {
    List<String> path = Page.texts(state, "path");
    return path.isEmpty() || oneIn(9) && otherwise == 0
        ? (String) state.getOrDefault("open", "")
        : any(path);
  }

  private void back() {
    String id = step(1);
    Map<String, Object> question = page.tryTo("question", Map.of("question", id, "show", oneIn(2)));
    if (question.containsKey("type")) {
      answer(question, answering.to(question));
    }
  }

  private void tick() {
    List<Map<String, Object>> tasks = tasks();
    if (!tasks.isEmpty()) {
      Object task = any(tasks).get("key");
      ask("tick", Map.of("task", task, "day", "2026-12-0" + (1 + random.nextInt(9))));
      page.tryTo("why", Map.of("task", task));
      if (oneIn(4)) {
        ask("untick", Map.of("task", task));
      }
    }
  }

  private List<Map<String, Object>> tasks() {
    List<Map<String, Object>> tasks = new ArrayList<>();
    for (String by : List.of("order", "date", "phase", "role")) {
      for (Map<String, Object> group :
          Page.objects(page.ask("tasks", Map.of("by", by)), "groups")) {
        tasks.addAll(Page.objects(group, "tasks"));
      }
    }
    return tasks;
  }

  /** What can be taken along, handed over and thrown away at the end. */
  private void after() {
    tasks();
    Takings.from(page);
    String file =
        (String)
            Page.objects(page.ask("export", Map.of("sensitive", oneIn(2))), "files")
                .get(0)
                .get("base64");
    ask("import", oneIn(2) ? Map.of("base64", file) : Map.of("base64", file, "kept", page.kept));
    byte[] bytes = Base64.getDecoder().decode(file);
    bytes[random.nextInt(bytes.length)] ^= 1;
    String damaged = new String(bytes, StandardCharsets.ISO_8859_1);
    ask(
        "import",
        Map.of(
            "base64",
            Base64.getEncoder().encodeToString(damaged.getBytes(StandardCharsets.ISO_8859_1))));
    page.tryTo("migration", Map.of());
    ask("migrate", Map.of());
    ask("erase", Map.of());
    ask("close", Map.of());
    page.tryTo("answers", Map.of());
  }
}
