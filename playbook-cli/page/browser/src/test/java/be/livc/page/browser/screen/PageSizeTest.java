package be.livc.page.browser.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The largest of our pages can be sent by mail, and is fetched in a moment. */
class PageSizeTest {
  private static final int MOST = 4_000_000;
  private static final int MOST_PACKED = 1_000_000;

  @Test
  void the_page_of_the_livc_r_with_its_sheet_is_small() throws IOException {
    byte[] page = Files.readAllBytes(Pages.of("livc-r"));

    assertThat(page.length).isLessThan(MOST);
    assertThat(packed(page)).isLessThan(MOST_PACKED);
  }

  /** As {@code gzip -9} packs it. */
  private static int packed(byte[] page) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream packing =
        new GZIPOutputStream(packed) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      packing.write(page);
    }
    return packed.size();
  }
}
