package be.livc.playbook.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTreeTest {
  @Test
  void a_tree_is_written_in_its_own_order_and_indented() {
    Map<String, Object> inner = new LinkedHashMap<>();
    inner.put("nee", false);
    inner.put("groot", 1L << 40);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("z", "één \"regel\"\n");
    tree.put("a", 7);
    tree.put("ja", true);
    tree.put("dag", LocalDate.of(2026, 11, 30));
    tree.put("lijst", List.of("een", List.of(2), inner));
    tree.put("leeg", List.of());
    tree.put("niets", Map.of());
    assertThat(JsonTree.write(tree))
        .isEqualTo(
            """
            {
              "z" : "één \\"regel\\"\\n",
              "a" : 7,
              "ja" : true,
              "dag" : "2026-11-30",
              "lijst" : [
                "een",
                [
                  2
                ],
                {
                  "nee" : false,
                  "groot" : 1099511627776
                }
              ],
              "leeg" : [ ],
              "niets" : { }
            }
            """);
  }
}
