package be.livc.page.publish;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Makes pages. Immutable; safe to share between threads. */
public final class PagePublisher {
  /** The skeleton of the page of one playbook. */
  static final String PAGE = "page.html";

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
    return new PageSkeleton(PAGE, resources)
        .fill(head, content.shape(home))
        .getBytes(StandardCharsets.UTF_8);
  }
}
