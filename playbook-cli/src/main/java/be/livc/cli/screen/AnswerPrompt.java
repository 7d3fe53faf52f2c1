package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Menu;
import be.livc.cli.console.Texts;
import be.livc.cli.input.Doubt;
import be.livc.cli.input.LineReading;
import be.livc.cli.input.PersonalQuestions;
import be.livc.cli.input.TypedAnswers;
import be.livc.cli.input.Word;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.answer.PersonalMarks;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.view.RejectionText;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.AnswerParts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the answer to one question until it is accepted, a word was said, or it is kept. */
final class AnswerPrompt {
  private final Console console;
  private final Texts texts;
  private final ScreenNames names;
  private final Language language;
  private final Function<Value, Attempt> attempts;
  private final AnswerDraft draft;
  private final LocalDate today;
  private final LongPrompt longer;

  /**
   * A prompt.
   *
   * @param attempts what comes of a value at this moment
   * @param draft where parts of an answer are kept that takes several prompts
   * @param today the day from which {@code morgen} counts
   */
  AnswerPrompt(
      Console console,
      ScreenNames names,
      Function<Value, Attempt> attempts,
      AnswerDraft draft,
      LocalDate today) {
    this.console = console;
    this.texts = console.texts();
    this.names = names;
    this.language = names.language();
    this.attempts = attempts;
    this.draft = draft;
    this.today = today;
    this.longer = new LongPrompt(console, names, draft, today);
  }

  /**
   * Reads.
   *
   * @param suggestion what Enter stands for while the question is open, or null
   */
  PromptResult read(Ask ask, PromptMode asking, @Nullable Value suggestion) {
    boolean first = true;
    Value refused = Value.NOTHING;
    while (true) {
      PromptResult entry =
          AnswerParts.has(ask.type())
              ? parts(ask, asking, suggestion, refused)
              : line(ask, asking, suggestion, first);
      first = false;
      if (!(entry instanceof PromptResult.Entered entered)) {
        return entry;
      }
      Attempt attempt = attempts.apply(entered.value());
      Rejection rejection = attempt.rejection().orElse(null);
      if (rejection != null) {
        console.say(RejectionText.sentence(ask, rejection, language, texts)).gap();
        refused = longer.wantsMore() ? Value.NOTHING : entered.value();
      } else if (AnswerParts.has(ask.type()) || mayBeKept(entered.value())) {
        return new PromptResult.Given(entered.value(), attempt);
      } else {
        console.gap();
      }
    }
  }

  /** One part of an answer that stands or was refused, or the parts one after the other. */
  private PromptResult parts(
      Ask ask, PromptMode asking, @Nullable Value suggestion, Value refused) {
    if (!AnswerParts.of(ask.type(), refused).isEmpty()) {
      PromptResult mended =
          new PartEditor(console, names, today, longer, ask, refused).read(asking);
      if (mended instanceof PromptResult.Entered entered) {
        draft.keep(entered.value());
      }
      return mended;
    }
    return isChangedInParts(ask, asking, draft)
        ? new PartEditor(console, names, today, longer, ask, draft.answered()).read(asking)
        : longer.read(ask, asking, suggestion);
  }

  /** Whether an answer of several parts stands, of which none is begun anew. */
  static boolean isChangedInParts(Ask ask, PromptMode asking, AnswerDraft draft) {
    return asking != PromptMode.OPEN
        && draft.kept() instanceof Value.Nothing
        && !AnswerParts.of(ask.type(), draft.answered()).isEmpty();
  }

  private boolean mayBeKept(Value value) {
    return PersonalQuestions.areKept(PersonalMarks.in(value), console);
  }

  private PromptResult line(Ask ask, PromptMode asking, @Nullable Value suggestion, boolean first) {
    Prompts prompts = new Prompts(texts, names);
    String suggested = suggestion == null ? "" : names.answer(ask, suggestion);
    String prompt = prompts.line(ask, asking, suggested);
    Menu menu = prompts.menu(ask.type(), asking == PromptMode.OPEN);
    boolean withMenu = first && !menu.entries().isEmpty();
    TypedAnswers answers = new TypedAnswers(language, today);
    while (true) {
      String typed =
          withMenu
              ? console.choose(menu, prompt, ask.sensitive())
              : console.ask(prompt, ask.sensitive());
      withMenu = false;
      if (typed.isEmpty() && asking != PromptMode.OPEN) {
        return new PromptResult.Kept();
      } else if (typed.isEmpty() && suggestion != null) {
        return new PromptResult.Entered(suggestion);
      }
      String whole = ask.type() instanceof AnswerType.Words ? joined(ask, typed) : typed;
      if (whole.isEmpty() && !typed.isEmpty()) {
        continue;
      }
      LineReading reading = LineReading.of(ask, whole, answers, texts);
      Optional<Word> word =
          reading
              .doubt()
              .flatMap(perhaps -> Doubt.settled(console, perhaps, whole, ask.sensitive()))
              .or(reading::word);
      if (word.isPresent()) {
        return new PromptResult.Said(word.get());
      }
      Value value = reading.typed().map(AnswerParser::value).orElse(null);
      Rejection why = reading.typed().map(AnswerParser::rejection).orElse(null);
      if (value == null && why != null) {
        value = FarYear.confirmed(console, why, language).orElse(null);
      }
      if (value != null) {
        return new PromptResult.Entered(value);
      } else if (why == null) {
        console.say(reading.sentence()).gap();
      } else if (!FarYear.is(why)) {
        console.say(RejectionText.sentence(ask, why, language, texts)).gap();
      }
    }
  }

  /** Several lines pasted at a question for one line are one answer, shown before it counts. */
  private String joined(Ask ask, String typed) {
    String[] lines = typed.split("\n", -1);
    if (lines.length < 2) {
      return typed;
    }
    String one = typed.replaceAll("\\s*\n\\s*", " ");
    if (!ask.sensitive()) {
      console.say(one);
    }
    boolean kept = console.confirm(texts.of("pasted", lines.length));
    if (!kept) {
      console.gap();
    }
    return kept ? one : "";
  }
}
