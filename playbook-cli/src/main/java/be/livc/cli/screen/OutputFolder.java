package be.livc.cli.screen;

import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

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
  public static Problem notWritten(Path file, IOException e, Texts texts) {
    return Problem.notFound(texts.of("file.not-written", file, why(e, texts)));
  }

  /** The same for a file that should have got another text and is as it was. */
  public static Problem notReplaced(Path file, UncheckedIOException e, Texts texts) {
    IOException cause = Objects.requireNonNull(e.getCause());
    return Problem.notFound(texts.of("file.not-replaced", file, why(cause, texts)));
  }

  /** The same while files were mended one by one. */
  public static Problem notMended(UncheckedIOException e, Texts texts) {
    IOException cause = Objects.requireNonNull(e.getCause());
    return Problem.notFound(texts.of("file.not-mended", why(cause, texts)));
  }

  private static String why(IOException e, Texts texts) {
    return e instanceof FileAlreadyExistsException
        ? texts.of("file.why.taken")
        : e instanceof AccessDeniedException
            ? texts.of("file.why.denied")
            : String.valueOf(e.getMessage());
  }

  /**
   * Writes a file and returns it.
   *
   * @throws Problem when the folder can't be written
   */
  public Path write(String name, String extension, byte[] content) {
    try {
      Files.createDirectories(folder);
      for (int i = 1; i < MOST_NUMBERS; i++) {
        String numbered = i == 1 ? name : name + " (" + i + ")";
        Path file = folder.resolve(numbered + "." + extension);
        if (!Files.exists(file) || Arrays.equals(Files.readAllBytes(file), content)) {
          return Files.write(file, content);
        }
      }
    } catch (IOException e) {
      throw notWritten(folder, e, texts);
    }
    throw Problem.notFound(texts.of("file.too-many", name, folder));
  }
}
