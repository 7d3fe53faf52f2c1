package be.livc.playbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.vvsg.be",
        "http://intranet/draaiboek?a=1&b=2#deel",
        "HTTPS://Vlaanderen.BE:8443/%C3%A9",
        "https://www.ejustice.just.fgov.be/cgi_loi/loi_a1.pl?imgcn.x=34&DETAIL=2018073026%2FN",
        "https://gemeente-é.be/straße_(wijk)/[1]",
        "https://{gemeente}.be/livc",
        "https://127.0.0.1/",
        "https://[::1]:8080/",
        "mailto:info@vvsg.be",
        "mailto:info@vvsg.be?subject=LIVC%20R",
        "tel:+32-2-508.12.34",
        "tel:112"
      })
  void an_address_that_can_be_one_is_whole(String written) {
    LinkAddress address = new LinkAddress(written);
    assertThat(address.isWhole()).isTrue();
    assertThat(address.isForbidden()).isFalse();
    assertThat(address.opens()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "www.vvsg.be",
        "vvsg.be:443/x",
        "/bijlagen/wet.pdf",
        "#boven",
        "https:",
        "https://",
        "https:///wet",
        "https:/www.vvsg.be",
        "https//www.vvsg.be",
        "https:www.vvsg.be",
        "https://https://www.vvsg.be",
        "https://www..be",
        "https://.be",
        "https://-vvsg.be",
        "https://www.vvsg.be/een wet",
        "https://www vvsg.be",
        "https://www.vvsg.be\\wet",
        "https://www.vvsg.be/100%",
        "https://vvsg.be:poort/",
        "https://naam@vvsg.be/",
        "https://www.vvsg.be/<b>",
        "mailto:",
        "mailto:info",
        "mailto:info@vvsg",
        "mailto:info vvsg.be",
        "tel:",
        "tel:nul-twee"
      })
  void one_that_lacks_a_part_or_holds_what_it_cannot_is_not(String written) {
    assertThat(new LinkAddress(written).isWhole()).isFalse();
    assertThat(new LinkAddress(written).isForbidden()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://vvsg.be/x",
        "htps://www.vvsg.be",
        "vbscript:x",
        "ms-word:ofe|u|https://x.be"
      })
  void what_starts_otherwise_is_forbidden_and_never_opens(String written) {
    assertThat(new LinkAddress(written).isForbidden()).isTrue();
    assertThat(new LinkAddress(written).opens()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"java\nscript:x", " javascript:x", "https://x.be\u0000", "bijlage.pdf"})
  void what_hides_its_beginning_never_opens(String written) {
    assertThat(new LinkAddress(written).opens()).isFalse();
  }
}
