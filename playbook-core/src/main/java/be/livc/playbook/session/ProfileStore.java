package be.livc.playbook.session;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Where the profile is kept, the one place of it. Safe to use from several threads. */
public interface ProfileStore {
  /**
   * The profile as read.
   *
   * @param profile holds nothing where nothing is kept, or it can't be read
   * @param problems why it can't be read; at most one
   */
  record Opened(Profile profile, List<StoreProblem> problems) {
    /** Keeps a copy. */
    public Opened {
      Objects.requireNonNull(profile, "profile");
      Objects.requireNonNull(problems, "problems");
      problems = List.copyOf(problems);
    }
  }

  /** The profile as it is kept now. */
  Opened read();

  /**
   * Changes what is kept; once this returns it is safe. No other program changes it in between.
   * What was damaged is put aside first. A profile that becomes empty leaves nothing behind.
   *
   * @param change gets the profile as it is kept at that moment; may give back the same
   * @throws StoreException when it could not be kept, or was kept by a newer livc; nothing is
   *     changed then
   */
  void change(UnaryOperator<Profile> change);

  /**
   * Removes everything for good, what was damaged and put aside too.
   *
   * @throws StoreException when it could not be removed
   */
  void clear();

  /** Where it is kept, in words for people. */
  String place();

  /** The same, of which is only read: what is changed or cleared stays as it was. */
  static ProfileStore suggestingOnly(ProfileStore kept) {
    return new ProfileStore() {
      @Override
      public Opened read() {
        return kept.read();
      }

      @Override
      public void change(UnaryOperator<Profile> change) {
        // nothing of what is answered is kept besides
      }

      @Override
      public void clear() {
        // as above
      }

      @Override
      public String place() {
        return kept.place();
      }
    };
  }
}
