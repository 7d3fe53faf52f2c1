package be.livc.playbook.internal.markdown;

import be.livc.playbook.text.LinkAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Links and images in HTML that reaches out to nothing by itself: an image is its words, and so is
 * a link whose address may not be opened.
 *
 * @param context of the renderer
 */
public record LinkNodes(HtmlNodeRendererContext context) implements NodeRenderer {
  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Image.class, Link.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Link link && new LinkAddress(link.getDestination()).opens()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("rel", "nofollow");
      attributes.put("href", context.encodeUrl(link.getDestination()));
      if (link.getTitle() != null) {
        attributes.put("title", link.getTitle());
      }
      context.getWriter().tag("a", context.extendAttributes(link, "a", attributes));
      children(link);
      context.getWriter().tag("/a");
    } else {
      children(node);
    }
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      context.render(node);
    }
  }
}
