package be.livc.playbook.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which anchors of a page are fields. */
class FieldAnchorTest {
  private static String page(String body) {
    return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>" + body + "</body></html>";
  }

  @Test
  void fields_come_in_the_order_of_the_page_with_all_that_is_told_of_them() {
    String page =
        page(
            "<p><a class=\"field choice wide\" href=\"field:1\" data-name=\"a &amp; b\""
                + " title=\"Wat\" data-options=\"een&#10;twee\"></a></p>"
                + "<a class=\"field box\" href=\"field:0\" data-name=\"c\" title=\"d\"/>");
    assertThat(FieldAnchor.isIn(page)).isTrue();
    assertThat(FieldAnchor.of(page))
        .containsExactly(
            new FieldAnchor(
                "field:1",
                "a & b",
                "Wat",
                Set.of("field", "choice", "wide"),
                List.of("een", "twee")),
            new FieldAnchor("field:0", "c", "d", Set.of("field", "box"), List.of()));
    assertThat(FieldAnchor.of(page).get(0).is("choice")).isTrue();
    assertThat(FieldAnchor.of(page).get(0).is("box")).isFalse();
  }

  @Test
  void what_is_not_told_is_empty() {
    assertThat(FieldAnchor.of(page("<a class=\"field line\"/>")))
        .containsExactly(new FieldAnchor("", "", "", Set.of("field", "line"), List.of()));
  }

  @Test
  void links_and_other_elements_are_no_fields() {
    String field = "<a class=\"field box\" href=\"f\"/>";
    assertThat(
            FieldAnchor.of(
                page(
                    "<a href=\"https://a.example/\">x</a><a class=\"fields\"/><a class=\"a field"
                        + " b\"/><p class=\"field line\"/>"
                        + field)))
        .extracting(FieldAnchor::address)
        .containsExactly("f");
    assertThat(FieldAnchor.isIn(page("<a class=\"fields\"/>"))).isFalse();
  }

  @Test
  void a_page_without_fields_is_not_read_and_one_that_is_no_xhtml_is_refused() {
    assertThat(FieldAnchor.of("geen <xhtml")).isEmpty();
    assertThatThrownBy(() -> FieldAnchor.of("<a class=\"field box\">"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the page is no XHTML");
  }
}
