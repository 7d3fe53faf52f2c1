import be.livc.playbook.internal.pdf.PdfFile;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The libraries as someone would use them who wants the file and nothing of ours. */
final class BareLibraries {
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(), TaskListItemsExtension.create(), FootnotesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  private BareLibraries() {}

  static String html(String text) {
    return "<!DOCTYPE html>\n<html lang=\"nl\">\n<title>Reglement</title>\n"
        + RENDERER.render(PARSER.parse(text))
        + "</html>\n";
  }

  /** With the same fonts in the file, without tags, profile and dates of ours. */
  static byte[] pdf(String page) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(page, null);
    font(builder, "Regular", 400, FontStyle.NORMAL);
    font(builder, "Bold", 700, FontStyle.NORMAL);
    font(builder, "Italic", 400, FontStyle.ITALIC);
    font(builder, "BoldItalic", 700, FontStyle.ITALIC);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
    builder.useFont(
        () -> PdfFile.class.getResourceAsStream("LiberationSans-" + face + ".ttf"),
        "livc",
        weight,
        style,
        true);
  }
}
