package be.livc.page.shape;

import be.livc.playbook.TextHtml;
import be.livc.playbook.checklist.ChecklistWarning;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;
import be.livc.playbook.view.ProgressLine;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.view.WhyLines;
import be.livc.playbook.view.screen.PhaseNames;
import be.livc.playbook.view.screen.SourceWords;
import be.livc.playbook.walk.Item;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a walk, as text and as HTML. */
public final class Wording {
  private final Walk walk;
  private final Sentences texts;
  private final ScreenNames names;

  /** Of a walk. */
  public Wording(Walk walk, Sentences texts) {
    this.walk = walk;
    this.texts = texts;
    this.names = new ScreenNames(walk, texts);
  }

  /** The walk. */
  public Walk walk() {
    return walk;
  }

  /** What the page says. */
  public Sentences texts() {
    return texts;
  }

  /** The names of things in the walk. */
  public ScreenNames names() {
    return names;
  }

  /** A text as blocks of HTML. */
  public String html(Text text, @Nullable Item item) {
    return TextHtml.blocks(names.markdown(text, item));
  }

  /** A text as HTML inside a line. */
  public String inline(Text text) {
    return TextHtml.inline(names.markdown(text, null));
  }

  /** A text as blocks of HTML; empty where there is none. */
  public String maybe(@Nullable Text text) {
    return text == null ? "" : html(text, null);
  }

  /** Plain lines as HTML. */
  public static List<String> plain(List<String> lines) {
    return lines.stream().map(line -> TextHtml.plain(line.trim())).toList();
  }

  /** Why a step is there; the page says above it what this tells. */
  public List<String> why(Step step, Visit visit) {
    List<String> lines = WhyLines.lines(step, visit, walk, texts);
    return plain(lines.subList(1, lines.size()));
  }

  /** In which phase, and how far. */
  public String where(@Nullable Phase phase) {
    String progress = ProgressLine.of(walk.progress(), texts);
    if (phase == null) {
      return progress + ".";
    }
    int number = PhaseNames.number(walk.playbook(), phase);
    String in = texts.of("phase", number, walk.playbook().phases().size(), names.phase(phase));
    return texts.of("where", in, progress);
  }

  /** A warning that stands above the tasks. */
  public String warning(ChecklistWarning warning) {
    Words listed = Words.of(texts.language());
    StringBuilder html = new StringBuilder(TextHtml.blocks(warning.markdown()));
    String until = warning.until(listed);
    if (!until.isEmpty()) {
      html.append("<p>").append(TextHtml.plain(until)).append("</p>\n");
    }
    for (String line : warning.support().lines(listed)) {
      html.append("<p class=\"src\">").append(TextHtml.plain(line)).append("</p>\n");
    }
    return html.toString();
  }

  /** What a statement rests on, with what is to be confirmed, a line each. */
  public List<String> support(Ground ground) {
    return plain(names.support(ground));
  }

  /** The sources of a ground: each its name, which leads to it, and what there is to say of it. */
  public List<String> sources(Ground ground) {
    ResolvedGround resolved = names.sources(ground);
    List<String> sources = new ArrayList<>();
    for (ResolvedGround.Cited cited : resolved.sources()) {
      String name = TextHtml.plain(ResolvedGround.name(cited, names.words()));
      StringBuilder html = new StringBuilder(linked(name, cited.source().url()));
      for (String line : SourceWords.about(cited, resolved, names.language(), texts)) {
        html.append("<br>").append(TextHtml.plain(line));
      }
      sources.add(html.toString());
    }
    return sources;
  }

  /** Only what leads to the web is a link. */
  private static String linked(String name, String url) {
    return url.startsWith("https://") || url.startsWith("http://")
        ? "<a href=\"" + TextHtml.plain(url) + "\">" + name + "</a>"
        : name;
  }
}
