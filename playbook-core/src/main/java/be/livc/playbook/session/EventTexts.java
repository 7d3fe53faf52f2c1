package be.livc.playbook.session;

import be.livc.playbook.model.Value;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts that people wrote in an event; none where it was erased. */
final class EventTexts extends SessionEvent.DefaultVisitor<Stream<String>> {
  private static final EventTexts ALL = new EventTexts();
  private static final Value.Visitor<Stream<String>> WRITTEN = new Written();

  private EventTexts() {}

  static Stream<String> of(SessionEvent event) {
    return event.accept(ALL);
  }

  @Override
  protected Stream<String> other(SessionEvent event) {
    return Stream.empty();
  }

  private static Stream<String> written(@Nullable Value value) {
    return value == null ? Stream.empty() : value.accept(WRITTEN);
  }

  @Override
  public Stream<String> started(SessionEvent.Started event) {
    return Stream.ofNullable(event.name());
  }

  @Override
  public Stream<String> renamed(SessionEvent.Renamed event) {
    return Stream.ofNullable(event.name());
  }

  @Override
  public Stream<String> given(SessionEvent.Given event) {
    return written(event.value());
  }

  @Override
  public Stream<String> answered(SessionEvent.Answered event) {
    return written(event.value());
  }

  @Override
  public Stream<String> drafted(SessionEvent.Drafted event) {
    return written(event.value());
  }

  @Override
  public Stream<String> putOff(SessionEvent.PutOff event) {
    return Stream.ofNullable(event.whom());
  }

  @Override
  public Stream<String> suggested(SessionEvent.Suggested event) {
    Suggestion held = event.suggestion();
    return held == null
        ? Stream.empty()
        : Stream.concat(Stream.of(held.name()), written(held.value()));
  }

  @Override
  public Stream<String> noted(SessionEvent.Noted event) {
    return Stream.ofNullable(event.text());
  }

  @Override
  public Stream<String> documentMade(SessionEvent.DocumentMade event) {
    MadeDocument made = event.document();
    return made == null ? Stream.empty() : Stream.of(made.title(), made.file());
  }

  private static final class Written extends Value.DefaultVisitor<Stream<String>> {
    @Override
    protected Stream<String> other(Value value) {
      return Stream.empty();
    }

    @Override
    public Stream<String> words(Value.Words value) {
      return Stream.of(value.text());
    }

    @Override
    public Stream<String> entries(Value.Entries value) {
      return value.entries().stream().map(Value.Entry::text);
    }

    @Override
    public Stream<String> rows(Value.Rows value) {
      return value.rows().stream()
          .flatMap(row -> row.cells().values().stream())
          .flatMap(cell -> cell.accept(this));
    }
  }
}
