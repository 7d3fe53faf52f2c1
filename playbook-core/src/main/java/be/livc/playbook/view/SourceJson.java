package be.livc.playbook.view;

import be.livc.playbook.model.Source;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A source for other programs. */
public final class SourceJson {
  private SourceJson() {}

  /** A source without the places where it is cited, to which more may be added. */
  public static Map<String, @Nullable Object> of(Source source) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("id", source.id());
    shape.put("title", source.title());
    shape.put("publisher", source.publisher());
    shape.put("date", source.date());
    shape.put("url", source.url());
    return shape;
  }
}
