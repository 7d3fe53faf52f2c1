package be.livc.cli.console;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Why the system can't write a file, in the person's words and never in those of the system. */
public final class FileTrouble {
  private static final Map<String, String> BY_WORD = byWord();

  private FileTrouble() {}

  /** The reason, as it stands behind a colon. */
  public static String why(IOException e, Texts texts) {
    return texts.of("file.why." + key(e));
  }

  private static String key(IOException e) {
    if (e instanceof FileAlreadyExistsException) {
      return "taken";
    } else if (e instanceof AccessDeniedException) {
      return "denied";
    } else if (e instanceof NoSuchFileException) {
      return "missing";
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    String words = String.valueOf(reason).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> each : BY_WORD.entrySet()) {
      if (words.contains(each.getKey())) {
        return each.getValue();
      }
    }
    return words.contains("directory") ? words.startsWith("not") ? "taken" : "folder" : "other";
  }

  private static Map<String, String> byWord() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("space", "full");
    words.put("ruimte", "full");
    words.put("quota", "full");
    words.put("large", "large");
    words.put("read-only", "read-only");
    words.put("long", "name");
    words.put("denied", "denied");
    words.put("permitted", "denied");
    return words;
  }
}
