package be.livc.playbook.internal.template;

import freemarker.core.CommonTemplateMarkupOutputModel;
import org.jspecify.annotations.Nullable;

/** CommonMark that is safe to print as it is. */
final class Escaped extends CommonTemplateMarkupOutputModel<Escaped> {
  Escaped(@Nullable String plain, @Nullable String markdown) {
    super(plain, markdown);
  }

  static Escaped of(String markdown) {
    return new Escaped(null, markdown);
  }

  @Override
  public MarkdownOutput getOutputFormat() {
    return MarkdownOutput.FORMAT;
  }
}
