package be.livc.playbook.internal.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Reads CommonMark with tables, task lists, footnotes and gaps. */
final class Markdown {
  static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(), TaskListItemsExtension.create(), FootnotesExtension.create());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .linkProcessor(new GapParser())
          .maxOpenBlockParsers(40)
          .build();

  private Markdown() {}

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }
}
