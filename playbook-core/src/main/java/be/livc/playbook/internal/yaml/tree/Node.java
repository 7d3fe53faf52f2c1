package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at a place of a YAML file. An alias is the node it stands for. */
public sealed interface Node {
  /** In which it was written. */
  SourceFile file();

  /** Where it starts, quotes and the mark of a block included. */
  int start();

  /** Where it ends. */
  int end();

  /** Where it was written. */
  default Span span() {
    return new Span(file(), start(), end());
  }

  /**
   * How many nodes there are in it, itself included, with aliases expanded; at least 1, and at most
   * what {@link Limits#NODES} allows.
   */
  int size();

  /**
   * A text, number, date, word: what it is, its reader decides.
   *
   * @param text what stands there, with quotes and folding resolved
   * @param plain without quotes and not a block
   */
  record Scalar(SourceFile file, int start, int end, String text, boolean plain) implements Node {
    /** One in this place. */
    public Scalar(Span span, String text, boolean plain) {
      this(span.file(), span.start(), span.end(), text, plain);
    }

    @Override
    public int size() {
      return 1;
    }

    /** Whether nothing was written at all. */
    public boolean isNothing() {
      return plain && text.isEmpty();
    }
  }

  /** Items behind dashes or between square brackets. */
  record Sequence(SourceFile file, int start, int end, List<Node> items, int size) implements Node {
    /** Keeps a copy. */
    public Sequence {
      items = List.copyOf(items);
    }

    /** One in this place. */
    public Sequence(Span span, List<Node> items, int size) {
      this(span.file(), span.start(), span.end(), items, size);
    }
  }

  /**
   * Keys with what belongs to them, in the order written; no key stands twice.
   *
   * @param flow written between braces
   */
  record Mapping(SourceFile file, int start, int end, List<Entry> entries, boolean flow, int size)
      implements Node {
    /** Keeps a copy. */
    public Mapping {
      entries = Entries.of(entries);
    }

    /** One in this place. */
    public Mapping(Span span, List<Entry> entries, boolean flow, int size) {
      this(span.file(), span.start(), span.end(), entries, flow, size);
    }

    /** The entry with this key, or null. */
    public @Nullable Entry entry(String key) {
      return Entries.of(entries).find(key);
    }
  }

  /** A key and what belongs to it. */
  record Entry(Scalar key, Node value) {
    /** The text of the key. */
    public String name() {
      return key.text();
    }
  }
}
