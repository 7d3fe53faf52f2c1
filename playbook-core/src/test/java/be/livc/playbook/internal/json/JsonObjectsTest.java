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
  void depth_is_limited() {
    assertThat(json.read("{\"a\":" + "[".repeat(100_000))).isEmpty();
  }
}
