package be.livc.cli.command;

import be.livc.cli.console.Problem;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The driver of a database. livc carries none: it is a jar that whoever looks after the program
 * puts beside it.
 */
final class DatabaseDriver {
  private static final String JARS = "postgresql-*.jar";

  private DatabaseDriver() {}

  /**
   * One that is on the class path, or else beside the program.
   *
   * @throws Problem when there is none
   */
  static Driver find(String url, Context context) {
    Path beside = Path.of(context.surroundings().property("livc.lib"));
    return find(url, DriverManager.drivers(), beside)
        .orElseThrow(
            () ->
                Problem.notFound(context.texts().of("database.driver", beside)).as(Missing.DRIVER));
  }

  private enum Missing {
    DRIVER
  }

  static Optional<Driver> find(String url, Stream<Driver> known, Path beside) {
    return known.filter(driver -> accepts(driver, url)).findFirst().or(() -> load(url, beside));
  }

  private static Optional<Driver> load(String url, Path beside) {
    if (!Files.isDirectory(beside)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(beside, JARS)) {
      for (Path jar : jars) {
        Optional<Driver> driver =
            ServiceLoader.load(Driver.class, loader(jar)).stream()
                .map(ServiceLoader.Provider::get)
                .filter(it -> accepts(it, url))
                .findFirst();
        if (driver.isPresent()) {
          return driver;
        }
      }
      return Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty(); // as where it is not there: the sentence names the folder
    }
  }

  /** Stays open as long as the program runs: the driver loads its classes when it needs them. */
  private static ClassLoader loader(Path jar) throws MalformedURLException {
    return new URLClassLoader(
        new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
  }

  private static boolean accepts(Driver driver, String url) {
    try {
      return driver.acceptsURL(url);
    } catch (SQLException e) {
      return false;
    }
  }
}
