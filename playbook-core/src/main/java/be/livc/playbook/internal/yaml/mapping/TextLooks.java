package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.text.LinkAddress;
import be.livc.playbook.text.TextSlips;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks whether addresses can be one, and whether what stands in a text does what it looks like.
 */
public final class TextLooks {
  private static final Pattern QUOTES = Pattern.compile("^[‘-‟«»]+|[‘-‟«»]+$");

  private TextLooks() {}

  /** Looks at a whole text. */
  static void text(String words, Node node, ReadContext in) {
    int from = node.start();
    for (TextSlips.Slip slip : TextSlips.of(words)) {
      Span place = place(node.span(), slip.what(), from);
      switch (slip.kind()) {
        case ADDRESS, SCHEME -> address(slip.what(), place, in);
        case MARKUP -> in.reference(place, RuleId.VALUE_MARKUP, slip.what());
        case REMARK -> in.reference(place, RuleId.VALUE_REMARK, slip.what());
        case BRACES -> in.later(() -> braces(slip.what(), place, in));
      }
    }
  }

  /** Looks at an address that stands alone. */
  public static void address(String written, Span place, ReadContext in) {
    LinkAddress address = new LinkAddress(written);
    if (address.isForbidden()) {
      in.reference(
          Diagnostic.at(place, RuleId.VALUE_SCHEME, written, address.scheme())
              .suggesting(address.near()));
    } else if (!address.isWhole()) {
      Diagnostic finding = Diagnostic.at(place, RuleId.VALUE_ADDRESS, written);
      Optional<String> whole = whole(written);
      in.reference(whole.map(it -> meant(finding, it, place, written)).orElse(finding));
    }
  }

  private static Diagnostic meant(Diagnostic finding, String address, Span place, String written) {
    Diagnostic told = finding.suggesting(List.of(address));
    boolean asItStands = place.file().text().substring(place.start(), place.end()).equals(written);
    return asItStands ? told.mendedBy(new Edit(place, address)) : told;
  }

  /** An address without its scheme, or between the quotes of a word processor. */
  private static Optional<String> whole(String written) {
    String bare = QUOTES.matcher(written.strip()).replaceAll("");
    String whole = bare.startsWith("www.") ? "https://" + bare : bare;
    return !whole.equals(written) && new LinkAddress(whole).isWhole()
        ? Optional.of(whole)
        : Optional.empty();
  }

  private static void braces(String written, Span place, ReadContext in) {
    String name = written.replaceAll("[{}\\s]", "").toLowerCase(Locale.ROOT).replace('_', '-');
    List<String> questions = List.copyOf(in.symbols().names(Symbol::isQuestion));
    List<String> meant = questions.contains(name) ? List.of(name) : NearNames.of(name, questions);
    in.reference(
        Diagnostic.at(place, RuleId.VALUE_BRACES, written)
            .suggesting(meant.stream().map(it -> "{" + it + "}").toList()));
  }

  /** A text between quotes or over several lines may be written otherwise than it reads. */
  private static Span place(Span whole, String what, int from) {
    int at = whole.file().text().indexOf(what, from);
    return at < 0 || at + what.length() > whole.end()
        ? whole
        : new Span(whole.file(), at, at + what.length());
  }
}
