package be.livc.playbook.internal.markdown;

import be.livc.playbook.text.LinkAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * CommonMark as a file that others open, in programs that we don't know: HTML in it is the text
 * that stands there, an image is its words, and so is a link whose address may not be opened. All
 * else stays as it was written.
 */
public final class InertMarkdown {
  /** Each pass may bring to life what a mark that is now gone kept quiet. */
  private static final int MOST_PASSES = 10;

  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  private InertMarkdown(String text) {
    this.text = text;
  }

  private record Edit(int from, int to, String by) {}

  /** The same text, with nothing in it that reaches out. */
  public static String of(String markdown) {
    String before = markdown;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      String after = new InertMarkdown(before).written();
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
    // a backslash here would bring to life what one in front of it has quietened already
    return before.replace("<", "&lt;").replace("](", "]\\(").replace("]:", "]\\:");
  }

  private String written() {
    Markdown.parseWithPlaces(text).accept(new Finder());
    edits.sort(Comparator.comparingInt(Edit::from).reversed());
    StringBuilder inert = new StringBuilder(text);
    edits.forEach(edit -> inert.replace(edit.from, edit.to, edit.by));
    return inert.toString();
  }

  private final class Finder extends AbstractVisitor {
    @Override
    public void visit(HtmlInline html) {
      escape(html);
    }

    @Override
    public void visit(HtmlBlock html) {
      escape(html);
    }

    @Override
    public void visit(Image image) {
      onlyWords(image);
      visitChildren(image);
    }

    @Override
    public void visit(Link link) {
      if (!new LinkAddress(link.getDestination()).opens()) {
        onlyWords(link);
      }
      visitChildren(link);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
      if (!new LinkAddress(definition.getDestination()).opens()) {
        for (SourceSpan span : definition.getSourceSpans()) {
          edits.add(new Edit(start(span), end(span), ""));
        }
      }
    }
  }

  private void escape(Node html) {
    for (SourceSpan span : html.getSourceSpans()) {
      for (int at = start(span); at < end(span); at++) {
        if (text.charAt(at) == '<') {
          edits.add(new Edit(at, at, "\\"));
        }
      }
    }
  }

  /** Leaves out what stands around the words of a link or an image. */
  private void onlyWords(Node link) {
    List<SourceSpan> spans = link.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    int start = start(spans.get(0));
    int end = end(spans.get(spans.size() - 1));
    Node first = link.getFirstChild();
    Node last = link.getLastChild();
    if (first == null || first.getSourceSpans().isEmpty() || last.getSourceSpans().isEmpty()) {
      edits.add(new Edit(start, end, ""));
      return;
    }
    edits.add(new Edit(start, start(first.getSourceSpans().get(0)), ""));
    List<SourceSpan> ends = last.getSourceSpans();
    edits.add(new Edit(end(ends.get(ends.size() - 1)), end, ""));
  }

  private static int start(SourceSpan span) {
    return span.getInputIndex();
  }

  private static int end(SourceSpan span) {
    return span.getInputIndex() + span.getLength();
  }
}
