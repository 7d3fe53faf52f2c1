package be.livc.playbook.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectsTest {
  private final JsonObjects json = new JsonObjects();

  @Test
  void an_object_comes_back_as_it_was_in_its_order() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("z", "é \ud83d\ude42 \ud800 \u2028 \n\"\\\u0000");
    object.put("a", List.of(1L, true, Map.of("b", Long.MIN_VALUE)));
    String text = json.write(object);
    assertThat(text).matches("[ -~]*").startsWith("{\"z\":");
    assertThat(json.read(text)).hasValue(object);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "[]",
        "{",
        "{}{}",
        "{}x",
        "{\"a\":null}",
        "{\"a\":1.5}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":99999999999999999999}",
        "{\"a\":[1}",
        "{a:1}",
        "{\"a\":NaN}",
        "{\"a\""
      })
  void anything_else_is_no_object(String text) {
    assertThat(json.read(text)).isEmpty();
  }

  @Test
  void what_is_read_may_be_64_deep_and_have_numbers_of_19_digits() {
    assertThat(json.read(nested(64))).isPresent();
    assertThat(json.read(nested(65))).isEmpty();
    assertThat(json.read("{\"a\":" + "[".repeat(100_000))).isEmpty();
    assertThat(json.read("{\"a\":" + Long.MAX_VALUE + "}")).hasValue(Map.of("a", Long.MAX_VALUE));
    assertThat(json.read("{\"a\":0" + Long.MAX_VALUE + "}")).isEmpty();
  }

  private static String nested(int depth) {
    return "{\"a\":".repeat(depth - 1) + "{}" + "}".repeat(depth - 1);
  }

  @Test
  void it_is_written_without_blanks() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("b", false);
    object.put("a", List.of(List.of(), Map.of(), "x", -7L, true));
    assertThat(json.write(object)).isEqualTo("{\"b\":false,\"a\":[[],{},\"x\",-7,true]}");
    assertThat(json.read(" { \"b\" : false } ")).hasValue(Map.of("b", false));
  }
}
