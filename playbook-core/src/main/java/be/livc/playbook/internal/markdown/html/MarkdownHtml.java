package be.livc.playbook.internal.markdown.html;

import be.livc.playbook.internal.markdown.Blank;
import be.livc.playbook.internal.markdown.LinkNodes;
import be.livc.playbook.internal.markdown.Markdown;
import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** CommonMark as a piece of HTML, with nothing in it that runs. */
public final class MarkdownHtml {
  /** Apart, so that Markdown is read first, which tells of a library that lacks a part. */
  private static final class Renderer {
    static final HtmlRenderer HTML =
        HtmlRenderer.builder()
            .nodeRendererFactory(Gaps::new)
            .nodeRendererFactory(Boxes::new)
            .nodeRendererFactory(LinkNodes::new)
            .extensions(Markdown.extensions())
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak(" ")
            .build();
  }

  private MarkdownHtml() {}

  /** Whole blocks. */
  public static String blocks(String markdown) {
    Node text = Markdown.parse(markdown);
    return Renderer.HTML.render(text);
  }

  /** What stands in one line: the words of paragraphs, without the paragraphs. */
  public static String inline(String markdown) {
    StringBuilder html = new StringBuilder();
    for (Node block = Markdown.parse(markdown).getFirstChild();
        block != null;
        block = block.getNext()) {
      html.append(html.isEmpty() ? "" : "<br>");
      if (block instanceof Paragraph) {
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
          html.append(Renderer.HTML.render(node));
        }
      } else {
        html.append(Renderer.HTML.render(block));
      }
    }
    return html.toString();
  }

  /** Text as HTML that shows exactly that text, also inside quoted attributes. */
  public static String text(String plain) {
    StringBuilder html = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }

  private record Gaps(HtmlNodeRendererContext context) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Blank.class);
    }

    @Override
    public void render(Node node) {
      if (!(node instanceof Blank gap)) {
        throw new IllegalArgumentException("only gaps are rendered here");
      }
      HtmlWriter html = context.getWriter();
      switch (gap.kind()) {
        case TO_FILL_IN -> html.raw("<span class=\"blank\">");
        case NOT_IN_ORDER -> html.raw("<strong class=\"not-in-order\">");
        case SIGNATURE -> html.raw("<span class=\"signature\">");
      }
      html.text(gap.text());
      html.raw(gap.kind() == Blank.Kind.NOT_IN_ORDER ? "</strong>" : "</span>");
    }
  }

  /** A box says what it is a box for, also to someone who does not see the words beside it. */
  private record Boxes(HtmlNodeRendererContext context) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(TaskListItemMarker.class);
    }

    @Override
    public void render(Node node) {
      boolean ticked = node instanceof TaskListItemMarker marker && marker.isChecked();
      Node words = node.getNext();
      String label = words == null ? "" : Markdown.text(words);
      HtmlWriter html = context.getWriter();
      html.raw("<input type=\"checkbox\"" + (ticked ? " checked" : ""));
      html.raw(" aria-label=\"" + text(label) + "\"> ");
    }
  }
}
