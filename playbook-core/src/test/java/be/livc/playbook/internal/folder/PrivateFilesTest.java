package be.livc.playbook.internal.folder;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {
  @TempDir Path temp;

  private static String text(byte[] bytes) {
    return new String(bytes, US_ASCII);
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void folders_are_made_private_and_what_is_there_stays_as_it_is() throws IOException {
    Path there = Files.createDirectory(temp.resolve("a"));
    Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rwxr-xr-x"));
    PrivateFiles.createFolders(there.resolve("b/c"));
    PrivateFiles.createFolders(there.resolve("b/c"));
    assertThat(permissions(there)).isEqualTo("rwxr-xr-x");
    assertThat(permissions(there.resolve("b"))).isEqualTo("rwx------");
    assertThat(permissions(there.resolve("b/c"))).isEqualTo("rwx------");
  }

  @Test
  void no_folder_is_made_where_a_file_stands() throws IOException {
    Path file = Files.writeString(temp.resolve("a"), "x");
    assertThatThrownBy(() -> PrivateFiles.createFolders(file))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("x");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_file_is_made_private_and_opened_as_it_is() throws IOException {
    Path fresh = temp.resolve("nieuw");
    PrivateFiles.open(fresh, StandardOpenOption.WRITE).close();
    assertThat(permissions(fresh)).isEqualTo("rw-------");
    Path there = Files.writeString(temp.resolve("er"), "abc");
    Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rw-r--r--"));
    try (FileChannel channel = PrivateFiles.open(there, StandardOpenOption.WRITE)) {
      PrivateFiles.writeAll(channel, 1, "xyz".getBytes(US_ASCII));
    }
    assertThat(there).hasContent("axyz");
    assertThat(permissions(there)).isEqualTo("rw-r--r--");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_is_neither_read_nor_written_through() throws IOException {
    Path target = Files.writeString(temp.resolve("van-een-ander"), "x");
    Path link = Files.createSymbolicLink(temp.resolve("link"), target);
    assertThatThrownBy(() -> PrivateFiles.open(link, StandardOpenOption.WRITE))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> PrivateFiles.append(link, "y")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> PrivateFiles.bytes(link)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> PrivateFiles.stream(link)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> PrivateFiles.read(link, 0, 1)).isInstanceOf(IOException.class);
    assertThat(target).hasContent("x");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_was_left_or_planted_under_a_name_goes_before_a_file_is_made() throws IOException {
    Path target = Files.writeString(temp.resolve("van-een-ander"), "x");
    Path link = Files.createSymbolicLink(temp.resolve("link"), target);
    try (FileChannel channel = PrivateFiles.create(link)) {
      PrivateFiles.writeAll(channel, "nieuw".getBytes(US_ASCII));
    }
    assertThat(link).isRegularFile().hasContent("nieuw");
    assertThat(Files.isSymbolicLink(link)).isFalse();
    assertThat(permissions(link)).isEqualTo("rw-------");
    assertThat(target).hasContent("x");
  }

  @Test
  void bytes_are_added_at_the_end_of_a_file_that_need_not_be_there() throws IOException {
    Path file = temp.resolve("log");
    PrivateFiles.append(file, "een\n");
    PrivateFiles.append(file, "twee\n");
    assertThat(text(PrivateFiles.bytes(file))).isEqualTo("een\ntwee\n");
    assertThat(text(PrivateFiles.stream(file).readAllBytes())).isEqualTo("een\ntwee\n");
  }

  @Test
  void at_most_so_many_bytes_are_read_from_a_place_on() throws IOException {
    Path file = Files.writeString(temp.resolve("log"), "0123456789");
    assertThat(text(PrivateFiles.read(file, 0, 20))).isEqualTo("0123456789");
    assertThat(text(PrivateFiles.read(file, 4, 3))).isEqualTo("456");
    assertThat(text(PrivateFiles.read(file, 8, 3))).isEqualTo("89");
    assertThat(PrivateFiles.read(file, 10, 3)).isEmpty();
    assertThat(PrivateFiles.read(file, 4, 0)).isEmpty();
    assertThatThrownBy(() -> PrivateFiles.read(temp.resolve("weg"), 0, 1))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void where_files_have_no_owner_they_are_made_and_written_all_the_same() throws IOException {
    Map<String, String> fresh = Map.of("create", "true");
    try (FileSystem zip = FileSystems.newFileSystem(temp.resolve("a.zip"), fresh)) {
      Path folder = zip.getPath("/a/b");
      PrivateFiles.createFolders(folder);
      assertThat(Files.isDirectory(folder)).isTrue();
      assertThat(PrivateFiles.isPosix(folder)).isFalse();
      Path file = folder.resolve("log");
      for (String text : List.of("een", "twee")) {
        try (FileChannel channel = PrivateFiles.create(file)) {
          PrivateFiles.writeAll(channel, text.getBytes(US_ASCII));
        }
        assertThat(Files.readString(file)).isEqualTo(text);
      }
      PrivateFiles.sync(folder);
    }
  }

  @Test
  void a_folder_is_synced_and_one_that_is_not_there_is_told() throws IOException {
    PrivateFiles.sync(temp);
    PrivateFiles.sync(null);
    assertThatThrownBy(() -> PrivateFiles.sync(temp.resolve("weg")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
