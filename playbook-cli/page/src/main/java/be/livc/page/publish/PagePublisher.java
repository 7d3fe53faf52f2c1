package be.livc.page.publish;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes pages. Immutable; safe to share between threads. */
public final class PagePublisher {
  /** The body of the page of one playbook. */
  static final String PAGE = "page.html";

  /** That of the list of several, with a sheet to search and without one. */
  private static final String INDEX = "index.html";

  private static final String LIST = "list.html";

  private final PageResources resources;

  private PagePublisher(PageResources resources) {
    this.resources = Objects.requireNonNull(resources, "resources");
  }

  /** Makes them of these parts. */
  public static PagePublisher of(PageResources resources) {
    return new PagePublisher(resources);
  }

  /**
   * The page of a playbook: the bytes of a file of HTML, the same for the same content.
   *
   * @param home where it keeps what is answered
   * @throws MissingPartException when this program was built without a part of it
   */
  public byte[] page(PageContent content, PageHome home) {
    PageSkeleton.Head head =
        new PageSkeleton.Head(
            content.language().code(),
            content.title(),
            content.stamp().text(),
            home.kind() != PageHome.Kind.BROWSER);
    Map<String, @Nullable Object> shape = content.shape(home);
    if (home.kind() == PageHome.Kind.BROWSER) {
      shape.put("ahead", content.firstReplies());
    }
    return new PageSkeleton(PAGE, resources).fill(head, shape).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The list of playbooks, to stand beside their pages, with the sheet to search.
   *
   * @throws MissingPartException when this program was built without a part of it
   */
  public byte[] index(IndexContent content) {
    PageSkeleton.Head head =
        new PageSkeleton.Head(
            content.texts().language().code(), content.title(), content.stamp().text(), false);
    Map<String, @Nullable Object> sheet = content.sheet();
    return new PageSkeleton(sheet == null ? LIST : INDEX, resources)
        .fill(head, content.list(), sheet)
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The page of a server, for what changes while it is open.
   *
   * @param content as {@link PageContent#shape} gives it, or {@link PageContent#nothing}
   * @throws MissingPartException when this program was built without a part of it
   */
  public byte[] page(Map<String, @Nullable Object> content) {
    PageSkeleton.Head head =
        new PageSkeleton.Head(
            String.valueOf(content.get("language")),
            String.valueOf(content.get("title")),
            "",
            true);
    return new PageSkeleton(PAGE, resources).fill(head, content).getBytes(StandardCharsets.UTF_8);
  }
}
