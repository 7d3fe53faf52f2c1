package be.livc.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What someone writes who wants a page to run it, to fetch it, or to take it for a part of itself.
 */
public final class Hostile {
  private static final List<String> TO_A_PAGE =
      List.of(
          "<img src=x onerror=\"window.hit=1\">",
          "<script>window.hit=1</script>",
          "\"><svg onload=window.hit=1>",
          "javascript:window.hit=1",
          "[klik](javascript:window.hit=1)",
          "[klik](data:text/html;base64,PHNjcmlwdD4=)",
          "<a href=javascript:window.hit=1>klik</a>",
          "![x](http://127.0.0.1:9/x.png)",
          "</textarea><iframe srcdoc='<script>parent.hit=1</script>'>",
          "</p></main><iframe src=//127.0.0.1:9>",
          "{{constructor.constructor('window.hit=1')()}}",
          "${window.hit=1}",
          "\u202e\u2066<b>omgekeerd</b>",
          "' onfocus=window.hit=1 autofocus='",
          "<style>*{display:none}</style>",
          "<!-- <b> -->",
          "[x]: https://127.0.0.1:9 \"<b>\"",
          "\\<b\\>");

  /** Those of this list, and all that documents are tried with. */
  public static final List<String> TEXTS =
      Stream.concat(TO_A_PAGE.stream(), toDocuments().stream()).distinct().toList();

  private static final int LONGEST = 80;
  private static final String PLAYBOOK =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: 'T %1$s'
      summary: 'S %1$s'
      status: draft
      sources:
        wet:
          title: 'Bron %1$s'
          short: 'Kort %1$s'
          kind: law
          publisher: 'Uitgever %1$s'
          url: https://voorbeeld.be/wet
      roles:
        r: 'Rol %1$s'
      phases:
        - id: een
          title: 'Fase %1$s'
          sources: own-choice
          steps:
            - tell: 'Lees %1$s'
            - ask: 'Hoe heet je %1$s?'
              id: naam
              help: 'Hulp %1$s'
              why: 'Omdat %1$s'
              sources: [wet]
              answer: text
            - tell: 'Dag {naam} %1$s'
            - warn: 'Pas op {naam} %1$s'
            - do: 'Bel {naam} %1$s'
              id: bellen
              by: r
            - ask: 'Welke {naam} %1$s?'
              id: vorm
              answer: choice
              options:
                a: { label: 'A %1$s', help: 'H %1$s' }
                s: S
            - conclude: 'Klaar {naam} %1$s'
              id: einde
      """;

  private Hostile() {}

  /** A text where only one line of some length fits. */
  public static String line(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.substring(0, Math.min(line.length(), LONGEST));
  }

  /** A playbook with a text in each place that has one; that it is read is not said. */
  public static String playbook(String text) {
    return PLAYBOOK.formatted(text.replace("'", "''"));
  }

  private static List<String> toDocuments() {
    Path folder =
        Page.above("playbook-core").resolve("src/test/resources/be/livc/playbook/document");
    try {
      String all =
          Files.readString(folder.resolve("answer-payloads.txt"))
              + Files.readString(folder.resolve("template-payloads.txt"));
      return Stream.of(all.split("\n%%\n", -1)).filter(text -> !text.isBlank()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
