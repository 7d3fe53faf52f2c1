package be.livc.playbook.workshop.explanation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a page writes what can't stand on it: a line said again so many times, a number that differs
 * each time, a sign nobody sees, a byte that is no letter.
 */
final class Spelled {
  static final String NUMBER = "{n}";

  private static final int MOST_FILES = 501;
  private static final Pattern AGAIN =
      Pattern.compile("(?m)^(?<line>.*\\n)\\h*… nog (?<times>\\d+) keer\\n");
  private static final Pattern SIGN = Pattern.compile("\\[(?<how>U\\+|byte )(?<hex>[0-9A-F]+)]");

  private Spelled() {}

  /** With each line that is said again as often as that. */
  static String repeated(String text) {
    Matcher again = AGAIN.matcher(text);
    StringBuilder all = new StringBuilder();
    int end = 0;
    while (again.find()) {
      all.append(text, end, again.start());
      int times = Integer.parseInt(again.group("times"));
      for (int i = 0; i <= times; i++) {
        all.append(again.group("line").replace(NUMBER, Integer.toString(i)));
      }
      end = again.end();
    }
    return all.append(text.substring(end)).toString();
  }

  /** The text for each number. */
  static Map<String, String> numbered(String text) {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < MOST_FILES; i++) {
      all.put(Integer.toString(i), text.replace(NUMBER, Integer.toString(i)));
    }
    return all;
  }

  static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher sign = SIGN.matcher(text);
    int end = 0;
    while (sign.find()) {
      bytes.writeBytes(text.substring(end, sign.start()).getBytes(UTF_8));
      int code = Integer.parseInt(sign.group("hex"), 16);
      if (sign.group("how").equals("byte ")) {
        bytes.write(code);
      } else {
        bytes.writeBytes(Character.toString(code).getBytes(UTF_8));
      }
      end = sign.end();
    }
    bytes.writeBytes(text.substring(end).getBytes(UTF_8));
    return bytes.toByteArray();
  }
}
