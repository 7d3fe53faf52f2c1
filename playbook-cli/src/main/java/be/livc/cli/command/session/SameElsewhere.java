package be.livc.cli.command.session;

import be.livc.cli.command.Context;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.Profile;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.earlier.ErasureElsewhere;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where what was erased from a session still stands: in other sessions, and in the profile. */
final class SameElsewhere {
  private final Context context;
  private final Map<String, Session> others = new LinkedHashMap<>();
  private final Set<String> profile;

  SameElsewhere(Session before, Session after, @Nullable String words, Context context) {
    this.context = context;
    ErasureElsewhere same = new ErasureElsewhere(before, after);
    for (SessionSummary summary : context.store().list().sessions()) {
      Session other =
          summary.id().equals(before.id())
              ? null
              : context.store().open(summary.id(), context.pen()).session().orElse(null);
      if (other != null) {
        Session rest = same.from(other);
        rest = words == null ? rest : Erasure.holding(rest, words);
        if (rest.events().size() > other.events().size()) {
          String name = other.name().isEmpty() ? other.id() : other.name();
          others.put("\"" + name + "\"", rest);
        }
      }
    }
    this.profile = profile(before, after, words);
  }

  private Set<String> profile(Session before, Session after, @Nullable String words) {
    Map<String, Profile.Kept> kept = context.profile().read().profile().answers();
    List<String> gone = Erasure.answersGone(before, after);
    Set<String> keys =
        gone.stream()
            .flatMap(id -> before.playbook().question(id).stream())
            .filter(Profile::takes)
            .map(Profile::key)
            .filter(kept::containsKey)
            .collect(Collectors.toCollection(TreeSet::new));
    if (words != null) {
      String wanted = words.strip().toLowerCase(Locale.ROOT);
      kept.forEach(
          (key, answer) -> {
            if (answer.value().toString().toLowerCase(Locale.ROOT).contains(wanted)) {
              keys.add(key);
            }
          });
    }
    return keys;
  }

  /** Where, by name. */
  List<String> names() {
    List<String> names = new ArrayList<>(others.keySet());
    if (!profile.isEmpty()) {
      names.add(context.texts().of("erase.profile.place"));
    }
    return names;
  }

  /** Erases it there too; gives where. */
  List<String> erase() {
    others.values().forEach(context.store()::save);
    if (!profile.isEmpty()) {
      context
          .profile()
          .change(
              before -> {
                Profile after = before;
                for (String key : profile) {
                  after = after.without(key);
                }
                return after;
              });
    }
    return names();
  }
}
