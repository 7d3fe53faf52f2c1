package be.livc.playbook.session.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of an object by name and sort. */
final class ObjectFields {
  private final Map<?, ?> object;

  /** A member is missing or of another sort: a sound line that we did not write. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String what) {
      super(what);
    }
  }

  ObjectFields(Map<?, ?> object) {
    this.object = object;
  }

  static ObjectFields of(@Nullable Object object) {
    if (object instanceof Map<?, ?> map) {
      return new ObjectFields(map);
    }
    throw new Unreadable("no object");
  }

  boolean has(String name) {
    return object.containsKey(name);
  }

  List<String> names() {
    return object.keySet().stream().map(String::valueOf).toList();
  }

  String only() {
    Set<?> names = object.keySet();
    return names.size() == 1 ? String.valueOf(names.iterator().next()) : "";
  }

  String text(String name) {
    if (object.get(name) instanceof String text) {
      return text;
    }
    throw new Unreadable("no text " + name);
  }

  int number(String name) {
    if (object.get(name) instanceof Long number && number == number.intValue()) {
      return number.intValue();
    }
    throw new Unreadable("no number " + name);
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(object.get(name));
  }

  ObjectFields object(String name) {
    return of(object.get(name));
  }

  /** All members, which are texts. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    names().forEach(name -> texts.put(name, text(name)));
    return texts;
  }

  List<String> texts(String name) {
    return list(name).stream().map(item -> new ObjectFields(Map.of("", item)).text("")).toList();
  }

  List<Integer> numbers(String name) {
    return list(name).stream().map(item -> new ObjectFields(Map.of("", item)).number("")).toList();
  }

  List<ObjectFields> objects(String name) {
    List<ObjectFields> objects = new ArrayList<>();
    list(name).forEach(item -> objects.add(of(item)));
    return objects;
  }

  private List<?> list(String name) {
    if (object.get(name) instanceof List<?> list) {
      return list;
    }
    throw new Unreadable("no list " + name);
  }
}
