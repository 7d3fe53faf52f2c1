package be.livc.playbook.session;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Value;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives the entries of lists and the rows of tables their identity, which ticks follow. An entry
 * keeps the identity it was shown with, else that of an equal entry that stood there before, else
 * that of a row with the same first cell; only what is new gets a new one. Identities that did not
 * come from here are never kept: they could hold what someone typed.
 */
final class EntryIdentities {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 16;

  private EntryIdentities() {}

  static String random() {
    byte[] bytes = new byte[LENGTH];
    Source.RANDOM.nextBytes(bytes);
    StringBuilder identity = new StringBuilder(LENGTH);
    for (byte one : bytes) {
      identity.append(ALPHABET.charAt(one & 31));
    }
    return identity.toString();
  }

  /** Seeded only when a first identity is asked for. */
  private static final class Source {
    static final SecureRandom RANDOM = new SecureRandom();
  }

  /**
   * The value with identities.
   *
   * @param earlier what stood at that question before, latest first
   */
  static Value of(Value value, List<Value> earlier, Supplier<String> fresh) {
    return value.accept(new Identified(earlier, fresh));
  }

  private static @Nullable Value first(Value.Row row) {
    return row.cells().isEmpty() ? null : row.cells().values().iterator().next();
  }

  private static <T> List<String> match(
      List<T> items,
      List<T> known,
      List<BiPredicate<T, T>> same,
      Function<T, String> identity,
      Supplier<String> fresh) {
    @Nullable String[] given = new @Nullable String[items.size()];
    Set<String> taken = new HashSet<>();
    for (BiPredicate<T, T> alike : same) {
      for (int i = 0; i < given.length; i++) {
        for (T before : known) {
          if (given[i] == null
              && !taken.contains(identity.apply(before))
              && alike.test(items.get(i), before)) {
            given[i] = identity.apply(before);
            taken.add(identity.apply(before));
          }
        }
      }
    }
    return Ordered.list(
        Arrays.stream(given).map(found -> found != null ? found : fresh.get()).toList());
  }

  private record Identified(List<Value> earlier, Supplier<String> fresh)
      implements Value.Visitor<Value> {
    @Override
    public Value oneOption(Value.OneOption value) {
      return value;
    }

    @Override
    public Value someOptions(Value.SomeOptions value) {
      return value;
    }

    @Override
    public Value words(Value.Words value) {
      return new Value.Words(value.text().replace("\r\n", "\n"));
    }

    @Override
    public Value amount(Value.Amount value) {
      return value;
    }

    @Override
    public Value day(Value.Day value) {
      return value;
    }

    @Override
    public Value nothing(Value.Nothing value) {
      return value;
    }

    @Override
    public Value entries(Value.Entries value) {
      List<Value.Entry> known = new ArrayList<>();
      for (Value before : earlier) {
        known.addAll(before instanceof Value.Entries some ? some.entries() : List.of());
      }
      List<BiPredicate<Value.Entry, Value.Entry>> same =
          List.of(
              (one, other) -> one.identity().equals(other.identity()),
              (one, other) -> one.text().equals(other.text()));
      List<String> given = match(value.entries(), known, same, Value.Entry::identity, fresh);
      List<Value.Entry> identified = new ArrayList<>();
      for (int i = 0; i < given.size(); i++) {
        identified.add(new Value.Entry(given.get(i), value.entries().get(i).text()));
      }
      return new Value.Entries(identified);
    }

    @Override
    public Value rows(Value.Rows value) {
      List<Value.Row> known = new ArrayList<>();
      for (Value before : earlier) {
        known.addAll(before instanceof Value.Rows some ? some.rows() : List.of());
      }
      List<BiPredicate<Value.Row, Value.Row>> same =
          List.of(
              (one, other) -> one.identity().equals(other.identity()),
              (one, other) -> one.cells().equals(other.cells()),
              (one, other) -> Objects.equals(first(one), first(other)));
      List<String> given = match(value.rows(), known, same, Value.Row::identity, fresh);
      List<Value.Row> identified = new ArrayList<>();
      for (int i = 0; i < given.size(); i++) {
        identified.add(new Value.Row(given.get(i), value.rows().get(i).cells()));
      }
      return new Value.Rows(identified);
    }
  }
}
