package be.livc.cli.command.page;

import be.livc.cli.command.Context;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.page.publish.HouseStyle;
import be.livc.playbook.Templates;
import be.livc.playbook.model.Playbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The house style that goes before that of the templates. */
final class HouseStyleOption {
  @Option(
      names = "--house-style",
      paramLabel = "BESTAND",
      descriptionKey = "option.publish-house-style")
  List<Path> files = new ArrayList<>();

  /**
   * The style of its files.
   *
   * @throws Problem when one can't be read, is of another sort, or is the second of its sort
   */
  HouseStyle style(Texts texts) {
    Map<String, byte[]> found = new LinkedHashMap<>();
    for (Path file : files) {
      String name =
          HouseStyle.nameOf(file.toString())
              .orElseThrow(() -> Problem.usage(texts.of("publish.house-style", file)));
      try {
        if (found.put(name, Files.readAllBytes(file)) != null) {
          throw Problem.usage(texts.of("publish.house-style.twice", file));
        }
      } catch (IOException e) {
        throw Problem.notFound(texts.of("file.unread", file));
      }
    }
    return new HouseStyle(found);
  }

  /**
   * Refuses a style with which no Word file of a playbook can be made.
   *
   * @param templates that have the style
   */
  void require(Templates templates, Playbook playbook, Context context) {
    if (!files.isEmpty() && !HouseStyle.isSound(templates, playbook, context.today())) {
      throw Problem.usage(context.texts().of("publish.house-style.word", files.get(0)));
    }
  }
}
