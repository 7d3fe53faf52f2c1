package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.internal.markdown.Letterhead.Edges;
import be.livc.playbook.internal.markdown.Letterhead.Logo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands above and below the text in a reference document of Word. */
final class WordEdges {
  private static final int EMU_IN_POINT = 12_700;
  private static final int HIGHEST_LOGO = 85;
  private static final Map<String, String> PICTURES =
      Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif");

  private static final Pattern FIELD =
      Pattern.compile(
          "(?s)<w:fldChar[^>]*w:fldCharType=\"begin\".*?<w:fldChar[^>]*w:fldCharType=\"end\"[^>]*>"
              + "|<w:fldSimple\\b.*?</w:fldSimple>");

  /** What an old Word shows instead of what stands before it. */
  private static final Pattern FALLBACK = Pattern.compile("(?s)<mc:Fallback>.*?</mc:Fallback>");

  private static final Pattern TEXT =
      Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:tab/>|(<w:br/>|</w:p>)|\uE000");
  private static final Pattern MARK = Pattern.compile("\\{\\p{L}*}");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:\\b(?:pagina|bladzijde|blz|pag|page)\\b\\.?)?\\s*\uE000"
              + "(?:\\s*(?:van|of|[/|–-])?\\s*\uE000)*");
  private static final Pattern TITLE_PAGE =
      Pattern.compile("<w:titlePg(?:\\s*/>|\\s+w:val=\"(?:1|true|on)\")");
  private static final Pattern PICTURE =
      Pattern.compile("(?s)<w:drawing>(.*?<a:blip\\b[^>]*r:embed=\"([^\"]+)\".*?)</w:drawing>");
  private static final Pattern EXTENT = Pattern.compile("<wp:extent cx=\"(\\d+)\" cy=\"(\\d+)\"");
  private static final Pattern WORDS = Pattern.compile("<wp:docPr\\b[^>]*\\bdescr=\"([^\"]*)\"");

  private final WordReference reference;
  private final String page;

  private WordEdges(WordReference reference, String page) {
    this.reference = reference;
    this.page = page;
  }

  /** Of all pages but perhaps the first. */
  static Edges every(WordReference reference) {
    return new WordEdges(reference, "default").edges();
  }

  /** Of the first page; empty where it has none of its own. */
  static Optional<Edges> first(WordReference reference) {
    return TITLE_PAGE.matcher(reference.section()).find()
        ? Optional.of(new WordEdges(reference, "first").edges())
        : Optional.empty();
  }

  private Edges edges() {
    return new Edges(
        String.join("\n", lines("header")), String.join(Edges.BESIDE, lines("footer")), logo());
  }

  /** The lines of the header or footer of a page, without marks and numbers of pages. */
  private List<String> lines(String sort) {
    String xml = part(sort).map(reference::text).orElse("");
    String text = FIELD.matcher(FALLBACK.matcher(xml).replaceAll("")).replaceAll("\uE000");
    StringBuilder plain = new StringBuilder();
    Matcher piece = TEXT.matcher(text);
    while (piece.find()) {
      String words = piece.group().startsWith("\uE000") ? "\uE000" : piece.group(1);
      plain.append(words != null ? words : piece.group(2) != null ? "\n" : "\t");
    }
    List<String> lines = new ArrayList<>();
    for (String line : MARK.matcher(plain).replaceAll("").split("\n", -1)) {
      List<String> beside = new ArrayList<>();
      for (String words : line.split("\t", -1)) {
        String shown = NUMBER.matcher(words).replaceAll("").replaceAll("\\s+", " ").strip();
        if (!shown.isEmpty()) {
          beside.add(plain(shown));
        }
      }
      if (!beside.isEmpty()) {
        lines.add(String.join(Edges.BESIDE, beside));
      }
    }
    return lines;
  }

  /** The part of the header or footer, by the reference of the page to it. */
  private Optional<String> part(String sort) {
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

  /** What stands between quotes behind a pattern. */
  static Optional<String> attribute(String text, String before) {
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
}
