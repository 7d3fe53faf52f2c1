package be.livc.playbook.internal.yaml.tree;

/** Reads lists and mappings between brackets, where indentation means nothing. */
final class OrdinaryBrackets {
  private final Cursor in;
  private final OrdinaryTexts texts;
  private final NodeBuilder.Open open;

  OrdinaryBrackets(Cursor in, OrdinaryTexts texts, NodeBuilder.Open open) {
    this.in = in;
    this.texts = texts;
    this.open = open;
  }

  /** What opens here, up to where it closes. */
  Node read(int depth) {
    NodeBuilder inside = new NodeBuilder(open, in.file, in.at, depth);
    boolean list = in.sign() == '[';
    char close = list ? ']' : '}';
    in.at++;
    in.next();
    while (in.sign() != close) {
      if (list) {
        inside.add(node(depth + 1));
        in.next();
      } else {
        entry(inside, depth + 1);
      }
      if (in.sign() == ',') {
        in.at++;
        in.next();
      } else if (in.sign() != close) {
        throw new Unusual();
      }
    }
    in.at++;
    return list ? inside.sequence(in.at) : inside.mapping(in.at);
  }

  private Node node(int depth) {
    return in.sign() == '[' || in.sign() == '{' ? read(depth) : texts.inBrackets();
  }

  /** A key, with what belongs to it where there is a colon. */
  private void entry(NodeBuilder mapping, int depth) {
    Node.Scalar key = texts.inBrackets();
    in.next();
    if (in.sign() != ':') {
      mapping.add(key, in.nothing(in.at));
      return;
    }
    in.colon(key);
    int behind = in.at;
    in.next();
    if (in.sign() == ',' || in.sign() == '}') {
      mapping.add(key, in.nothing(behind));
    } else {
      mapping.add(key, node(depth));
      in.next();
    }
  }
}
