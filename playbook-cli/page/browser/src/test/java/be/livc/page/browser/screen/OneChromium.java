package be.livc.page.browser.screen;

import be.livc.playbook.browser.Chromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a Chromium: one for all of them, in which each opens tabs apart. */
public final class OneChromium implements ParameterResolver {
  /** Closed by JUnit when all tests are done. */
  private record Running(Chromium chromium) implements AutoCloseable {
    static Running start() {
      try {
        return new Running(Chromium.start(Files.createTempDirectory("chromium")));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    @Override
    public void close() {
      chromium.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Chromium.class;
  }

  @Override
  public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(OneChromium.class))
        .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class)
        .chromium();
  }
}
