package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Limits;
import be.livc.playbook.model.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Where things stand while a playbook is read: the number and place of each step, where names are
 * declared, and where they are used.
 */
public final class Positions {
  private final ReadFindings findings;
  private final Map<Integer, Span> steps = new HashMap<>();
  private final Map<String, Span> names = new HashMap<>();
  private final Map<String, List<Span>> uses = new HashMap<>();
  private int nextNumber;

  Positions(ReadFindings findings) {
    this.findings = findings;
  }

  /** The number of the next step, which stands at this place. */
  public int number(Span place) {
    int number = nextNumber++;
    if (number == Limits.STEPS) {
      findings.shape(place, RuleId.LIMIT_STEPS, Integer.toString(Limits.STEPS));
    }
    steps.put(number, place);
    return number;
  }

  /** The number the next step will have. */
  public int nextNumber() {
    return nextNumber;
  }

  /** Makes room for the steps of an included playbook; the number of the first. */
  public int numbers(int count) {
    int first = nextNumber;
    nextNumber += count;
    return first;
  }

  public boolean isOverLimit() {
    return nextNumber > Limits.STEPS;
  }

  /** A step that has its number already stands here. */
  public void place(int number, Span place) {
    steps.put(number, place);
  }

  /** A name is declared here; where it is declared twice, the first place stays. */
  public void declare(String kindAndId, Span place) {
    names.putIfAbsent(kindAndId, place);
  }

  /** A name is used here; a place that an alias leads to again counts once. */
  public void use(String kindAndId, Span place) {
    List<Span> before = uses.get(kindAndId);
    if (before == null) {
      before = new ArrayList<>(1);
      uses.put(kindAndId, before);
    }
    before.add(written(kindAndId, place));
  }

  /** Where the id reads in a place: without quotes or braces; the place itself where it differs. */
  private static Span written(String kindAndId, Span place) {
    int from = kindAndId.indexOf('/') + 1;
    int length = kindAndId.length() - from;
    int end = place.start() + length;
    String file = place.file().text();
    if (end <= place.end() && file.regionMatches(place.start(), kindAndId, from, length)) {
      return end == place.end() ? place : new Span(place.file(), place.start(), end);
    }
    return inside(place, kindAndId.substring(from));
  }

  private static Span inside(Span place, String id) {
    String text = place.file().text().substring(place.start(), place.end());
    for (String name : List.of(id, QualifiedName.of(id).name())) {
      int at = place.start() + text.indexOf(name);
      if (at >= place.start()) {
        return new Span(place.file(), at, at + name.length());
      }
    }
    return place;
  }

  public boolean isUsed(String kindAndId) {
    return uses.containsKey(kindAndId);
  }

  private static List<Span> once(List<Span> places) {
    return areInOrder(places) ? places : List.copyOf(new LinkedHashSet<>(places));
  }

  /** Whether each stands behind the one before it in the same file, so that none is there twice. */
  private static boolean areInOrder(List<Span> places) {
    for (int i = 1; i < places.size(); i++) {
      Span before = places.get(i - 1);
      Span place = places.get(i);
      if (!place.file().equals(before.file()) || place.start() <= before.start()) {
        return false;
      }
    }
    return true;
  }

  public SourceMap map() {
    uses.replaceAll((name, places) -> once(places));
    return new SourceMap(steps, names, uses);
  }
}
