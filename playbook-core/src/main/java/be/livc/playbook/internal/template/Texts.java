package be.livc.playbook.internal.template;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Template;
import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the text of one template and its partials, and nothing else. */
final class Texts implements TemplateLoader {
  static final String START = "start";
  static final String PRELUDE = "prelude";

  /** Directives of ours as macros, because only those take a text without a name. */
  private static final String MACROS =
      "<#macro blank name>${gap(name)}</#macro><#macro day"
          + " name>${day_gap(name)}</#macro><#macro not_in_order"
          + " reason>${contradiction(reason)}</#macro><#macro signature"
          + " who>${sign_here(who)}</#macro><#macro note kind=\"check\"><#local"
          + " text><#nested></#local>${remark(kind, text)}</#macro>";

  /**
   * FreeMarker drops the line end behind a line of tags alone; behind a gap it must stay, and
   * {@code nt} says so.
   */
  private static final Pattern GAP_LINE = Pattern.compile("(?m)^([ \\t]*<@[^\\r\\n]*/>[ \\t]*)$");

  private final Template template;

  Texts(Template template) {
    this.template = template;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    if (name.equals(PRELUDE)) {
      return MACROS;
    } else if (name.equals(START)) {
      return kept(template.file().text().substring(template.body()));
    }
    SourceFile partial = template.partials().get(name);
    return partial == null ? null : kept(partial.text());
  }

  private static String kept(String text) {
    return GAP_LINE.matcher(text.replace("\r\n", "\n")).replaceAll("$1<#nt>");
  }

  /** The file that FreeMarker knows by this name. */
  SourceFile source(@Nullable String name) {
    SourceFile partial = name == null ? null : template.partials().get(name);
    return partial == null ? template.file() : partial;
  }

  /** Where a line and column of FreeMarker's stand in that file. */
  int offset(@Nullable String name, int line, int column) {
    SourceFile file = source(name);
    int at = name != null && template.partials().containsKey(name) ? 0 : template.body();
    for (int i = 1; i < line; i++) {
      int end = file.text().indexOf('\n', at);
      at = end < 0 ? file.text().length() : end + 1;
    }
    return Math.min(file.text().length(), at + Math.max(0, column - 1));
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader((String) source);
  }

  @Override
  public void closeTemplateSource(Object source) {
    // a text holds nothing open
  }
}
