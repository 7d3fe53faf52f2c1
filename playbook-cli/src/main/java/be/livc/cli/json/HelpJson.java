package be.livc.cli.json;

import be.livc.playbook.view.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The program about itself, for other programs. */
public final class HelpJson {
  private HelpJson() {}

  /**
   * A page of help.
   *
   * @param command the words it is about; empty for the page of all commands
   */
  public static Map<String, @Nullable Object> page(String command, String text) {
    Map<String, @Nullable Object> shape = Json.shape("help");
    shape.put("command", command);
    shape.put("text", text);
    return shape;
  }

  /** Which version this is. */
  public static Map<String, @Nullable Object> version(String version) {
    Map<String, @Nullable Object> shape = Json.shape("version");
    shape.put("version", version);
    return shape;
  }
}
