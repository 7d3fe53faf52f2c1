package be.livc.page.publish;

import be.livc.page.wire.PageTexts;
import be.livc.playbook.LoadResult;
import be.livc.playbook.TextHtml;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.InvalidContentException;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.StepKind;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.Json;
import be.livc.playbook.walk.StepNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the list of some playbooks shows, with their sheet where there is one. Immutable. */
public final class IndexContent {
  /** What its file is called. */
  public static final String FILE = "index.html";

  private final List<PageContent> pages;
  private final @Nullable PageContent sheet;
  private final PageTexts texts;

  private IndexContent(List<PageContent> pages, @Nullable PageContent sheet) {
    this.pages = List.copyOf(pages);
    this.sheet = sheet;
    this.texts = PageTexts.in(pages.get(0).playbook().language());
  }

  /**
   * That of these pages.
   *
   * @param pages in their order, at least one; the first tells the language
   * @param sheet to search, from the library of the shelf; null without
   * @param working whether that is the text being worked on
   * @throws InvalidContentException when the sheet has errors
   */
  public static IndexContent of(
      List<PageContent> pages,
      @Nullable LoadResult sheet,
      boolean working,
      PageContent.Shelf shelf) {
    return new IndexContent(
        pages, sheet == null ? null : PageContent.of(sheet, sheet, working, shelf));
  }

  /** What a page of it is called, beside the list. */
  public static String file(Playbook playbook) {
    return playbook.id() + ".html";
  }

  /** What it says it is. */
  public PageStamp stamp() {
    StringBuilder digests = new StringBuilder();
    List<String> names = new ArrayList<>();
    for (PageContent page : pages) {
      names.addAll(page.stamp().playbooks());
      digests.append(page.stamp().digest()).append('\n');
    }
    String sheetName = sheet == null ? "" : sheet.stamp().sheet();
    digests.append(sheet == null ? "" : sheet.stamp().digest());
    PlaybookText all = new PlaybookText(List.of(new SourceFile(FILE, digests.toString())));
    return new PageStamp(PageStamp.Kind.INDEX, names, sheetName, all.digest());
  }

  PageTexts texts() {
    return texts;
  }

  String title() {
    return texts.of("index.title");
  }

  /** The playbooks as markup, which needs no script. */
  String list() {
    StringBuilder list = new StringBuilder("<section id=\"playbooks\">\n");
    list.append("<h1>").append(TextHtml.plain(title())).append("</h1>\n");
    list.append("<p>").append(TextHtml.plain(texts.of("index.about"))).append("</p>\n<ul>\n");
    pages.forEach(page -> add(page, list));
    list.append("</ul>\n");
    if (sheet != null) {
      String told = TextHtml.plain(texts.of("index.no-script"));
      list.append("<noscript><p>").append(told).append("</p></noscript>\n");
    }
    return list.append("</section>\n").toString();
  }

  private void add(PageContent page, StringBuilder list) {
    Playbook playbook = page.playbook();
    list.append("<li><h2><a href=\"")
        .append(file(playbook))
        .append("\">")
        .append(TextHtml.plain(page.title()))
        .append("</a></h2>\n")
        .append(TextHtml.blocks(playbook.summary()))
        .append("<p class=\"src\">")
        .append(TextHtml.plain(told(page)))
        .append("</p></li>\n");
  }

  /** The version, how far it is, and how much it asks. */
  private String told(PageContent page) {
    Playbook playbook = page.playbook();
    List<String> told = new ArrayList<>();
    told.add(texts.of("screen.version", playbook.version()));
    if (page.stamp().isWorking()) {
      told.add(texts.of("draft.working"));
    } else if (playbook.status() == Playbook.Status.DRAFT) {
      told.add(texts.of("draft.status"));
    }
    if (playbook.sensitive()) {
      told.add(texts.of("index.sensitive"));
    }
    int[] questions = new int[1];
    playbook.visit(step -> questions[0] += step.kind() == StepKind.ASK ? 1 : 0);
    told.add(texts.count("index.questions", questions[0]));
    return String.join(" ", told);
  }

  /** What the script reads of the sheet, and of the pages it leads to; null without a sheet. */
  @Nullable Map<String, @Nullable Object> sheet() {
    if (sheet == null) {
      return null;
    }
    Map<String, @Nullable Object> playbooks = Json.object();
    for (PageContent page : pages) {
      Map<String, @Nullable Object> shape = Json.object();
      shape.put("title", page.title());
      shape.put("file", file(page.playbook()));
      shape.put("steps", steps(page.playbook(), sheet.playbook()));
      playbooks.put(page.playbook().id(), shape);
    }
    Map<String, @Nullable Object> shape = sheet.shape(PageHome.BROWSER);
    shape.put("title", title());
    shape.put("playbooks", playbooks);
    return shape;
  }

  /** The names of the steps that belong to an entry. */
  private static Map<String, String> steps(Playbook playbook, Playbook sheet) {
    Map<String, String> steps = new LinkedHashMap<>();
    Fiche fiche = sheet.fiche();
    String mark = playbook.id() + "#";
    if (fiche != null) {
      fiche.themes().stream()
          .flatMap(theme -> theme.entries().stream())
          .flatMap(entry -> entry.see().stream())
          .filter(other -> other.startsWith(mark))
          .map(other -> other.substring(mark.length()))
          .forEach(id -> name(playbook, id, steps));
    }
    return steps;
  }

  private static void name(Playbook playbook, String id, Map<String, String> steps) {
    playbook
        .step(id)
        .map(it -> StepNames.shown(it, text -> CommonMarkText.plain(text.fill(fact -> ""))))
        .filter(name -> !name.isEmpty())
        .ifPresent(name -> steps.put(id, name));
  }
}
