package be.livc.playbook.workshop.explanation;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.livc.playbook.document.DocxFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document of Word as a page shows it: each line is a paragraph, {@code [veld …]} is a field,
 * {@code [wijziging …]} a change that nobody accepted yet, and what begins with {@code [geen Word]}
 * is the text it holds.
 */
final class SpelledWord {
  private static final String NO_WORD = "[geen Word]";
  private static final Pattern SPELLED = Pattern.compile("\\[(veld|wijziging) ([^]]*)]");

  private SpelledWord() {}

  static byte[] bytes(String text) {
    if (text.startsWith(NO_WORD)) {
      return text.getBytes(UTF_8);
    }
    StringBuilder body = new StringBuilder();
    text.lines().forEach(line -> body.append("<w:p>").append(runs(line)).append("</w:p>"));
    return DocxFile.of(body.toString()).bytes();
  }

  private static String runs(String line) {
    StringBuilder runs = new StringBuilder();
    Matcher spelled = SPELLED.matcher(line);
    int end = 0;
    while (spelled.find()) {
      runs.append(DocxFile.r(line.substring(end, spelled.start())));
      runs.append(
          spelled.group(1).equals("veld")
              ? "<w:fldSimple w:instr=\"" + spelled.group(2).replace("\"", "&quot;") + "\"/>"
              : "<w:ins w:id=\"1\" w:author=\"An\">" + DocxFile.r(spelled.group(2)) + "</w:ins>");
      end = spelled.end();
    }
    return runs.append(DocxFile.r(line.substring(end))).toString();
  }
}
