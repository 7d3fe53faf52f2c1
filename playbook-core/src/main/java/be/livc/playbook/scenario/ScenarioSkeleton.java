package be.livc.playbook.scenario;

import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A scenario to start from: it passes as the playbook stands now, and an editor still has to look
 * whether the playbook is right.
 *
 * @param name of its file, without a folder
 * @param text the whole file
 */
public record ScenarioSkeleton(String name, String text) {
  /**
   * Scenarios that come past the steps and options that no scenario comes past, then past the
   * outcomes of conditions that are still left. A part for which no walk was found has none; the
   * same call always gives the same scenarios.
   *
   * @param results of all scenarios there are
   * @param today the day of the walks, where the validity of steps asks for no other
   */
  public static List<ScenarioSkeleton> missing(
      Playbook playbook, SourceMap map, List<ScenarioResult> results, LocalDate today) {
    Set<String> names = new HashSet<>();
    results.forEach(it -> names.add(it.file().substring(it.file().lastIndexOf('/') + 1)));
    CoverageRecorder tour = new CoverageRecorder(playbook, map);
    results.forEach(tour::follow);
    Words words = Words.of(playbook.language());
    WalkSearch drafting = new WalkSearch(playbook, today);
    List<ScenarioSkeleton> drafts = new ArrayList<>();
    for (boolean conditions : new boolean[] {false, true}) {
      for (int i = 0; i < tour.parts().size(); i++) {
        Coverage.Part part = tour.parts().get(i);
        boolean condition = part.kind() == Coverage.Kind.CONDITION;
        if (condition == conditions && !part.covered()) {
          Goal goal = condition ? new ConditionGoal(playbook, part, i) : new PartGoal(part);
          Walk walk = drafting.walk(goal).orElse(null);
          if (walk != null) {
            String name = name(part, words, names);
            tour.follow(walk, name);
            drafts.add(new ScenarioSkeleton(name, SkeletonText.of(walk, part)));
          }
        }
      }
    }
    return drafts;
  }

  private static String name(Coverage.Part part, Words words, Set<String> taken) {
    String outcome =
        part.kind() == Coverage.Kind.CONDITION
            ? "-" + words.get("draft.condition." + part.outcome())
            : part.outcome().isEmpty() ? "" : "-" + part.outcome();
    String stem = (part.name() + outcome).replaceAll("[^A-Za-z0-9-]", "-");
    String name = stem + ".yaml";
    for (int i = 2; !taken.add(name); i++) {
      name = stem + "-" + i + ".yaml";
    }
    return name;
  }
}
