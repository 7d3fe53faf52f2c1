package be.livc.playbook.diagnostic;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** Places in one file, kept as numbers: a large playbook has tens of thousands. */
final class Places extends AbstractList<Span> implements RandomAccess {
  private final SourceFile file;
  private final int[] bounds;

  private Places(SourceFile file, int[] bounds) {
    this.file = file;
    this.bounds = bounds;
  }

  /** A copy that can't be changed. */
  static List<Span> of(List<Span> places) {
    if (places instanceof Places || places.isEmpty()) {
      return places.isEmpty() ? List.of() : places;
    }
    SourceFile file = places.get(0).file();
    int[] bounds = new int[2 * places.size()];
    for (int i = 0; i < places.size(); i++) {
      Span place = places.get(i);
      if (!place.file().equals(file)) {
        return List.copyOf(places);
      }
      bounds[2 * i] = place.start();
      bounds[2 * i + 1] = place.end();
    }
    return new Places(file, bounds);
  }

  @Override
  public Span get(int index) {
    int at = 2 * Objects.checkIndex(index, size());
    return new Span(file, bounds[at], bounds[at + 1]);
  }

  @Override
  public int size() {
    return bounds.length / 2;
  }
}
