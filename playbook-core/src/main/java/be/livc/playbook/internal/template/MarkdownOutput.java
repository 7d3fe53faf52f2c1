package be.livc.playbook.internal.template;

import be.livc.playbook.text.CommonMarkText;
import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Escapes every text that a template prints as CommonMark. */
final class MarkdownOutput extends CommonMarkupOutputFormat<Escaped> {
  static final MarkdownOutput FORMAT = new MarkdownOutput();

  private MarkdownOutput() {}

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public String escapePlainText(String plain) {
    return CommonMarkText.escapeInline(plain);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtInName) {
    return false;
  }

  @Override
  protected Escaped newTemplateMarkupOutputModel(
      @Nullable String plain, @Nullable String markdown) {
    return new Escaped(plain, markdown);
  }
}
