package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.internal.markdown.Letterhead;
import be.livc.playbook.internal.markdown.Letterhead.Edges;
import be.livc.playbook.internal.markdown.Letterhead.Sheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a reference document of Word what PDF and HTML show of its house style. */
final class WordLetterhead {
  private static final Map<WordStyle, String> SELECTORS = selectors();
  private static final Pattern COLOUR =
      Pattern.compile("<w:color\\b[^>]*w:val=\"(\\p{XDigit}{6})\"");
  private static final String NAME = "[\\p{L}\\p{N} -]+";
  private static final Pattern FONT =
      Pattern.compile("<w:rFonts\\b[^>]*w:ascii=\"(" + NAME + ")\"");
  private static final Pattern THEME_FONT =
      Pattern.compile("<w:rFonts\\b[^>]*w:asciiTheme=\"(major|minor)");
  private static final Pattern DEFAULTS = Pattern.compile("(?s)<w:rPrDefault>.*?</w:rPrDefault>");
  private static final Pattern THEME_COLOUR =
      Pattern.compile("<w:color\\b[^>]*w:themeColor=\"(\\w+)\"");
  private static final Pattern SIZE = Pattern.compile("<w:pgSz\\b[^>]*>");
  private static final Pattern MARGINS = Pattern.compile("<w:pgMar\\b[^>]*>");
  private static final String THEME = "word/theme/theme1.xml";

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
    Optional<Sheet> sheet = read.sheet();
    Optional<Sheet> ours = new WordLetterhead(WordReference.ours()).sheet();
    Edges every = WordEdges.every(reference);
    return new Letterhead(
        read.colours(),
        read.fonts(),
        sheet.equals(ours) ? Optional.empty() : sheet,
        every,
        WordEdges.first(reference).orElse(every));
  }

  /** The page; a negative margin is as wide as a positive one. */
  private Optional<Sheet> sheet() {
    Matcher size = SIZE.matcher(reference.section());
    Matcher margins = MARGINS.matcher(reference.section());
    if (!size.find() || !margins.find()) {
      return Optional.empty();
    }
    String page = size.group();
    String room = margins.group();
    int gutter = number(room, "gutter", 0);
    return Optional.of(
        new Sheet(
            number(page, "w", 11_906),
            number(page, "h", 16_838),
            number(room, "top", 1_417),
            number(room, "right", 1_417),
            number(room, "bottom", 1_417),
            number(room, "left", 1_417) + gutter,
            number(room, "header", 708),
            number(room, "footer", 708)));
  }

  private static int number(String element, String name, int otherwise) {
    Matcher number = Pattern.compile("\\bw:" + name + "=\"-?(\\d{1,5})\"").matcher(element);
    return number.find() ? Integer.parseInt(number.group(1)) : otherwise;
  }

  private String fonts() {
    StringBuilder css = new StringBuilder();
    Matcher defaults = DEFAULTS.matcher(reference.text("word/styles.xml"));
    if (defaults.find()) {
      font(defaults.group()).ifPresent(it -> css.append(rule("html", it)));
    }
    SELECTORS.forEach(
        (style, selector) ->
            font(reference.definition(style)).ifPresent(it -> css.append(rule(selector, it))));
    return css.toString();
  }

  private static String rule(String selector, String font) {
    return selector + " { font-family: \"" + font + "\", Arial, sans-serif; }\n";
  }

  /** A font by its name or by its place in the theme, which goes before. */
  private Optional<String> font(String definition) {
    Matcher themed = THEME_FONT.matcher(definition);
    Optional<String> name =
        themed.find()
            ? WordEdges.attribute(
                    reference.text(THEME),
                    "(?s)<a:" + themed.group(1) + "Font>.*?<a:latin\\b[^>]*?typeface=")
                .filter(it -> it.matches(NAME))
            : Optional.empty();
    Matcher font = FONT.matcher(definition);
    return name.or(() -> font.find() ? Optional.of(font.group(1)) : Optional.empty());
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
        ? WordEdges.attribute(
                reference.text(THEME),
                "(?s)<a:"
                    + NAMES.getOrDefault(themed.group(1), themed.group(1))
                    + ">\\s*<a:(?:srgbClr val|sysClr\\b[^>]*?lastClr)=")
            .filter(it -> it.matches("\\p{XDigit}{6}"))
        : Optional.empty();
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
