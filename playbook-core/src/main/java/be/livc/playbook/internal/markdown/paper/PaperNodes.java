package be.livc.playbook.internal.markdown.paper;

import be.livc.playbook.internal.markdown.Blank;
import be.livc.playbook.internal.markdown.LinkNodes;
import be.livc.playbook.internal.markdown.Markdown;
import be.livc.playbook.internal.markdown.NotePlace;
import be.livc.playbook.internal.markdown.PageBreaks;
import be.livc.playbook.internal.markdown.XmlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** The nodes of CommonMark that look different on paper than on a screen. */
final class PaperNodes {
  private final PaperPlaces places;
  private final int textWidth;
  private final DefinitionMap<FootnoteDefinition> notes;
  private final Map<FootnoteDefinition, Integer> numbers = new HashMap<>();
  private final List<Title> headings = new ArrayList<>();
  private final Map<Heading, Title> titles = new HashMap<>();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .nodeRendererFactory(Paper::new)
          .nodeRendererFactory(LinkNodes::new)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .softbreak(" ")
          .build();

  /**
   * A heading, as bookmarks name it.
   *
   * @param level as it looks
   * @param depth as readers are told: the first is 1 and none is skipped, as PDF/UA asks
   */
  record Title(int level, int depth, String text, String id) {}

  private PaperNodes(Node text, PaperPlaces places, int textWidth) {
    this.places = places;
    this.textWidth = textWidth;
    this.notes = Markdown.notes(text);
  }

  /**
   * Finds the headings and notes of a text.
   *
   * @param textWidth in twentieths of a point
   */
  static PaperNodes of(Node text, PaperPlaces places, int textWidth) {
    PaperNodes nodes = new PaperNodes(text, places, textWidth);
    text.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            nodes.heading(heading);
          }
        });
    return nodes;
  }

  List<Title> headings() {
    return headings;
  }

  String html(Node text) {
    return renderer.render(text);
  }

  private void heading(Heading heading) {
    String id = "title-" + (headings.size() + 1);
    int before = headings.isEmpty() ? 0 : headings.get(headings.size() - 1).depth();
    int depth = Math.min(heading.getLevel(), before + 1);
    Title title = new Title(heading.getLevel(), depth, Markdown.text(heading), id);
    headings.add(title);
    titles.put(heading, title);
  }

  private final class Paper implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final PaperTables tables;

    Paper(HtmlNodeRendererContext context) {
      this.context = context;
      this.html = context.getWriter();
      this.tables = new PaperTables(context, places, textWidth);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(
          Blank.class,
          NotePlace.class,
          ListItem.class,
          Paragraph.class,
          TableBlock.class,
          TaskListItemMarker.class,
          ThematicBreak.class,
          Heading.class,
          FootnoteReference.class,
          FootnoteDefinition.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof Blank gap) {
        gap(gap);
      } else if (node instanceof Paragraph) {
        paragraph(node);
      } else if (node instanceof ListItem) {
        item(node);
        children(node);
        html.raw("</li>");
        html.line();
      } else if (node instanceof TableBlock) {
        tables.write(node);
      } else if (node instanceof ThematicBreak rule) {
        boolean page = rule.getLiteral().startsWith("*");
        html.raw(page ? "<div class=\"new-page\"></div>" : "<div class=\"rule\"></div>");
        html.line();
      } else if (node instanceof Heading heading) {
        heading(heading);
      } else if (node instanceof FootnoteReference reference) {
        reference(reference.getLabel());
      }
    }

    private void item(Node item) {
      boolean task = item.getFirstChild() instanceof TaskListItemMarker;
      boolean last = item.getNext() == null;
      boolean edge = item.getPrevious() == null || (!last && item.getNext().getNext() == null);
      boolean keeps = last ? PageBreaks.withNext(item.getParent()) : edge;
      String name = (task ? "task" : "") + (keeps ? " keeps" : "");
      html.raw(name.isEmpty() ? "<li>" : "<li class=\"" + name.strip() + "\">");
    }

    private void paragraph(Node paragraph) {
      Node parent = paragraph.getParent();
      boolean tight =
          parent instanceof ListItem
              && parent.getParent() instanceof ListBlock list
              && list.isTight();
      html.raw(tight ? "" : PageBreaks.withNext(paragraph) ? "<p class=\"keeps\">" : "<p>");
      if (paragraph.getPrevious() instanceof TaskListItemMarker marker) {
        html.raw(box(marker)); // on the line of its text
      }
      int lines = WrittenLines.count(paragraph);
      String field = lines == 0 ? "" : places.lines(WrittenLines.asked(paragraph), lines);
      if (field.isEmpty()) {
        children(paragraph);
      } else {
        html.raw(field);
      }
      html.raw(tight ? "" : "</p>");
      html.line();
    }

    private String box(TaskListItemMarker marker) {
      String said = Markdown.text(marker.getNext());
      String asked = WrittenLines.asked(marker.getParent().getParent());
      return places.box(marker.isChecked(), asked.endsWith("?") ? asked + " " + said : said);
    }

    private void heading(Heading heading) {
      Title title = Objects.requireNonNull(titles.get(heading), "each heading was visited");
      String name = "h" + title.depth();
      html.raw("<" + name + " class=\"level-" + title.level() + "\" id=\"" + title.id() + "\">");
      children(heading);
      html.raw("</" + name + ">");
      html.line();
    }

    /** The note itself where it is first referred to; further on only its number. */
    private void reference(String label) {
      FootnoteDefinition definition = notes.get(label);
      @Nullable Integer before = numbers.putIfAbsent(definition, numbers.size() + 1);
      if (before != null) {
        html.raw("<sup>" + before + "</sup>");
        return;
      }
      html.raw("<span class=\"note\" data-number=\"" + numbers.size() + "\">");
      for (Node block = definition.getFirstChild(); block != null; block = block.getNext()) {
        html.raw(block.getPrevious() == null ? "" : "<br/>");
        children(block);
      }
      html.raw("</span>");
    }

    private void gap(Blank gap) {
      switch (gap.kind()) {
        case TO_FILL_IN -> html.raw(places.toFillIn(gap, gap.isAlone()));
        case NOT_IN_ORDER ->
            html.raw("<span class=\"not-in-order\">" + XmlText.escaped(gap.text()) + "</span>");
        case SIGNATURE -> html.raw(places.signature(gap.name()));
      }
    }

    private void children(Node parent) {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        context.render(node);
      }
    }
  }
}
