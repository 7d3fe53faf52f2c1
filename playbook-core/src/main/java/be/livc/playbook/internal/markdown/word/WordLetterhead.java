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
  private static final Pattern THEME_FONT =
      Pattern.compile("(?s)<w:rPrDefault>.*?<w:rFonts\\b[^>]*w:asciiTheme=\"(major|minor)");
  private static final Pattern THEME_COLOUR =
      Pattern.compile("<w:color\\b[^>]*w:themeColor=\"(\\w+)\"");
  private static final String THEME = "word/theme/theme1.xml";

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
  private static final Pattern TITLE_PAGE =
      Pattern.compile("<w:titlePg(?:\\s*/>|\\s+w:val=\"(?:1|true|on)\")");
  private static final Pattern PICTURE =
      Pattern.compile("(?s)<w:drawing>(.*?<a:blip\\b[^>]*r:embed=\"([^\"]+)\".*?)</w:drawing>");
  private static final Pattern EXTENT = Pattern.compile("<wp:extent cx=\"(\\d+)\" cy=\"(\\d+)\"");
  private static final Pattern WORDS = Pattern.compile("<wp:docPr\\b[^>]*\\bdescr=\"([^\"]*)\"");

  /** Colours that the theme calls otherwise than the text does. */
  private static final Map<String, String> NAMES =
      Map.of(
          "text1",
          "dk1",
          "dark1",
          "dk1",
          "text2",
          "dk2",
          "dark2",
          "dk2",
          "background1",
          "lt1",
          "light1",
          "lt1",
          "background2",
          "lt2",
          "light2",
          "lt2",
          "hyperlink",
          "hlink",
          "followedHyperlink",
          "folHlink");

  private final WordReference reference;

  private WordLetterhead(WordReference reference) {
    this.reference = reference;
  }

  static Letterhead of(WordReference reference) {
    WordLetterhead read = new WordLetterhead(reference);
    return new Letterhead(
        read.colours(), read.font(), read.words("header"), read.words("footer"), read.logo());
  }

  /** The font of the text, by its name or by its place in the theme, which goes before. */
  private String font() {
    String styles = reference.text("word/styles.xml");
    Matcher themed = THEME_FONT.matcher(styles);
    Optional<String> name =
        themed.find()
            ? attribute(
                    reference.text(THEME),
                    "(?s)<a:" + themed.group(1) + "Font>.*?<a:latin\\b[^>]*?typeface=")
                .filter(it -> it.matches("[\\p{L}\\p{N} -]+"))
            : Optional.empty();
    Matcher font = FONT.matcher(styles);
    return name.orElseGet(() -> font.find() ? font.group(1) : "");
  }

  private String colours() {
    StringBuilder css = new StringBuilder();
    SELECTORS.forEach(
        (style, selector) ->
            colour(reference.definition(style))
                .ifPresent(
                    it -> css.append(selector).append(" { color: #").append(it).append("; }\n")));
    return css.toString();
  }

  /** What Word made of a colour of the theme stands beside it; where nothing does, the theme's. */
  private Optional<String> colour(String definition) {
    Matcher colour = COLOUR.matcher(definition);
    if (colour.find()) {
      return Optional.of(colour.group(1));
    }
    Matcher themed = THEME_COLOUR.matcher(definition);
    return themed.find()
        ? attribute(
                reference.text(THEME),
                "(?s)<a:"
                    + NAMES.getOrDefault(themed.group(1), themed.group(1))
                    + ">\\s*<a:(?:srgbClr val|sysClr\\b[^>]*?lastClr)=")
            .filter(it -> it.matches("\\p{XDigit}{6}"))
        : Optional.empty();
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

  /**
   * The part of the header or footer, by the reference of the page to it: that of the first page
   * where it has one of its own, since that is where a house shows itself.
   */
  private Optional<String> part(String sort) {
    boolean first = TITLE_PAGE.matcher(reference.section()).find();
    return (first ? part(sort, "first") : Optional.<String>empty())
        .filter(
            it ->
                PICTURE.matcher(reference.text(it)).find()
                    || TEXT.matcher(reference.text(it)).find())
        .or(() -> part(sort, "default"));
  }

  private Optional<String> part(String sort, String page) {
    return attribute(
            reference.section(),
            "<w:" + sort + "Reference\\b(?=[^>]*w:type=\"" + page + "\")[^>]*r:id=")
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
