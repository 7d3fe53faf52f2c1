package be.livc.playbook.session.log;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of a playbook that sessions hold on to, as one closed line. */
public final class PlaybookLine {
  private static final String PLACE = "text ";

  private PlaybookLine() {}

  /** The text as a line, its line end included. */
  public static String write(PlaybookText text, LineSeal seal) {
    return seal.line(PLACE + text.digest(), Map.of("files", files(text)));
  }

  static List<Map<String, String>> files(PlaybookText text) {
    return text.files().stream().map(source -> Map.of(source.name(), source.text())).toList();
  }

  /**
   * Reads one; empty when the bytes are not exactly a sound line, or that of another text.
   *
   * @param digest of the text that is wanted
   */
  public static Optional<PlaybookText> read(byte[] line, String digest, LineSeal seal) {
    boolean whole = line.length > 0 && line[line.length - 1] == '\n';
    return whole
        ? seal.read(PLACE + digest, line)
            .map(object -> new PlaybookText(files(object.get("files"))))
            .filter(text -> text.digest().equals(digest))
        : Optional.empty();
  }

  static List<SourceFile> files(@Nullable Object list) {
    List<SourceFile> files = new ArrayList<>();
    if (list instanceof List<?> items) {
      for (Object item : items) {
        if (item instanceof Map<?, ?> map) {
          map.forEach(
              (name, text) ->
                  files.add(new SourceFile(String.valueOf(name), String.valueOf(text))));
        }
      }
    }
    return files;
  }
}
