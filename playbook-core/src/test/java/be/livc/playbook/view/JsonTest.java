package be.livc.playbook.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonTest {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  @Test
  void an_object_is_written_in_the_order_of_its_fields() {
    Map<String, @Nullable Object> shape = Json.shape("proef");
    shape.put("getal", new BigDecimal("2.50"));
    shape.put("dag", LocalDate.of(2026, 11, 29));
    shape.put("niets", null);
    shape.put("lijst", Arrays.asList(1, true, Map.of()));
    shape.put("leeg", List.of());
    assertThat(Json.write(shape))
        .isEqualTo(
            """
            {
              "livc": 1,
              "kind": "proef",
              "getal": 2.50,
              "dag": "2026-11-29",
              "niets": null,
              "lijst": [
                1,
                true,
                {}
              ],
              "leeg": []
            }
            """);
  }

  @Test
  void another_reader_reads_back_every_text_that_a_text_can_hold() {
    Random random = new Random(7);
    for (int i = 0; i < Integer.getInteger("livc.seeds", 3_000); i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(8); n >= 0; n--) {
        text.append(
            (char) (random.nextBoolean() ? random.nextInt(0x100) : random.nextInt(0x10000)));
      }
      String written = Json.write(text.toString());
      assertThat(read(written)).isEqualTo(text.toString());
    }
  }

  private static String read(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_STRING);
      return parser.getString();
    }
  }

  @Test
  void half_of_a_pair_and_what_steers_a_machine_are_written_by_number_and_a_pair_as_it_is() {
    assertThat(Json.write("\ud83d\ude00")).isEqualTo("\"\ud83d\ude00\"\n");
    assertThat(Json.write("\ud83d")).isEqualTo("\"\\ud83d\"\n");
    assertThat(Json.write("\ude00")).isEqualTo("\"\\ude00\"\n");
    assertThat(Json.write("a\ude00\ud83db")).isEqualTo("\"a\\ude00\\ud83db\"\n");
    assertThat(Json.write("\u001f \u007f\u0080\n\"\\"))
        .isEqualTo("\"\\u001f \\u007f\u0080\\n\\\"\\\\\"\n");
  }

  @Test
  void the_schema_is_the_one_of_this_version() {
    assertThat(Json.schema()).contains("json-schema.org/draft/2020-12", "\"livc\"");
  }
}
