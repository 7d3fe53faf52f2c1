package be.livc.cli.command;

import be.livc.cli.console.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text from a file, or from the standard input where {@code -} stands in its place. */
public final class InputText {
  private static final String STANDARD = "-";
  private static final int LONGEST = 4_000_000; // far above what an answers file needs

  private InputText() {}

  /** Whether the standard input is meant. */
  public static boolean isStandard(Path file) {
    return file.toString().equals(STANDARD);
  }

  /**
   * The text, without a mark of byte order.
   *
   * @throws Problem when the file is not there or can't be read
   */
  public static String read(Path file, Context context) {
    try {
      byte[] bytes;
      if (isStandard(file)) {
        bytes = context.surroundings().in().readNBytes(LONGEST);
      } else {
        try (InputStream in = Files.newInputStream(file)) {
          bytes = in.readNBytes(LONGEST);
        }
      }
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (IOException e) {
      throw Problem.notFound(context.texts().of("file.unread", file)).at(file.toString());
    }
  }
}
