package be.livc.playbook.diff;

import be.livc.playbook.diff.DiffWords.Section;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Version;
import be.livc.playbook.text.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release says of itself in a list of changes, newest on top, in the language of the
 * playbook: a draft that its editor rewrites.
 */
public final class ChangelogDraft {
  private ChangelogDraft() {}

  /**
   * The list of changes with this release on top.
   *
   * @param old the list until now; empty when there is none
   * @param diff what changed since the last release; null for the first
   */
  public static String of(
      String old,
      Playbook playbook,
      Version version,
      LocalDate released,
      @Nullable PlaybookDiff diff) {
    Words words = Words.of(playbook.language());
    String head = "# " + words.get("changelog.title", playbook.title().markdown()) + "\n";
    String entry =
        "\n## "
            + words.get("changelog.version", version, words.language().date(released))
            + "\n\n"
            + (diff == null ? words.get("changelog.first") + "\n" : changes(diff, words));
    String rest = old.replace("\r\n", "\n");
    int end = rest.startsWith("# ") ? rest.indexOf('\n') + 1 : 0;
    return end == 0 ? head + entry + rest : rest.substring(0, end) + entry + rest.substring(end);
  }

  private static String changes(PlaybookDiff diff, Words words) {
    StringBuilder text = new StringBuilder();
    text.append(words.get("changelog.draft", diff.before().version())).append('\n');
    DiffWords said = new DiffWords(diff, words.language());
    for (Level level : List.of(Level.MAJOR, Level.MINOR, Level.PATCH)) {
      boolean first = true;
      for (Section section : said.sections()) {
        List<Difference> here =
            section.differences().stream().filter(one -> one.level() == level).toList();
        if (!here.isEmpty()) {
          text.append(first ? "\n" + said.get("level." + DiffWords.lower(level)) + "\n\n" : "");
          first = false;
          text.append("- ").append(section.title()).append(": ");
          text.append(String.join("; ", here.stream().map(said::happened).distinct().toList()));
          text.append('\n');
        }
      }
    }
    return text.toString();
  }
}
