package be.livc.playbook.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.markdown.paper.PaperPage;
import be.livc.playbook.resource.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page as it comes into a file: its fonts, its pictures, and what it is known by. */
class PdfPageTest {
  private static PDDocument made(String body) throws IOException {
    String page =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nl\"><head><title>t</title>"
            + "<meta name=\"description\" content=\"d\"/><style>body { font-family: livc }</style>"
            + "</head><body>"
            + body
            + "</body></html>";
    return Loader.loadPDF(PdfFile.of(page, "Titel", "Herkomst", LocalDate.of(2026, 11, 24)));
  }

  @Test
  void what_stands_out_has_a_face_of_its_own() throws IOException {
    try (PDDocument pdf = made("<p>a <b>b</b> <i>c</i> <b><i>d</i></b></p>")) {
      PDResources resources = pdf.getPage(0).getResources();
      List<String> fonts = new ArrayList<>();
      for (COSName name : resources.getFontNames()) {
        fonts.add(resources.getFont(name).getName().replaceFirst(".*\\+", ""));
      }
      assertThat(fonts)
          .containsExactlyInAnyOrder(
              "LiberationSans",
              "LiberationSans-Bold",
              "LiberationSans-Italic",
              "LiberationSans-BoldItalic");
    }
  }

  @Test
  void a_picture_comes_along_only_where_the_page_itself_holds_it(@TempDir Path folder)
      throws IOException {
    byte[] picture = Resources.bytes(PaperPage.class, "box.png");
    Path file = Files.write(folder.resolve("box.png"), picture);
    String image = "<p><img alt=\"x\" src=\"%s\"/></p>";
    assertThat(pictures(image.formatted(file.toUri()))).isZero();
    String held = "data:image/png;base64," + Base64.getEncoder().encodeToString(picture);
    assertThat(pictures(image.formatted(held))).isEqualTo(1);
  }

  private static int pictures(String body) throws IOException {
    try (PDDocument pdf = made(body)) {
      int count = 0;
      for (COSName name : pdf.getPage(0).getResources().getXObjectNames()) {
        assertThat(pdf.getPage(0).getResources().isImageXObject(name)).isTrue();
        count++;
      }
      return count;
    }
  }

  @Test
  void a_file_is_known_by_what_its_page_holds() throws IOException {
    assertThat(identity("<p>een</p>")).isEqualTo(identity("<p>een</p>"));
    assertThat(identity("<p>een</p>")).isNotEqualTo(identity("<p>twee</p>"));
  }

  private static String identity(String body) throws IOException {
    try (PDDocument pdf = made(body)) {
      return ((COSString) pdf.getDocument().getDocumentID().get(0)).toHexString();
    }
  }
}
