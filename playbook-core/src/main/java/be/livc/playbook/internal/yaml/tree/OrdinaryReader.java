package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML that playbooks are written in, in one pass over its signs. What it doesn't know
 * for certain it leaves alone: the parser, which knows all of YAML and what is wrong with a file,
 * then reads the whole. So there is nothing to find in what is read here, and its tree is the one
 * that the parser's events make.
 *
 * <p>Each method starts where its piece starts and ends behind it; keys and items that stand below
 * each other end at what comes next.
 */
final class OrdinaryReader {
  private final Cursor in;
  private final OrdinaryTexts texts;
  private final OrdinaryBlocks blocks;
  private final OrdinaryBrackets brackets;
  private final NodeBuilder.Open open = new NodeBuilder.Open();

  private OrdinaryReader(Cursor in) {
    this.in = in;
    this.texts = new OrdinaryTexts(in);
    this.blocks = new OrdinaryBlocks(in);
    this.brackets = new OrdinaryBrackets(in, texts, open);
  }

  /** The tree of the file; null where something in it is out of the ordinary. */
  static @Nullable Node read(SourceFile file) {
    try {
      return new OrdinaryReader(Cursor.of(file)).document();
    } catch (Unusual left) {
      return null;
    }
  }

  private Node document() {
    in.next();
    if (in.sign() == Cursor.END) {
      throw new Unusual();
    }
    Node root = node(-1, 0, true);
    in.next();
    if (!in.isAtEnd()) {
      throw new Unusual();
    }
    return root;
  }

  /**
   * What stands here.
   *
   * @param around the column of the keys or dashes around it
   * @param first whether nothing but dashes stands before it in its line, so that it may be the
   *     first of several keys or items
   */
  private Node node(int around, int depth, boolean first) {
    char sign = in.sign();
    if (sign == '|' || sign == '>') {
      return blocks.read(around);
    } else if (sign == '[' || sign == '{') {
      Node node = brackets.read(depth);
      in.nothingMore();
      return node;
    } else if (first && in.isDash()) {
      return items(in.column(), depth, false);
    }
    int column = in.column();
    Node.Scalar text = texts.read(around);
    in.blanks();
    if (first && in.isColon()) {
      return keys(text, column, depth);
    }
    in.nothingMore();
    return text;
  }

  /** The keys in this column with what belongs to them; the cursor stands at the first colon. */
  private Node keys(Node.Scalar first, int column, int depth) {
    NodeBuilder keys = new NodeBuilder(open, in.file, first.start(), depth);
    Node.Scalar key = first;
    while (true) {
      if (!in.isColon()) {
        throw new Unusual();
      }
      in.colon(key);
      keys.add(key, behindKey(column, depth + 1));
      in.next();
      if (in.column() < column) {
        return keys.mapping();
      } else if (in.column() > column) {
        throw new Unusual();
      }
      key = texts.read(column);
      in.blanks();
    }
  }

  private Node behindKey(int column, int depth) {
    int behind = in.at;
    int line = in.line;
    in.next();
    int next = in.column();
    if (next > column) {
      return node(column, depth, in.line > line);
    }
    return next == column && in.isDash() ? items(column, depth, true) : in.nothing(behind);
  }

  /**
   * The items behind the dashes in this column.
   *
   * @param ofKey whether they belong to a key in the same column, so that another may follow
   */
  private Node items(int column, int depth, boolean ofKey) {
    NodeBuilder items = new NodeBuilder(open, in.file, in.at, depth);
    while (in.column() == column && in.isDash()) {
      in.at++;
      int behind = in.at;
      in.next();
      items.add(in.column() > column ? node(column, depth + 1, true) : in.nothing(behind));
      in.next();
    }
    if (in.column() > column || in.column() == column && !ofKey) {
      throw new Unusual();
    }
    return items.sequence();
  }
}
