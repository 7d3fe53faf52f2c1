package be.livc.playbook.internal.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to damage one line of a playbook so that the others stay where they are. */
enum Slips {
  OPEN_QUOTE(
      "^( *(?:- )?(?:tell|do|ask|help|why|label|short|warn|title|text): )(\\w[^\"'#:]*)$",
      "$1\"$2"),
  AFTER_QUOTE(
      "^( *(?:- )?(?:tell|do|ask|help|why|label|short|warn|title|text): )(\\w+)( [^\"'#:]*)$",
      "$1\"$2\"$3"),
  TAB("^  ( *[a-z-]+: .*)$", "\t$1"),
  NO_BREAK_SPACE("^  ( *[a-z-]+: .*)$", "\u00a0 $1"),
  NO_COLON(
      "^( *(?:- )?(?:tell|do|ask|help|why|by|within|answer|short|title|id))(?:: )([^:#]*)$",
      "$1 $2"),
  NO_BLANK(
      "^( *(?:- )?(?:tell|do|ask|help|why|by|within|answer|short|title):) (\\w[^:#]*)$", "$1$2"),
  DEEPER("^( +[a-z-]+: .*)$", " $1"),
  SHALLOWER("^ ( +[a-z-]+: .*)$", "$1"),
  GLUED_DASH("^( *)- ((?:tell|do|ask|warn|write|group): .*)$", "$1-$2"),
  FIRST_SIGN(
      "^( *(?:- )?(?:tell|do|ask|help|why|label|short|warn|title|text): )(\\w[^\"'#:]*)$", "$1@$2"),
  COLON(
      "^( *(?:- )?(?:tell|do|ask|help|why|label|short|warn|title|text): )(\\w+)( [^\"'#:]*)$",
      "$1$2:$3"),
  OPEN_BRACKET("^( *(?:sources|by|tags|when): [\\[{].*)[\\]}]$", "$1"),
  BACKSLASH(
      "^( *(?:- )?(?:tell|do|ask|help|why|label|short|warn|title|text): )(\\w[^\"'#:]*)$",
      "$1\"\\\\q$2\""),
  CONTROL(
      "^( *(?:- )?(?:tell|do|ask|help|why|label|short|warn|title|text): \\w+)( .*)$", "$1\u0007$2"),
  UNKNOWN_KEY("^( *)(help|why|short|tags|optional|within|every|valid)(: .*)$", "$1x$2$3"),
  NO_KIND("^( *- )(tell|do|warn|write|group)(: .*)$", "$1x$2$3"),
  TERM("^( *(?:within|every): \\d+) [a-z-]+$", "$1 manen"),
  SORT("^( *answer: )[a-z-]+$", "$1iets"),
  FLAG("^( *(?:optional|sensitive|first|profile|exclusive): )(?:true|false)$", "$1misschien"),
  NUMBER("^( *(?:min|max|decimals|lines): )\\d+$", "$1veel"),
  LIST_FOR_TEXT("^( *(?:- )?(?:tell|do|help|why|short|warn): )(\\w[^\"'#:,]*)$", "$1[$2]"),
  NOTHING("^( *(?:help|why|short|label):) \\w.*$", "$1"),
  ROLE("^( *by: \\[?)([a-z-]+)(.*)$", "$1$2-zz$3"),
  SOURCE("^( *sources: \\[\\{? ?)([a-z-]+)(.*)$", "$1$2-zz$3"),
  AFTER("^( *(?:after|until|before|for-each): )([a-z-]+)$", "$1$2-zz"),
  NAME("^( *when: \\{ )([a-z-]+)(: [^:]* \\})$", "$1$2-zz$3"),
  OPTION("^( *when: \\{ [a-z-]+: )([a-z-]+)( \\})$", "$1$2-zz$3"),
  FORM("^( *when: \\{ [a-z-]+: )([a-z-]+)( \\})$", "$1{ at-least: 3 }$3"),
  CONDITION("^( *when: )\\{.*\\}$", "$1ja"),
  PLACEHOLDER("^( *(?:- )?(?:tell|help|why): )(\\w[^\"'#:]*)$", "$1$2 {weg-zz}"),
  ID_FORM("^( *id: )([a-z-]+)$", "$1$2_A"),
  UNKNOWN_TEMPLATE("^( *- write: )([a-z-]+)$", "$1$2_A"),
  ALIAS("^( *(?:help|why): )(\\w[^\"'#:]*)$", "$1*weg");

  private final Pattern where;
  private final String replacement;

  Slips(String where, String replacement) {
    this.where = Pattern.compile(where);
    this.replacement = replacement;
  }

  /** The line with this slip; the same where it has no place for it. */
  String in(String line) {
    Matcher matcher = where.matcher(line);
    return matcher.matches() ? matcher.replaceFirst(replacement) : line;
  }
}
