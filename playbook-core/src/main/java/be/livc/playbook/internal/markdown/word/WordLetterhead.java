package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.internal.markdown.Letterhead;
import be.livc.playbook.internal.markdown.Letterhead.Logo;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads from a reference document of Word what PDF and HTML show of its house style. */
final class WordLetterhead {
  private static final int EMU_IN_POINT = 12_700;
  private static final int HIGHEST_LOGO = 85;
  private static final Map<WordStyle, String> SELECTORS = selectors();
  private static final Map<String, String> PICTURES =
      Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif");

  private static final Pattern COLOUR =
      Pattern.compile("<w:color\\b[^>]*w:val=\"(\\p{XDigit}{6})\"");
  private static final Pattern FONT =
      Pattern.compile("(?s)<w:rPrDefault>.*?<w:rFonts\\b[^>]*w:ascii=\"([\\p{L}\\p{N} -]+)\"");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?s)<w:fldChar[^>]*w:fldCharType=\"begin\".*?<w:fldChar[^>]*w:fldCharType=\"end\"[^>]*>"
              + "|<w:fldSimple\\b.*?</w:fldSimple>");
  private static final Pattern TEXT =
      Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:(?:tab|br)/>");
  private static final Pattern MARK = Pattern.compile("\\{\\p{L}*}");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:\\b(?:pagina|bladzijde|blz\\.?|page)\\b)?\\s*(?:\\bvan\\b|\\bof\\b|[/|–-])?\\s*$");
  private static final Pattern PICTURE =
      Pattern.compile("(?s)<w:drawing>(.*?<a:blip\\b[^>]*r:embed=\"([^\"]+)\".*?)</w:drawing>");
  private static final Pattern EXTENT = Pattern.compile("<wp:extent cx=\"(\\d+)\" cy=\"(\\d+)\"");
  private static final Pattern WORDS = Pattern.compile("<wp:docPr\\b[^>]*\\bdescr=\"([^\"]*)\"");

  private final WordReference reference;

  private WordLetterhead(WordReference reference) {
    this.reference = reference;
  }

  static Letterhead of(WordReference reference) {
    WordLetterhead read = new WordLetterhead(reference);
    Matcher font = FONT.matcher(reference.text("word/styles.xml"));
    return new Letterhead(
        read.colours(),
        font.find() ? font.group(1) : "",
        read.words("header"),
        read.words("footer"),
        read.logo());
  }

  private String colours() {
    StringBuilder css = new StringBuilder();
    SELECTORS.forEach(
        (style, selector) -> {
          Matcher colour = COLOUR.matcher(reference.definition(style));
          if (colour.find()) {
            css.append(selector).append(" { color: #").append(colour.group(1)).append("; }\n");
          }
        });
    return css.toString();
  }

  /** The words of the header or footer of a page, without marks and numbers of pages. */
  private String words(String sort) {
    return part(sort)
        .map(reference::text)
        .map(text -> FIELD.matcher(text).replaceAll(""))
        .map(
            text ->
                TEXT.matcher(text.replace("</w:p>", "<w:br/>"))
                    .results()
                    .map(it -> it.group(1) == null ? " " : it.group(1))
                    .collect(Collectors.joining()))
        .map(text -> MARK.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip())
        .map(text -> plain(NUMBER.matcher(text).replaceFirst("").strip()))
        .orElse("");
  }

  /** The part of the header or footer of all pages, by the reference of the page to it. */
  private Optional<String> part(String sort) {
    return attribute(
            reference.section(), "<w:" + sort + "Reference\\b(?=[^>]*w:type=\"default\")[^>]*r:id=")
        .flatMap(id -> target("word/_rels/document.xml.rels", id));
  }

  private Optional<String> target(String relations, String id) {
    return attribute(
            reference.text(relations),
            "<Relationship\\b(?=[^>]*\\bId=\"" + Pattern.quote(id) + "\")[^>]*\\bTarget=")
        .map(target -> target.startsWith("/") ? target.substring(1) : "word/" + target);
  }

  private static Optional<String> attribute(String text, String before) {
    Matcher found = Pattern.compile(before + "\"([^\"]*)\"").matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private Optional<Logo> logo() {
    return part("header")
        .flatMap(
            part -> {
              Matcher picture = PICTURE.matcher(reference.text(part));
              return picture.find()
                  ? logo(part, picture.group(1), picture.group(2))
                  : Optional.empty();
            });
  }

  private Optional<Logo> logo(String part, String drawing, String id) {
    String relations = part.replace("word/", "word/_rels/") + ".rels";
    String file = target(relations, id).orElse("");
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = PICTURES.get(ending);
    Matcher size = EXTENT.matcher(drawing);
    if (type == null || !reference.has(file) || !size.find()) {
      return Optional.empty();
    }
    double height = Double.parseDouble(size.group(2)) / EMU_IN_POINT;
    double width = Double.parseDouble(size.group(1)) / EMU_IN_POINT;
    double scale = Math.min(1, HIGHEST_LOGO / Math.max(1, height));
    Matcher words = WORDS.matcher(drawing);
    return Optional.of(
        Logo.of(
            type,
            reference.bytes(file),
            words.find() ? plain(words.group(1)) : "",
            (int) Math.max(1, width * scale),
            (int) Math.max(1, height * scale)));
  }

  private static String plain(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static Map<WordStyle, String> selectors() {
    Map<WordStyle, String> selectors = new LinkedHashMap<>();
    selectors.put(WordStyle.HEADING_1, "h1, .level-1");
    selectors.put(WordStyle.HEADING_2, "h2, .level-2");
    selectors.put(WordStyle.HEADING_3, "h3, .level-3");
    selectors.put(WordStyle.HEADING_4, "h4, h5, h6, .level-4, .level-5, .level-6");
    selectors.put(WordStyle.LINK, "a");
    return selectors;
  }
}
