package be.livc.cli.json;

import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.view.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What lists say of playbooks for other programs. */
public final class PlaybookJson {
  private PlaybookJson() {}

  /** All playbooks, in the order given. */
  public static Map<String, @Nullable Object> of(List<PlaybookSummary> all) {
    Map<String, @Nullable Object> shape = Json.shape("playbooks");
    shape.put("playbooks", heads(all));
    return shape;
  }

  /** What a list says of each playbook. */
  public static List<Map<String, @Nullable Object>> heads(List<PlaybookSummary> all) {
    return all.stream().map(PlaybookJson::head).toList();
  }

  /** What a list says of one playbook; null for a version that can't be read. */
  public static Map<String, @Nullable Object> head(PlaybookSummary listing) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("id", listing.id());
    shape.put("version", listing.version());
    shape.put("title", listing.title());
    shape.put("summary", listing.summary());
    shape.put("status", listing.status().name().toLowerCase(Locale.ROOT));
    shape.put("sensitive", listing.sensitive());
    shape.put("fiche", listing.fiche());
    shape.put("releases", listing.releases());
    return shape;
  }
}
