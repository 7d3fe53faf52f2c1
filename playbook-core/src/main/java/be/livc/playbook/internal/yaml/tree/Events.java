package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.resource.Library;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * What a text says, event by event. The only place at which the parser works, so that whatever it
 * throws ends here: as {@link Stopped}, with where it stopped.
 */
final class Events {
  private final SourceFile file;
  private final Offsets offsets;
  private final StreamReader reader;
  private final Parser parser;

  /**
   * @param file in which the events are placed
   * @param text what is read, with each character where it stands in the file
   */
  Events(SourceFile file, String text) {
    this.file = file;
    this.offsets = new Offsets(file, text);
    this.reader = new StreamReader(text);
    this.parser = parser(reader);
  }

  private static Parser parser(StreamReader reader) {
    try {
      LoaderOptions options = new LoaderOptions();
      // the size of the file is limited where its bytes are read
      options.setCodePointLimit(Integer.MAX_VALUE);
      return new ParserImpl(reader, options);
    } catch (LinkageError lacking) {
      throw Library.SNAKEYAML.isTooOld(lacking);
    }
  }

  Event next() {
    return asked(parser::getEvent);
  }

  Event peek() {
    return asked(parser::peekEvent);
  }

  boolean isNext(Event.ID id) {
    return asked(() -> parser.checkEvent(id));
  }

  Span span(Event event) {
    return offsets.span(event.getStartMark().getIndex(), event.getEndMark().getIndex());
  }

  Span start() {
    return new Span(file, 0, 0);
  }

  /** An answer of the parser, which throws more than it declares, as for an escape too large. */
  private <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (MarkedYAMLException broken) {
      int at = offset(broken.getProblemMark(), 0);
      throw new Stopped(
          at,
          offset(broken.getContextMark(), at),
          Objects.requireNonNullElse(broken.getProblem(), ""),
          Objects.requireNonNullElse(broken.getContext(), ""));
    } catch (RuntimeException broken) {
      int at = offsets.at(reader.getIndex());
      String problem = broken instanceof IllegalArgumentException ? "escape" : "";
      throw new Stopped(at, at, problem, "");
    }
  }

  private int offset(@Nullable Mark mark, int otherwise) {
    return mark == null ? otherwise : offsets.at(mark.getIndex());
  }
}
