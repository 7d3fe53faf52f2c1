package be.livc.playbook.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Templates;
import be.livc.playbook.browser.Chromium;
import be.livc.playbook.browser.Tab;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.QuestionBooklet;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.internal.markdown.word.LogoHouse;
import be.livc.playbook.model.Language;
import be.livc.playbook.scenario.CoverageHtml;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Walk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our pages in a real browser: axe-core looks for what keeps people out, and ticks stay. */
class BrowserTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");

  /** A letter, what has tables, and what has boxes to tick: of these all others are made. */
  private static final List<String> FEW =
      List.of("aanstellingsbrief", "omgevingsanalyse", "terugkoppelingsfiche");

  @TempDir static Path folder;

  private static Chromium browser;
  private static Tab chromium;
  private static Map<String, String> pages;

  @BeforeAll
  static void start() throws Exception {
    pages = pages();
    browser = Chromium.start(folder.resolve("profile"));
    chromium = browser.tab();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  /**
   * Only colours are others in the dark, and only sizes on a small phone or enlarged four times.
   */
  @Test
  void axe_finds_no_violation_of_wcag_on_any_page_also_in_the_dark_and_none_moves_sideways()
      throws IOException {
    for (Map.Entry<String, String> page : pages.entrySet()) {
      opened(page);
      assertThat(chromium.violations()).as(page.getKey()).isEmpty();
      chromium.dark(true);
      assertThat(judged("color-contrast")).as(page.getKey() + " in the dark").isEmpty();
      chromium.dark(false);
      chromium.width(320);
      assertThat(THOROUGH ? chromium.violations() : List.of()).as(page.getKey()).isEmpty();
      int width = chromium.evaluate("document.documentElement.scrollWidth").asInt();
      assertThat(width).as(page.getKey() + " on 320 pixels").isLessThanOrEqualTo(320);
      chromium.width(0);
    }
  }

  @Test
  void axe_would_find_a_violation() throws IOException {
    String page =
        "<!DOCTYPE html><html lang=nl><title>x</title><main><h1>x</h1>"
            + "<p style='color:#aaa;background:#fff'>bleek</p><input type=checkbox></main>";
    opened(Map.entry("bad", page));
    assertThat(chromium.violations())
        .anyMatch(it -> it.startsWith("color-contrast"))
        .anyMatch(it -> it.startsWith("label"));
    assertThat(chromium.violations("color-contrast")).hasSize(1);
  }

  @Test
  void a_ticked_box_is_still_ticked_after_a_reload() throws IOException {
    Path page = folder.resolve("ticks.html");
    Files.writeString(page, pages.get("checklist"));
    String box = "document.querySelectorAll('.tasks input')[1]";
    chromium.open(page);
    assertThat(chromium.evaluate(box + ".checked").asBoolean()).isFalse();
    String before = counts();

    chromium.evaluate(box + ".click()");
    assertThat(counts()).isNotEqualTo(before);
    chromium.reload();

    assertThat(chromium.evaluate(box + ".checked").asBoolean()).isTrue();
    assertThat(counts()).isNotEqualTo(before);
    assertThat(chromium.evaluate(box + ".closest('li').querySelector('.state').textContent"))
        .hasToString("\"gedaan\"");
    chromium.evaluate(box + ".click()");
    chromium.reload();
    assertThat(counts()).isEqualTo(before);
  }

  private static String counts() {
    return chromium.evaluate("document.getElementById('counts').textContent").asString();
  }

  private static void opened(Map.Entry<String, String> page) throws IOException {
    Path file = folder.resolve(page.getKey() + ".html");
    Files.writeString(file, page.getValue());
    chromium.open(file);
  }

  private static List<String> judged(String rule) throws IOException {
    return THOROUGH ? chromium.violations() : chromium.violations(rule);
  }

  private static Map<String, String> pages() throws IOException {
    Walk walk = Papers.fullest();
    Task first = walk.tasks().get(0);
    Checklist list = Checklist.of("Opstart", walk, Map.of(first.key(), Papers.DAY));
    Map<String, String> pages = new java.util.LinkedHashMap<>();
    pages.put("checklist", text(Papers.TEMPLATES.export(list, DocumentFormat.HTML)));
    Checklist booklet = Checklist.of(walk.playbook(), Papers.DAY);
    pages.put("booklet", text(Papers.TEMPLATES.export(booklet, DocumentFormat.HTML)));
    Path house = Files.createDirectories(folder.resolve("house"));
    Files.write(house.resolve("huisstijl.docx"), LogoHouse.file(" descr=\"Wapen van Weidegem\""));
    Templates ofHouse = Templates.of(List.of(house));
    pages.put("checklist of a house", text(ofHouse.export(list, DocumentFormat.HTML)));
    QuestionBooklet questions = QuestionBooklet.of(walk.playbook(), Papers.DAY);
    pages.put("questions of a house", text(ofHouse.export(questions, DocumentFormat.HTML)));
    for (Document document : Papers.longest().values()) {
      if (THOROUGH || FEW.contains(document.template())) {
        pages.put(document.template(), text(document.as(DocumentFormat.HTML)));
      }
    }
    pages.put(
        "coverage", CoverageHtml.of(List.of(Papers.coverage()), Papers.failed(), Language.NL));
    return pages;
  }

  private static String text(byte[] page) {
    return new String(page, StandardCharsets.UTF_8);
  }
}
