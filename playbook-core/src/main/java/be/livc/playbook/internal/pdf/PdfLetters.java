package be.livc.playbook.internal.pdf;

import be.livc.playbook.resource.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which signs a PDF can show: those of its fonts, in writing that runs from left to right. */
public final class PdfLetters {
  /** Signs before this one are of Latin writing, and the fonts have all of them. */
  private static final int LATIN = 0x17F;

  private static final class Font {
    private static final CmapLookup SIGNS = signs();
  }

  private PdfLetters() {}

  /** The signs of a text that a PDF can't show, each once, in order; empty when it shows all. */
  public static String missing(String text) {
    StringBuilder missing = new StringBuilder();
    text.codePoints()
        .filter(sign -> sign > LATIN)
        .distinct()
        .filter(sign -> isSeen(sign) && !isShown(sign))
        .forEach(missing::appendCodePoint);
    return missing.toString();
  }

  /** Marks that steer the signs around them show nothing themselves. */
  private static boolean isSeen(int sign) {
    return Character.getType(sign) != Character.FORMAT
        && !Character.UnicodeBlock.VARIATION_SELECTORS.equals(Character.UnicodeBlock.of(sign));
  }

  private static boolean isShown(int sign) {
    byte way = Character.getDirectionality(sign);
    boolean leftwards =
        way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    return !leftwards && Font.SIGNS.getGlyphId(sign) != 0;
  }

  private static CmapLookup signs() {
    byte[] font = Resources.bytes(PdfLetters.class, "LiberationSans-Regular.ttf");
    try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
      return read.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
