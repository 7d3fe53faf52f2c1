package be.livc.playbook.diagnostic;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places by number: all steps of a playbook have one, so there are few gaps. */
final class NumberedPlaces extends RowMap<Integer, Span> {
  private final PlaceRow row;

  private NumberedPlaces(PlaceRow row, int size) {
    super(row.size(), size);
    this.row = row;
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
    PlaceRow row = new PlaceRow(room);
    places.forEach(row::put);
    return new NumberedPlaces(row, places.size());
  }

  @Override
  int index(@Nullable Object key) {
    return key instanceof Integer number ? number : -1;
  }

  @Override
  Integer key(int index) {
    return index;
  }

  @Override
  @Nullable Span value(int index) {
    return row.get(index);
  }
}
