package be.livc.page.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a page asks for: an object of which each member is looked at before it is used. */
public final class Request {
  private final Map<String, Object> members;

  /** An object that was read. */
  public Request(Map<String, Object> members) {
    this.members = members;
  }

  /** A text that has to be there. */
  public String text(String name) {
    return optional(name).orElseThrow(() -> Problem.of("problem.missing", name));
  }

  /** A text that may be left out. */
  public Optional<String> optional(String name) {
    Object value = members.get(name);
    if (value != null && !(value instanceof String)) {
      throw Problem.of("problem.shape", name);
    }
    return Optional.ofNullable((String) value);
  }

  /** Whether a member is there. */
  public boolean has(String name) {
    return members.containsKey(name);
  }

  /** A truth value; false where it is left out. */
  public boolean is(String name) {
    Object value = members.get(name);
    if (value != null && !(value instanceof Boolean)) {
      throw Problem.of("problem.shape", name);
    }
    return Boolean.TRUE.equals(value);
  }

  /** An object that has to be there, in the order of its members. */
  public Map<String, Object> object(String name) {
    if (!members.containsKey(name)) {
      throw Problem.of("problem.missing", name);
    }
    return object(members.get(name), name);
  }

  /** A value as an object. */
  public static Map<String, Object> object(Object value, String name) {
    if (!(value instanceof Map<?, ?> map)) {
      throw Problem.of("problem.shape", name);
    }
    Map<String, Object> object = new LinkedHashMap<>();
    map.forEach((key, member) -> object.put((String) key, member));
    return object;
  }

  /** A list that has to be there. */
  public List<Object> list(String name) {
    Object value = members.get(name);
    if (value == null) {
      throw Problem.of("problem.missing", name);
    }
    return list(value, name);
  }

  /** A value as a list. */
  public static List<Object> list(Object value, String name) {
    if (!(value instanceof List<?> list)) {
      throw Problem.of("problem.shape", name);
    }
    return new ArrayList<>(list);
  }

  /** A list of texts; none where it is left out. */
  public List<String> texts(String name) {
    Object value = members.get(name);
    return value == null ? List.of() : texts(value, name);
  }

  /** A value as a list of texts. */
  public static List<String> texts(Object value, String name) {
    List<String> texts = new ArrayList<>();
    for (Object item : list(value, name)) {
      if (!(item instanceof String text)) {
        throw Problem.of("problem.shape", name);
      }
      texts.add(text);
    }
    return texts;
  }

  /** The time it is, in the zone of its offset. */
  public OffsetDateTime now() {
    try {
      return OffsetDateTime.parse(text("now"));
    } catch (DateTimeException noTime) {
      throw Problem.of("problem.now", text("now"));
    }
  }

  /** A day; empty where it is left out. */
  public Optional<LocalDate> day(String name) {
    return optional(name)
        .map(
            text -> {
              try {
                return LocalDate.parse(text);
              } catch (DateTimeException noDay) {
                throw Problem.of("problem.day", name, text);
              }
            });
  }

  /** What can't be foreseen, to make identities and salts of. */
  public Randomness randomness() {
    return Randomness.of(text("random"));
  }
}
