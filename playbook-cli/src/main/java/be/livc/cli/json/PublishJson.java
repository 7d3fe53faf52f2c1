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

  /**
   * What was made.
   *
   * @param pages those of playbooks, by their files, in their order
   * @param files all that were written
   */
  public static Map<String, @Nullable Object> of(Map<Path, PageStamp> pages, List<Path> files) {
    Map<String, @Nullable Object> shape = Json.shape("publish");
    List<Object> all = new ArrayList<>();
    pages.forEach((file, stamp) -> all.add(page(file, stamp)));
    shape.put("pages", all);
    shape.put("files", files);
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
    shape.put("playbook", String.join(",", stamp.playbooks()));
    shape.put("sheet", stamp.sheet());
    shape.put("digest", stamp.digest());
    shape.put("working", stamp.isWorking());
    return shape;
  }
}
