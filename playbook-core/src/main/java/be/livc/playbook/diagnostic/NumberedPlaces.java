package be.livc.playbook.diagnostic;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Places by number, kept as numbers in a row: all steps of a playbook have one. */
final class NumberedPlaces extends AbstractMap<Integer, Span> {
  private final @Nullable SourceFile[] files;
  private final int[] bounds;
  private final int size;

  private NumberedPlaces(Map<Integer, Span> places, int room) {
    this.files = new SourceFile[room];
    this.bounds = new int[2 * room];
    this.size = places.size();
    places.forEach(
        (number, place) -> {
          files[number] = place.file();
          bounds[2 * number] = place.start();
          bounds[2 * number + 1] = place.end();
        });
  }

  /** A copy that can't be changed. */
  static Map<Integer, Span> of(Map<Integer, Span> places) {
    int room = 0;
    for (int number : places.keySet()) {
      if (number < 0 || number > 2 * places.size()) {
        return Map.copyOf(places);
      }
      room = Math.max(room, number + 1);
    }
    return new NumberedPlaces(places, room);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public @Nullable Span get(@Nullable Object key) {
    return key instanceof Integer number && number >= 0 && number < files.length
        ? place(number)
        : null;
  }

  private @Nullable Span place(int number) {
    SourceFile file = files[number];
    return file == null ? null : new Span(file, bounds[2 * number], bounds[2 * number + 1]);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Set<Map.Entry<Integer, Span>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<Integer, Span>> iterator() {
        return IntStream.range(0, files.length)
            .filter(number -> files[number] != null)
            .mapToObj(number -> Map.entry(number, place(number)))
            .iterator();
      }

      @Override
      public int size() {
        return size;
      }
    };
  }
}
