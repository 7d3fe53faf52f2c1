package be.livc.playbook.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places in a row, kept as numbers: a large playbook has tens of thousands. */
final class PlaceRow {
  private final int[] bounds;
  private final List<SourceFile> files = new ArrayList<>(1);

  /** Which file each place is in; null while all are in the first. */
  private int @Nullable [] fileOf;

  /** A row of so many, of which none is put yet. */
  PlaceRow(int size) {
    this.bounds = new int[2 * size];
    Arrays.fill(bounds, -1);
  }

  int size() {
    return bounds.length / 2;
  }

  void put(int index, Span place) {
    bounds[2 * index] = place.start();
    bounds[2 * index + 1] = place.end();
    int file = file(place.file());
    if (file > 0 && fileOf == null) {
      fileOf = new int[size()];
    }
    if (fileOf != null) {
      fileOf[index] = file;
    }
  }

  private int file(SourceFile file) {
    int known = files.indexOf(file);
    if (known < 0) {
      files.add(file);
    }
    return known < 0 ? files.size() - 1 : known;
  }

  /** The place that was put here; null where none was. */
  @Nullable Span get(int index) {
    return bounds[2 * index] < 0
        ? null
        : new Span(
            files.get(fileOf == null ? 0 : fileOf[index]),
            bounds[2 * index],
            bounds[2 * index + 1]);
  }
}
