package be.livc.playbook.workshop;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.compiled.CompiledPlaybook;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.diagnostic.InvalidContentException;
import be.livc.playbook.internal.content.FolderContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Compiles the playbooks of a folder beside their files, as the last step of packing them with an
 * application that is built with the same engine.
 */
public final class ContentCompiler {
  private ContentCompiler() {}

  /**
   * Compiles the playbooks in each of these folders.
   *
   * @param folders as {@link #compile} takes them
   */
  public static void main(String[] folders) {
    for (String folder : folders) {
      for (String id : compile(Path.of(folder))) {
        System.err.println(id + ": not compiled, as something was found in it");
      }
    }
  }

  /**
   * Compiles the working text of each playbook in a folder; what an earlier engine compiled there
   * is replaced.
   *
   * @param folder holds playbooks, each in a folder of its own with its id as name, with what they
   *     share beside them
   * @return the ids of those in which something was found that is no error: they aren't compiled,
   *     since whoever loads them is to be told
   * @throws InvalidContentException when one of them has errors
   * @throws UncheckedIOException when a file can't be read or written
   */
  public static List<String> compile(Path folder) {
    ContentSource content = FolderContent.library(Objects.requireNonNull(folder, "folder"));
    PlaybookLibrary library = PlaybookLibrary.of(content);
    List<String> notCompiled = new ArrayList<>();
    for (PlaybookSummary listed : library.list()) {
      Optional<byte[]> compiled = library.compile(listed.id());
      write(Path.of(CompiledPlaybook.name(listed.file())), compiled);
      if (compiled.isEmpty()) {
        notCompiled.add(listed.id());
      }
    }
    return List.copyOf(notCompiled);
  }

  private static void write(Path file, Optional<byte[]> compiled) {
    try {
      if (compiled.isPresent()) {
        Files.write(file, compiled.get());
      } else {
        Files.deleteIfExists(file);
      }
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }
}
