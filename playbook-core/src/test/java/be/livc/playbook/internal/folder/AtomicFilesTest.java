package be.livc.playbook.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.session.kit.Fault;
import be.livc.playbook.session.kit.FaultyFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
  @TempDir Path folder;

  @Test
  void several_files_are_all_written_and_nothing_stays_beside_them() throws IOException {
    Path first = Files.writeString(folder.resolve("first"), "old");
    Path second = folder.resolve("below/second");
    Map<Path, byte[]> files = new LinkedHashMap<>();
    files.put(first, bytes("new"));
    files.put(second, bytes("also"));
    AtomicFiles.write(files);
    assertThat(first).hasContent("new");
    assertThat(second).hasContent("also");
    assertThat(folder).isDirectoryNotContaining("glob:**.livc");
  }

  @Test
  void what_was_written_is_put_back_when_another_cannot_be() throws IOException {
    Path first = Files.writeString(folder.resolve("first"), "old");
    Path fresh = folder.resolve("fresh");
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Map<Path, byte[]> files = new LinkedHashMap<>();
    files.put(first, bytes("new"));
    files.put(fresh, bytes("new"));
    files.put(taken, bytes("new"));
    assertThatThrownBy(() -> AtomicFiles.write(files)).isInstanceOf(UncheckedIOException.class);
    assertThat(first).hasContent("old");
    assertThat(fresh).doesNotExist();
    assertThat(taken).isEmptyDirectory();
    assertThat(folder).isDirectoryNotContaining("glob:**.livc");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_and_who_may_read_a_file_stay() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    AtomicFiles.write(link, bytes("new"));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
    assertThat(permissions(file)).isEqualTo("rw-r-----");
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_private_file_is_for_its_owner_alone() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    AtomicFiles.writePrivate(file, "new");
    assertThat(file).hasContent("new");
    assertThat(permissions(file)).isEqualTo("rw-------");
  }

  @Test
  void of_what_no_longer_fits_nothing_stays_beside_the_file() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    FaultyFiles files = new FaultyFiles();
    files.arm(Fault.HALF, 2, () -> {});
    assertThatThrownBy(() -> AtomicFiles.writePrivate(files.of(file), "new"))
        .isInstanceOf(IOException.class);
    assertThat(files.disarm()).isTrue();
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
