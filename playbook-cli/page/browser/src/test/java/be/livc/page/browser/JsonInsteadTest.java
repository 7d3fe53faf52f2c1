package be.livc.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.SessionFiles;
import be.livc.playbook.session.log.ObjectCodec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reads and writes JSON in a browser gives what the engine's own gives. */
class JsonInsteadTest {
  private static final ObjectCodec OWN = SessionFiles.form();
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\"a\"",
          "\"b\"",
          "\\",
          "\\u00e9",
          "\\n",
          "0",
          "1",
          "-",
          "12",
          "true",
          "false",
          "null",
          " ",
          "\n",
          "é",
          "\u0001",
          "{\"a\":",
          "\"c\":[1,");

  @Test
  void objects_are_written_and_read_as_on_a_java_machine() {
    Random random = new Random(11);
    for (int i = 0; i < 2000; i++) {
      Map<String, Object> object = object(random, 4);
      String written = OWN.write(object);
      assertThat(JsonInstead.write(OWN, object)).isEqualTo(written);
      assertThat(JsonInstead.read(OWN, written)).isEqualTo(OWN.read(written));
    }
  }

  @Test
  void what_is_spoiled_is_refused_where_a_java_machine_refuses_it() {
    Random random = new Random(12);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(OWN.write(object(random, 2)));
      for (int change = random.nextInt(3); change >= 0; change--) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(3));
        text.replace(at, to, PIECES.get(random.nextInt(PIECES.size())));
      }
      String spoiled = text.toString();
      assertThat(JsonInstead.read(OWN, spoiled)).as(spoiled).isEqualTo(OWN.read(spoiled));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{}",
        " {} ",
        "{}{}",
        "{} x",
        "\ufeff{}",
        "[]",
        "{\"a\":1}",
        "{\"a\":-0}",
        "{\"a\":00}",
        "{\"a\":01}",
        "{\"a\":1.0}",
        "{\"a\":1e3}",
        "{\"a\":+1}",
        "{\"a\":9223372036854775807}",
        "{\"a\":-9223372036854775808}",
        "{\"a\":9223372036854775808}",
        "{\"a\":12345678901234567890}",
        "{\"a\":null}",
        "{\"a\":NaN}",
        "{\"a\":truely}",
        "{\"a\":true}",
        "{\"a\":1,}",
        "{\"a\":[1,]}",
        "{,\"a\":1}",
        "{\"a\":1,\"a\":2}",
        "{\"\\u0061\":1,\"a\":2}",
        "{'a':1}",
        "{a:1}",
        "{\"a\":\"\t\"}",
        "{\"a\":\"\u007f\"}",
        "{\"a\":\"\\/\\b\\f\\n\\r\\t\\\"\\\\\\uD83D\\ude00\\ud800\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12g4\"}",
        "{\"a\":\"\\u٣٣٣٣\"}",
        "{\"a\":\"",
        "{\"a\":\"\\",
        "{\"a\"",
        "{\"a\" : 1 , \"b\" : [ ] }",
        "{\"a\":1}/* no */",
        "{\"a\":1}\u0000",
        "{\"a\":1}\u00a0",
        "{\u000b}"
      })
  void odd_texts_are_read_as_on_a_java_machine(String text) {
    assertThat(JsonInstead.read(OWN, text)).isEqualTo(OWN.read(text));
  }

  @Test
  void what_is_too_deep_or_too_long_is_refused_at_the_same_place() {
    for (int depth : List.of(62, 63, 64, 65)) {
      String lists = "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
      assertThat(JsonInstead.read(OWN, lists)).isEqualTo(OWN.read(lists));
    }
    for (int length : List.of(49_999, 50_000, 50_001)) {
      String named = "{\"" + "n".repeat(length) + "\":1}";
      assertThat(JsonInstead.read(OWN, named)).isEqualTo(OWN.read(named));
    }
  }

  private static Map<String, Object> object(Random random, int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      object.put(text(random), value(random, depth - 1));
    }
    return object;
  }

  private static Object value(Random random, int depth) {
    switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0:
        return random.nextLong() >> random.nextInt(64);
      case 1:
        return random.nextBoolean();
      case 4:
        return object(random, depth);
      case 5:
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(value(random, depth - 1));
        }
        return list;
      default:
        return text(random);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      char sign = (char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(0x100));
      text.append(sign);
    }
    return text.toString();
  }
}
