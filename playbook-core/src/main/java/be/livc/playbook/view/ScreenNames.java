package be.livc.playbook.view;

import be.livc.playbook.answer.AnswerFormatter;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Item;
import be.livc.playbook.walk.StepNames;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the things of a walk are called on screens, and its texts with answers in them. */
public final class ScreenNames {
  private final Walk walk;
  private final Sentences texts;
  private final Words words;

  /** The names in this walk. */
  public ScreenNames(Walk walk, Sentences texts) {
    this.walk = walk;
    this.texts = texts;
    this.words = Words.of(texts.language());
  }

  /** The language of the content. */
  public Language language() {
    return walk.playbook().language();
  }

  /** The day of the walk. */
  public LocalDate date() {
    return walk.date();
  }

  /** The title of the playbook. */
  public static String title(Playbook playbook) {
    return CommonMarkText.plain(playbook.title().markdown());
  }

  /** The title of a phase. */
  public String phase(Phase phase) {
    return text(phase.title(), null);
  }

  /** The short name of a question, else the question itself. */
  public String question(String id) {
    return walk.playbook().question(id).map(this::question).orElse(id);
  }

  /** The short name of a question, else the question itself. */
  public String question(Ask ask) {
    return name(ask, null);
  }

  /** The short name of a task, with what it is about. */
  public String task(Task task) {
    return name(task.step(), task.item());
  }

  /** The short name of a document, with what it is about. */
  public String document(DocumentRequest writing) {
    return name(writing.step(), writing.item());
  }

  /** The short name of a step, else the beginning of what it says. */
  public String name(Step step, @Nullable Item item) {
    return StepNames.shown(step, text -> text(text, item));
  }

  /** A text of the playbook as plain words, with the answers in it; sensitive ones left out. */
  public String text(Text text, @Nullable Item item) {
    return CommonMarkText.plain(markdown(text, item));
  }

  /** The same as CommonMark, with the answers escaped in it. */
  public String markdown(Text text, @Nullable Item item) {
    return text.fill(
        id -> {
          boolean entry = id.equals("entry") || id.startsWith("entry.");
          Ask ask = walk.question(id).map(Visit::question).orElse(null);
          if (ask != null && ask.sensitive()) {
            return words.get("sensitive");
          }
          String said = walk.fill(new Text("{" + id + "}"), item, missing -> "");
          return !said.isEmpty()
              ? CommonMarkText.escapeInline(said)
              : entry ? "\u2026" : CommonMarkText.escapeInline(words.get("blank", question(id)));
        });
  }

  /** An answer by its label; a sensitive one is not shown. */
  public String answer(Ask ask, Value value) {
    return ask.sensitive() ? texts.of("answer.sensitive") : label(ask, value);
  }

  /** An answer by its label on one line, whoever reads along. */
  public String label(Ask ask, Value value) {
    return value.accept(
        new Value.DefaultVisitor<String>() {
          @Override
          protected String other(Value value) {
            return AnswerFormatter.of(ask, value, language()).replace('\n', ' ');
          }

          @Override
          public String nothing(Value.Nothing value) {
            return texts.of("answer.empty");
          }

          @Override
          public String day(Value.Day value) {
            return language().dateWithWeekday(value.date());
          }

          @Override
          public String oneOption(Value.OneOption value) {
            return ours(value);
          }

          @Override
          public String someOptions(Value.SomeOptions value) {
            return ours(value);
          }

          private String ours(Value value) {
            return CommonMarkText.plain(AnswerFormatter.of(ask, value, language()))
                .replace('\n', ' ');
          }
        });
  }

  /** What a step rests on, as lines to show under it. */
  public List<String> support(Ground ground) {
    return ResolvedGround.of(walk.playbook(), ground, walk.date()).lines(words);
  }

  /** The sources of a ground, looked up. */
  public ResolvedGround sources(Ground ground) {
    return ResolvedGround.of(walk.playbook(), ground, walk.date());
  }

  /** What is to be confirmed, as a line; null when nothing is. */
  public @Nullable String toConfirm(Ground ground) {
    Text open = ground.toConfirm();
    return open == null ? null : words.get("to-confirm", CommonMarkText.plain(open.markdown()));
  }

  /** The words shared with files, in the language of the content. */
  public Words words() {
    return words;
  }
}
