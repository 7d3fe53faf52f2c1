package be.livc.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseDriverTest {
  private static final String ADDRESS = "jdbc:postgresql://server/livc";

  @TempDir Path lib;

  @Test
  void a_driver_on_the_class_path_is_taken() {
    Driver known = new org.postgresql.Driver();
    assertThat(DatabaseDriver.find(ADDRESS, Stream.of(known), lib)).containsSame(known);
    assertThat(DatabaseDriver.find("jdbc:anders:x", Stream.of(known), lib)).isEmpty();
  }

  @Test
  void else_one_that_was_put_beside_the_program() throws IOException, URISyntaxException {
    assertThat(DatabaseDriver.find(ADDRESS, Stream.of(), lib)).isEmpty();
    assertThat(DatabaseDriver.find(ADDRESS, Stream.of(), lib.resolve("nergens"))).isEmpty();
    Path jar =
        Path.of(
            org.postgresql.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    Files.copy(jar, lib.resolve(jar.getFileName()));
    Optional<Driver> found = DatabaseDriver.find(ADDRESS, Stream.of(), lib);
    assertThat(found).isPresent();
    assertThat(found.get().getClass().getName()).isEqualTo(org.postgresql.Driver.class.getName());
    assertThat(found.get().getClass().getClassLoader())
        .isNotSameAs(org.postgresql.Driver.class.getClassLoader());
  }
}
