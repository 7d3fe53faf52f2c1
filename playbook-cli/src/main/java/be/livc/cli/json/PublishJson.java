package be.livc.cli.json;

import be.livc.page.publish.PageDifference.Different;
import be.livc.page.publish.PageStamp;
import be.livc.playbook.view.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages for other programs: those that were made, or what one turned out to be. */
public final class PublishJson {
  private PublishJson() {}

  /** The pages that were made, in their order. */
  public static Map<String, @Nullable Object> of(List<Path> files, List<PageStamp> stamps) {
    Map<String, @Nullable Object> shape = Json.shape("publish");
    List<Object> pages = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      pages.add(page(files.get(i), stamps.get(i)));
    }
    shape.put("pages", pages);
    return shape;
  }

  /**
   * What a page turned out to be.
   *
   * @param different from what this program makes; empty when it is the same
   */
  public static Map<String, @Nullable Object> of(
      Path file, PageStamp stamp, Collection<Different> different) {
    Map<String, @Nullable Object> shape = Json.shape("verified-page");
    shape.putAll(page(file, stamp));
    shape.put("same", different.isEmpty());
    List<Object> parts = new ArrayList<>();
    for (Different each : different) {
      Map<String, @Nullable Object> part = Json.object();
      part.put("part", each.part().name().toLowerCase(Locale.ROOT));
      part.put("name", each.name());
      parts.add(part);
    }
    shape.put("different", parts);
    return shape;
  }

  private static Map<String, @Nullable Object> page(Path file, PageStamp stamp) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("file", file);
    shape.put("playbook", stamp.playbook());
    shape.put("sheet", stamp.sheet());
    shape.put("digest", stamp.digest());
    shape.put("working", stamp.isWorking());
    return shape;
  }
}
