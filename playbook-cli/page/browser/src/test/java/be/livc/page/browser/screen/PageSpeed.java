package be.livc.page.browser.screen;

import be.livc.page.PageEngine;
import be.livc.playbook.browser.Chromium;
import be.livc.playbook.browser.Tab;
import be.livc.playbook.view.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How long a page takes, in a headless Chromium, from an answer to the next question that stands on
 * the screen, for each document and for the checklist of the LIVC R; beside the engine of the
 * program, in a Java that has just begun, which is asked the very same.
 */
public final class PageSpeed {
  /** Notes how long it takes from a submit to the frame after the screen that it leads to. */
  private static final String WATCH =
      "window.shown = []; window.asked = []; window.spent = [];"
          + "{ const call = livc.call; livc.call = (request) => { asked.push(request);"
          + " const from = performance.now(); const reply = call(request);"
          + " spent.push(performance.now() - from); return reply };"
          + " let begun = 0; document.addEventListener('submit', () => { begun ="
          + " performance.now() }, true); const show = page.show; page.show = async () => {"
          + " await show(); if (begun) { const from = begun; begun = 0;"
          + " requestAnimationFrame(() => setTimeout(() => shown.push(performance.now() - from)))"
          + " } } } 0";

  private static final String FILES =
      "(() => { const files = [['checklist', engine.ask, {do: 'checklist', format: 'docx'}]];"
          + " for (const it of engine.ask({do: 'documents'}).documents) if (it.state !== 'pending')"
          + " files.push([it.name, engine.ask, {do: 'document', document: it.key, format: 'docx',"
          + " notes: false}]); return files.map(([name, ask, request]) => { const from ="
          + " performance.now(); ask(request); return [name, performance.now() - from] }) })()";

  private PageSpeed() {}

  /** Measures and prints a table. */
  public static void main(String[] args) throws IOException {
    List<Double> shown;
    List<Double> spent;
    List<String> asked = new ArrayList<>();
    Map<String, Double> files = new LinkedHashMap<>();
    try (Chromium chromium = Chromium.start(Files.createTempDirectory("profile"))) {
      Tab tab = chromium.tab();
      Person person = Person.at(tab, Pages.of("livc-r"));
      String open = tab.evaluate("JSON.stringify(work.content.open)").asString();
      asked.add(open);
      tab.await("engine.isIn()");
      tab.evaluate(WATCH);
      person.begin("Proef");
      Answers answers = new PointerAnswers();
      while (!person.kind().equals("none")) {
        answers.give(person);
      }
      tab.await("shown.length > 10");
      shown = numbers(tab.evaluate("shown"));
      tab.evaluate(FILES).forEach(it -> files.put(it.get(0).asString(), it.get(1).asDouble()));
      spent = numbers(tab.evaluate("spent"));
      tab.evaluate("asked").forEach(it -> asked.add(it.asString()));
    }
    Map<String, List<Double>> java = java(asked);
    print(shown, spent, files, java);
  }

  private static List<Double> numbers(JsonNode list) {
    List<Double> numbers = new ArrayList<>();
    list.forEach(it -> numbers.add(it.asDouble()));
    return numbers;
  }

  /** The times of the same requests on this Java, by what was asked. */
  private static Map<String, List<Double>> java(List<String> asked) {
    PageEngine engine = new PageEngine();
    String open = asked.get(0);
    engine.call("{\"do\":\"open\",\"now\":\"2026-11-24T14:00:00+01:00\"," + open.substring(1));
    Map<String, List<Double>> times = new LinkedHashMap<>();
    double answer = 0;
    for (String request : asked.subList(1, asked.size())) {
      Map<String, Object> read = be.livc.playbook.SessionFiles.form().read(request).orElseThrow();
      String what = (String) read.get("do");
      long from = System.nanoTime();
      engine.call(Json.write(read));
      double took = (System.nanoTime() - from) / 1e6;
      if (what.equals("answer")) {
        answer = took;
      } else if (what.equals("question") && answer > 0) {
        times.computeIfAbsent("step", it -> new ArrayList<>()).add(answer + took);
        answer = 0;
      } else {
        times.computeIfAbsent(what, it -> new ArrayList<>()).add(took);
      }
    }
    return times;
  }

  private static void print(
      List<Double> shown,
      List<Double> spent,
      Map<String, Double> files,
      Map<String, List<Double>> java) {
    System.out.printf(
        Locale.ROOT,
        "Java %s, %d answers, %d requests%n",
        Runtime.version(),
        shown.size(),
        spent.size());
    System.out.printf(Locale.ROOT, "%-44s %10s %10s%n", "milliseconds", "page", "Java");
    List<Double> steps = java.get("step");
    row("an answer to the next question, median", at(shown, .5), at(steps, .5));
    row("an answer to the next question, 95 in 100", at(shown, .95), at(steps, .95));
    row("an answer to the next question, slowest", at(shown, 1), at(steps, 1));
    double list = files.remove("checklist");
    List<Double> documents = List.copyOf(files.values());
    row("checklist for Word", list, at(java.get("checklist"), 1));
    row("a document for Word, median", at(documents, .5), at(java.get("document"), .5));
    row("a document for Word, slowest", at(documents, 1), at(java.get("document"), 1));
    System.out.println(documents.size() + " documents");
  }

  private static void row(String what, double page, double java) {
    System.out.printf(Locale.ROOT, "%-44s %10.1f %10.1f%n", what, page, java);
  }

  private static double at(List<Double> values, double part) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
  }
}
