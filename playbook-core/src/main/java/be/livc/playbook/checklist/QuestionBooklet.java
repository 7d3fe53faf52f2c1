package be.livc.playbook.checklist;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.Offer;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every question of a playbook, phase by phase, with room to write: to prepare a meeting on paper.
 *
 * @param title plain words
 * @param subtitle which playbook and version, and the day it holds for
 * @param language in which it is written
 * @param date the day on which these questions may be asked
 * @param markdown the whole of it, as CommonMark; ends with a line end
 */
public record QuestionBooklet(
    String title, String subtitle, Language language, LocalDate date, String markdown) {
  /** Checks that nothing is missing. */
  public QuestionBooklet {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(subtitle, "subtitle");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(markdown, "markdown");
  }

  /** The questions that a walk on this day may ask, each once, in document order. */
  public static QuestionBooklet of(Playbook playbook, LocalDate date) {
    Objects.requireNonNull(date, "date");
    Words words = Words.of(playbook.language());
    String name = CommonMarkText.plain(playbook.title().markdown());
    String title = words.get("questions.title", name);
    String subtitle = words.get("subtitle", name, playbook.version(), words.language().date(date));
    Page page = new Page(Walk.of(playbook, Answers.NONE, date), words);
    page.text.append("# ").append(CommonMarkText.escapeInline(title)).append("\n\n");
    page.text.append(CommonMarkText.escapeInline(subtitle)).append('\n');
    page.text.append('\n').append(words.get("questions.intro")).append('\n');
    page.questions();
    return new QuestionBooklet(title, subtitle, words.language(), date, page.text.toString());
  }

  private static final class Page {
    private final StringBuilder text = new StringBuilder();
    private final Walk walk;
    private final Words words;
    private final ChecklistNames names;
    private int number;

    Page(Walk walk, Words words) {
      this.walk = walk;
      this.words = words;
      this.names = new ChecklistNames(walk, words);
    }

    void questions() {
      Set<String> asked = new HashSet<>();
      String phase = "";
      for (Visit visit : walk.visits()) {
        if (visit.step() instanceof Step.Ask ask && asked.add(ask.id())) {
          phase = heading(visit.phase(), phase);
          question(ask, visit);
        }
      }
    }

    private String heading(@Nullable Phase phase, String before) {
      String id = phase == null ? "" : phase.id();
      if (phase != null && !id.isEmpty() && !id.equals(before)) {
        int place = walk.playbook().phases().indexOf(phase) + 1;
        String title = words.get("phase", place, names.plain(phase.title()));
        text.append("\n## ").append(CommonMarkText.escapeInline(title)).append('\n');
      }
      return id;
    }

    private void question(Step.Ask ask, Visit visit) {
      text.append("\n**").append(++number).append(". ");
      text.append(CommonMarkText.escapeInline(names.plain(ask.question()))).append("**");
      if (ask.sensitive()) {
        text.append(' ').append(CommonMarkText.escapeInline(words.get("sensitive")));
      }
      if (!visit.certain() && !visit.hangsOn().isEmpty()) {
        line(words.possible(names.questions(visit.hangsOn())));
      }
      help(ask.header().help());
      text.append("\n\n");
      ask.type().accept(new Room(this, visit.offer()));
    }

    private void help(@Nullable Text help) {
      if (help != null) {
        line(names.plain(help));
      }
    }

    private void line(String said) {
      text.append("\\\n").append(CommonMarkText.escapeInline(said));
    }

    private void lines(int count) {
      text.append(String.join("\\\n", Collections.nCopies(count, "\\_".repeat(LINE))));
      text.append('\n');
    }
  }

  private static final int LINE = 60;
  private static final int ROWS = 4;

  /** Room for an answer of each sort: boxes for options, lines for words, rows for a table. */
  private static final class Room extends AnswerType.DefaultVisitor<Void> {
    private final Page page;
    private final Map<String, Set<String>> unsure;

    Room(Page page, @Nullable Offer offer) {
      this.page = page;
      this.unsure = offer == null ? Map.of() : offer.unsure();
    }

    @Override
    protected Void other(AnswerType type) {
      if (type.options().isEmpty()) {
        page.lines(1);
      }
      for (Option option : type.options()) {
        String label = CommonMarkText.escapeInline(page.names.plain(option.label()));
        page.text.append("- [ ] ").append(label);
        Set<String> on = unsure.get(option.key());
        if (on != null) {
          page.text.append("\\\n  ").append(possible(page.names.questions(on)));
        }
        page.text.append('\n');
      }
      return null;
    }

    @Override
    public Void words(AnswerType.Words type) {
      page.lines(type.manyLines() ? ROWS : 1);
      return null;
    }

    @Override
    public Void entries(AnswerType.Entries type) {
      page.lines(ROWS);
      return null;
    }

    @Override
    public Void table(AnswerType.Table type) {
      List<String> labels =
          type.columns().stream()
              .map(column -> CommonMarkText.escapeInline(page.names.plain(column.label())))
              .toList();
      row(labels);
      row(Collections.nCopies(labels.size(), "---"));
      for (int i = 0; i < ROWS; i++) {
        row(Collections.nCopies(labels.size(), " "));
      }
      for (AnswerType.Column column : type.columns()) {
        if (column.isConditional()) {
          String label = page.names.plain(column.label());
          page.text.append("\n**").append(CommonMarkText.escapeInline(label)).append("**\\\n");
          page.text.append(possible(decides(type, column))).append('\n');
        }
      }
      return null;
    }

    /** The labels of the columns that decide whether this one is asked. */
    private List<String> decides(AnswerType.Table type, AnswerType.Column column) {
      Set<String> keys = column.when().questions();
      return type.columns().stream()
          .filter(earlier -> keys.contains(earlier.key()))
          .map(earlier -> page.names.plain(earlier.label()))
          .toList();
    }

    private String possible(List<String> on) {
      return CommonMarkText.escapeInline(page.words.possible(on));
    }

    private void row(List<String> cells) {
      page.text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }
  }

  /** The title and how long the text is, not the text: this stands in messages and logs. */
  @Override
  public String toString() {
    return title + " (" + markdown.length() + " characters)";
  }
}
