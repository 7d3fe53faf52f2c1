package be.livc.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A folder that files are written to. A file that is there and differs is left alone: the new one
 * gets a number.
 */
public final class OutputFolder {
  private static final int MOST_NUMBERS = 1_000;

  private final Path folder;
  private final Texts texts;

  /** Writes into {@code folder}, which is made when the first file is written. */
  public OutputFolder(Path folder, Texts texts) {
    this.folder = folder;
    this.texts = texts;
  }

  /**
   * What came of writing a file.
   *
   * @param file that was written; null when none was
   * @param problem why none was, as a sentence; empty when one was
   */
  public record Written(@Nullable Path file, String problem) {
    /**
     * The file.
     *
     * @throws Problem with why there is none, where a command can't go on without
     */
    public Path orElseThrow() {
      if (file == null) {
        throw Problem.notFound(problem);
      }
      return file;
    }
  }

  /** The folder of a session below another: its name without what a system can't have in one. */
  public static OutputFolder of(Path below, String session, Texts texts) {
    String name = session.replaceAll("[<>:\"/\\\\|?*\\p{Cntrl}]", " ").strip();
    String ended = name.replaceAll("[. ]+$", "");
    return new OutputFolder(below.resolve(ended.isEmpty() ? "livc" : ended), texts);
  }

  /** Its name, as the person sees it. */
  public String name() {
    Path last = folder.getFileName();
    return last == null ? folder.toString() : last.toString();
  }

  /**
   * Why a file or folder can't be written, in the person's words where the system gives a reason.
   */
  public static String notWritten(Path file, IOException e, Texts texts) {
    return texts.of("file.not-written", file, FileTrouble.why(e, texts));
  }

  /** Why a file can't be given another text, in the same words; it is as it was. */
  public static String notReplaced(Path file, UncheckedIOException e, Texts texts) {
    IOException cause = Objects.requireNonNull(e.getCause());
    return texts.of("file.not-replaced", file, FileTrouble.why(cause, texts));
  }

  /** Why mending stopped at a file that can't be written; those before it are mended. */
  public static String notMended(UncheckedIOException e, Texts texts) {
    IOException cause = Objects.requireNonNull(e.getCause());
    return texts.of("file.not-mended", FileTrouble.why(cause, texts));
  }

  /**
   * Writes a file.
   *
   * @param isPrivate whether nobody but the owner may read it, or a folder that is made for it
   * @return the file, or why there is none
   */
  public Written write(String name, String extension, byte[] content, boolean isPrivate) {
    try {
      OwnFiles.folder(folder, isPrivate);
      for (int i = 1; i < MOST_NUMBERS; i++) {
        String numbered = i == 1 ? name : name + " (" + i + ")";
        Path file = folder.resolve(numbered + "." + extension);
        boolean same =
            Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Arrays.equals(Files.readAllBytes(file), content);
        if (same || OwnFiles.write(file, content, isPrivate)) {
          return new Written(file, "");
        }
      }
    } catch (IOException e) {
      return new Written(null, notWritten(folder, e, texts));
    }
    return new Written(null, texts.of("file.too-many", name, folder));
  }
}
