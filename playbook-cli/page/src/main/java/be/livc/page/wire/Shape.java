package be.livc.page.wire;

import be.livc.playbook.view.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of a reply, its members in the order in which they are put. */
public final class Shape {
  private final Map<String, @Nullable Object> members = Json.object();

  /** With a member. */
  public Shape put(String name, Object value) {
    members.put(name, value);
    return this;
  }

  /** With a member that is left out where there is nothing. */
  public Shape maybe(String name, @Nullable Object value) {
    if (value != null) {
      members.put(name, value);
    }
    return this;
  }

  /** With a member that is left out where it is an empty text. */
  public Shape unlessEmpty(String name, String value) {
    return value.isEmpty() ? this : put(name, value);
  }

  /** With a member that is there only when it is so. */
  public Shape when(boolean so, String name) {
    return so ? put(name, true) : this;
  }

  /** With all members of another. */
  public Shape all(Map<String, ?> other) {
    members.putAll(other);
    return this;
  }

  /** The object. */
  public Map<String, @Nullable Object> map() {
    return members;
  }
}
