package be.livc.playbook.internal.markdown;

import be.livc.playbook.resource.Library;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads CommonMark with tables, task lists, footnotes and gaps. */
public final class Markdown {
  /** Apart, so that a library that lacks a part is told when it is first asked to read. */
  private static final class Parsers {
    static final List<Extension> EXTENSIONS =
        List.of(
            TablesExtension.create(), TaskListItemsExtension.create(), FootnotesExtension.create());
    static final Parser PLAIN = parser().build();
    static final Parser WITH_PLACES =
        parser().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private static Parser.Builder parser() {
      return Parser.builder()
          .extensions(EXTENSIONS)
          .linkProcessor(new BlankParser())
          .customInlineContentParserFactory(new NotePlace.Finder())
          .maxOpenBlockParsers(40);
    }
  }

  private Markdown() {}

  /** What is read besides CommonMark. */
  public static List<Extension> extensions() {
    return Parsers.EXTENSIONS;
  }

  /** The words in a node, without markup and without what shows only where a word is broken. */
  public static String text(Node node) {
    StringBuilder text = new StringBuilder();
    text(node, text);
    return text.toString().replace(Character.toString(LongWords.SOFT_HYPHEN), "");
  }

  private static void text(Node node, StringBuilder text) {
    if (node instanceof Text words) {
      text.append(words.getLiteral());
    } else if (node instanceof Code code) {
      text.append(code.getLiteral());
    } else if (node instanceof Blank gap) {
      text.append(gap.text());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      text(child, text);
    }
  }

  /** The notes of a text, wherever they stand in it. */
  public static DefinitionMap<FootnoteDefinition> notes(Node text) {
    DefinitionMap<FootnoteDefinition> notes = new DefinitionMap<>(FootnoteDefinition.class);
    text.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition note) {
              notes.putIfAbsent(note.getLabel(), note);
            }
            visitChildren(block);
          }
        });
    return notes;
  }

  public static Node parse(String markdown) {
    return with(() -> Parsers.PLAIN, markdown);
  }

  /** The same, with each node knowing where it stands. */
  static Node parseWithPlaces(String markdown) {
    return with(() -> Parsers.WITH_PLACES, markdown);
  }

  private static Node with(Supplier<Parser> parser, String markdown) {
    Parser ready;
    try {
      ready = parser.get();
    } catch (LinkageError lacking) {
      throw Library.COMMONMARK.isTooOld(lacking);
    }
    return ready.parse(markdown);
  }
}
