package be.livc.playbook.session.log;

import be.livc.playbook.model.Value;
import be.livc.playbook.session.Profile;
import be.livc.playbook.session.Profile.Kept;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A profile as one line: {@code livc} ({@code profile}), {@code format}, {@code answers}, each with
 * {@code q} the key, {@code d} the day and {@code v} the value in the form of a session's.
 */
public final class ProfileLine {
  /** The newest format that can be read, in which it is written. */
  public static final int FORMAT = 1;

  private static final String PLACE = "profile";

  private final LineSeal seal;

  /** With what closes and opens lines. */
  public ProfileLine(LineSeal seal) {
    this.seal = seal;
  }

  /**
   * What a line holds.
   *
   * @param format that it was written in; the profile is empty when it is newer than ours
   * @param profile what is kept
   */
  public record Found(int format, Profile profile) {
    /** Checks that nothing is missing. */
    public Found {
      Objects.requireNonNull(profile, "profile");
    }
  }

  /** As a line, its line end included. */
  public String write(Profile profile) {
    List<Object> answers = new ArrayList<>();
    profile
        .answers()
        .forEach(
            (key, kept) -> {
              Map<String, Object> answer = new LinkedHashMap<>();
              answer.put("q", key);
              answer.put("d", kept.on().toString());
              answer.put("v", ValueCodec.write(kept.value()));
              answers.add(answer);
            });
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("livc", "profile");
    object.put("format", (long) FORMAT);
    object.put("answers", answers);
    return seal.line(PLACE, object);
  }

  /** Reads one; empty when the bytes are not exactly a sound line, its line end included. */
  public Optional<Found> read(byte[] bytes) {
    if (bytes.length == 0 || bytes[bytes.length - 1] != '\n') {
      return Optional.empty();
    }
    try {
      return seal.read(PLACE, bytes).flatMap(object -> found(new ObjectFields(object)));
    } catch (ObjectFields.Unreadable | DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Found> found(ObjectFields object) {
    if (!object.text("livc").equals("profile")) {
      return Optional.empty();
    }
    int format = object.number("format");
    if (format > FORMAT) {
      return Optional.of(new Found(format, Profile.NONE));
    }
    Map<String, Kept> answers = new LinkedHashMap<>();
    for (ObjectFields answer : object.objects("answers")) {
      Value value = ValueCodec.read(answer.object("v"));
      answers.put(answer.text("q"), new Kept(value, LocalDate.parse(answer.text("d"))));
    }
    return Optional.of(new Found(format, new Profile(answers)));
  }
}
