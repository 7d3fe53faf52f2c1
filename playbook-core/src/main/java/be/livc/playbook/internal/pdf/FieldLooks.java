package be.livc.playbook.internal.pdf;

import be.livc.playbook.resource.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * How fields look until someone fills them in: yellow, with what is to be filled in there in grey.
 * From then on a viewer shows what was written, in black on the paper.
 */
final class FieldLooks {
  static final COSName FONT = COSName.getPDFName("Livc");

  /** What is written is as large as fits, so that nothing of it is lost on paper. */
  static final String WRITING = "/Livc 0 Tf 0 g";

  private static final COSName TICKED = COSName.getPDFName("Yes");
  private static final float LARGEST = 8.5f;
  private static final float SMALLEST = 5.5f;
  private static final float EDGE = 0.5f;
  private static final float INSIDE = 3;

  private final PDDocument document;
  private final PDFont font;

  FieldLooks(PDDocument document) throws IOException {
    this.document = document;
    byte[] letters = Resources.bytes(PdfFile.class, "LiberationSans-Regular.ttf");
    this.font =
        PDTrueTypeFont.load(document, new ByteArrayInputStream(letters), WinAnsiEncoding.INSTANCE);
  }

  /** The font that is written with: whole, since nobody knows which letters that takes. */
  PDFont font() {
    return font;
  }

  /** The state of a box. */
  static COSName state(FieldAnchor anchor) {
    return anchor.is("ticked") ? TICKED : COSName.Off;
  }

  /** Gives a widget its looks. */
  void of(FieldAnchor anchor, PDAnnotationWidget widget) throws IOException {
    PDAppearanceDictionary looks = new PDAppearanceDictionary();
    PDRectangle size = widget.getRectangle();
    if (anchor.is("box") || anchor.is("ticked")) {
      COSDictionary states = new COSDictionary();
      states.setDirect(true); // Poppler finds no state behind a reference
      states.setItem(COSName.Off, box(size, false));
      states.setItem(TICKED, box(size, true));
      looks.setNormalAppearance(new PDAppearanceEntry(states));
      widget.setAppearanceState(state(anchor).getName());
    } else if (anchor.is("signed")) {
      looks.setNormalAppearance(look(size)); // room for a pen too
    } else {
      looks.setNormalAppearance(toFillIn(size, isNamedBeside(anchor) ? "" : shown(anchor.said())));
    }
    widget.setAppearance(looks);
  }

  /** What a cell or lines below a question are for stands beside them already. */
  private static boolean isNamedBeside(FieldAnchor anchor) {
    return anchor.is("cell") || anchor.is("lines") || anchor.is("wide");
  }

  private PDAppearanceStream toFillIn(PDRectangle size, String text) throws IOException {
    PDAppearanceStream look = look(size);
    float room = size.getWidth() - 2 * INSIDE;
    float width = font.getStringWidth(text) / 1000;
    float letters = Math.max(SMALLEST, Math.min(LARGEST, room / Math.max(1, width)));
    String words = text;
    while (!words.isEmpty() && font.getStringWidth(words) / 1000 * letters > room) {
      words = words.substring(0, words.length() - 1);
    }
    try (PDPageContentStream page = new PDPageContentStream(document, look)) {
      page.beginMarkedContent(COSName.TX);
      page.setNonStrokingColor(1f, 0.97f, 0.84f);
      page.setStrokingColor(0.46f);
      page.setLineWidth(EDGE);
      page.addRect(EDGE / 2, EDGE / 2, size.getWidth() - EDGE, size.getHeight() - EDGE);
      page.fillAndStroke();
      page.beginText();
      page.setNonStrokingColor(0.35f);
      page.setFont(font, letters);
      page.newLineAtOffset(INSIDE, (size.getHeight() - letters) / 2 + letters * 0.22f);
      page.showText(words);
      page.endText();
      page.endMarkedContent();
    }
    return look;
  }

  private PDAppearanceStream box(PDRectangle size, boolean ticked) throws IOException {
    PDAppearanceStream look = look(size);
    float width = size.getWidth();
    float height = size.getHeight();
    try (PDPageContentStream page = new PDPageContentStream(document, look)) {
      page.setStrokingColor(0.1f);
      page.setLineWidth(1);
      page.addRect(EDGE, EDGE, width - 2 * EDGE, height - 2 * EDGE);
      page.stroke();
      if (ticked) {
        page.moveTo(width * 0.22f, height * 0.5f);
        page.lineTo(width * 0.43f, height * 0.26f);
        page.lineTo(width * 0.8f, height * 0.76f);
        page.stroke();
      }
    }
    return look;
  }

  private PDAppearanceStream look(PDRectangle size) {
    PDAppearanceStream look = new PDAppearanceStream(document);
    look.setResources(new PDResources());
    look.setBBox(new PDRectangle(size.getWidth(), size.getHeight()));
    return look;
  }

  /** Words in the letters that the font of the form has; others are left out. */
  private static String shown(String text) {
    CharsetEncoder letters = Charset.forName("windows-1252").newEncoder();
    StringBuilder shown = new StringBuilder();
    text.chars()
        .filter(c -> c >= ' ' && letters.canEncode((char) c))
        .forEach(c -> shown.append((char) c));
    return shown.toString();
  }
}
