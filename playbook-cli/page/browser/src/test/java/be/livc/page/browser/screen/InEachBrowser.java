package be.livc.page.browser.screen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Tests that are made with a {@link Brand}: Chromium, and with {@code livc.thorough} Firefox. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@ArgumentsSource(InEachBrowser.Brands.class)
public @interface InEachBrowser {
  /** Those that are tried. */
  final class Brands implements ArgumentsProvider {
    @Override
    public Stream<Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      Stream<Brand> brands =
          Boolean.getBoolean("livc.thorough")
              ? Stream.of(Brand.values())
              : Stream.of(Brand.CHROMIUM);
      return brands.map(Arguments::of);
    }
  }
}
