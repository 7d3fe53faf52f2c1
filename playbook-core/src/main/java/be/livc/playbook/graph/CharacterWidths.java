package be.livc.playbook.graph;

/**
 * How wide letters are in Arial and the fonts that are as wide, so that a picture comes out the
 * same on every machine and needs no fonts to be made.
 */
final class CharacterWidths {
  private static final int UNITS = 1000;
  private static final int WIDE = 1000;
  private static final int OTHER = 600;

  /** From the blank to the tilde, in thousandths of the size of the font. */
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private CharacterWidths() {}

  /** How wide a text is; letters that are not known are taken wide rather than narrow. */
  static double width(String text, double fontSize) {
    long units = text.codePoints().mapToLong(CharacterWidths::units).sum();
    return units * fontSize / UNITS;
  }

  private static int units(int c) {
    int at = c - ' ';
    if (at >= 0 && at < ASCII.length) {
      return ASCII[at];
    }
    return c < 0x1100 ? OTHER : WIDE;
  }
}
