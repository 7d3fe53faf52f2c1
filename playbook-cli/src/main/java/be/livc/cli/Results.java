package be.livc.cli;

import be.livc.cli.console.Surroundings;
import be.livc.playbook.view.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a run gives on standard output. For another program it is held back until the end, so that
 * there is one object whatever happens: what was written before something went wrong is no result.
 */
final class Results {
  private final Surroundings around;
  private final boolean json;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final PrintStream out;

  private Results(Surroundings around, boolean json) {
    this.around = around;
    this.json = json;
    this.out = json ? new PrintStream(held, false, around.charset()) : around.out();
  }

  static Results to(Surroundings around, boolean json) {
    return new Results(around, json);
  }

  /** Whether they are for another program. */
  boolean json() {
    return json;
  }

  /** What a command is given to write on. */
  Surroundings surroundings() {
    return around.writingTo(out);
  }

  /** Writes a page for a person, or its shape. */
  void show(String page, Supplier<Map<String, @Nullable Object>> shape) {
    out.print(json ? Json.write(shape.get()) : page);
  }

  /** Writes this in place of what was written. */
  void replace(Map<String, @Nullable Object> shape) {
    out.flush();
    held.reset();
    out.print(Json.write(shape));
  }

  /** Hands over what was held back. */
  void hand() {
    out.flush();
    if (json) {
      around.out().write(held.toByteArray(), 0, held.size());
      around.out().flush();
    }
  }
}
