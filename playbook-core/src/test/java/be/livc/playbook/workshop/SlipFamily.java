package be.livc.playbook.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A file with slips of one kind. Each starts at a line {@code @@@ name}; behind {@code @@ bedoeld}
 * stands what was meant, where mending gives that, and behind {@code @@ gezegd} what is said. What
 * nobody sees is spelled, as in {@code [U+00A0]}.
 */
record SlipFamily(String name, List<Slip> slips) {
  private static final Pattern SPELLED = Pattern.compile("\\[U\\+([0-9A-F]{4})]");

  static SlipFamily read(Path file) {
    try {
      String text = Files.readString(file);
      List<Slip> slips = new ArrayList<>();
      for (String part : ("\n" + text).split("\n@@@ ", -1)) {
        if (!part.isBlank()) {
          slips.add(slip(part));
        }
      }
      return new SlipFamily(file.getFileName().toString(), slips);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Slip slip(String part) {
    String[] said = part.split("\n@@ gezegd\n", 2);
    String[] meant = said[0].split("\n@@ bedoeld\n", 2);
    String[] written = meant[0].split("\n", 2);
    return new Slip(
        written[0],
        ended(written[1]),
        meant.length < 2 ? "" : ended(meant[1]),
        said.length < 2 ? "" : ended(said[1]));
  }

  private static String ended(String text) {
    return text.endsWith("\n") ? text : text + "\n";
  }

  SlipFamily saying(Function<Slip, String> said) {
    return new SlipFamily(name, slips.stream().map(it -> it.saying(said.apply(it))).toList());
  }

  void write(Path folder) {
    StringBuilder text = new StringBuilder();
    for (Slip slip : slips) {
      text.append("@@@ ").append(slip.name()).append('\n').append(slip.asWritten());
      text.append(slip.asMeant().isEmpty() ? "" : "@@ bedoeld\n" + slip.asMeant());
      text.append("@@ gezegd\n").append(slip.said());
    }
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static String unspelled(String text) {
    return SPELLED
        .matcher(text)
        .replaceAll(it -> Character.toString(Integer.parseInt(it.group(1), 16)));
  }
}
