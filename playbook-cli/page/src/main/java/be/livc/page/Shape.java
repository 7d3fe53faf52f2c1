package be.livc.page;

import be.livc.playbook.view.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of a reply, its members in the order in which they are put. */
final class Shape {
  private final Map<String, @Nullable Object> members = Json.object();

  /** With a member. */
  Shape put(String name, Object value) {
    members.put(name, value);
    return this;
  }

  /** With a member that is left out where there is nothing. */
  Shape maybe(String name, @Nullable Object value) {
    if (value != null) {
      members.put(name, value);
    }
    return this;
  }

  /** With a member that is left out where it is an empty text. */
  Shape unlessEmpty(String name, String value) {
    return value.isEmpty() ? this : put(name, value);
  }

  /** With a member that is there only when it is so. */
  Shape when(boolean so, String name) {
    return so ? put(name, true) : this;
  }

  /** With all members of another. */
  Shape all(Map<String, ?> other) {
    members.putAll(other);
    return this;
  }

  Map<String, @Nullable Object> map() {
    return members;
  }
}
