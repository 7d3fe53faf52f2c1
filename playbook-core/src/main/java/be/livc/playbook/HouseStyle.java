package be.livc.playbook;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.internal.markdown.Letterhead;
import be.livc.playbook.internal.markdown.word.WordReference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The house style of a set of templates; read when a file is made, and Word's only when it changed.
 */
final class HouseStyle {
  private static final String CSS = "huisstijl.css";
  private static final String WORD = "huisstijl.docx";

  /** The names of its files. */
  static final List<String> FILES = List.of(CSS, WORD);

  private final ContentSource content;
  private byte[] last = new byte[0];
  private @Nullable WordReference reference;
  private @Nullable WordReference read;
  private @Nullable Letterhead letterhead;

  HouseStyle(ContentSource content) {
    this.content = content;
  }

  /** What goes after our own CSS; may be empty. */
  String css() {
    return content.bytes(CSS).map(it -> new String(it, StandardCharsets.UTF_8)).orElse("");
  }

  /**
   * What the document of Word puts on every sheet, also in PDF and HTML; nothing where it is no
   * document of Word, which is told when a Word file is made.
   */
  synchronized Letterhead letterhead() {
    try {
      WordReference word = word();
      if (letterhead == null || word != read) {
        read = word;
        letterhead = word.letterhead();
      }
      return letterhead;
    } catch (IllegalArgumentException e) {
      return Letterhead.NONE;
    }
  }

  /** The reference document of Word. */
  synchronized WordReference word() {
    byte[] bytes = content.bytes(WORD).orElse(new byte[0]);
    WordReference word = reference;
    if (word == null || !Arrays.equals(bytes, last)) {
      word = bytes.length == 0 ? WordReference.ours() : WordReference.of(bytes);
      reference = word;
      last = bytes;
    }
    return word;
  }
}
