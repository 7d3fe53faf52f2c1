package be.livc.cli.input;

import be.livc.cli.console.Texts;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.model.AnswerKind;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A typed line as one of the words, an answer, perhaps one of the words, or none of these: then a
 * sentence says why.
 *
 * @param word the word, if it is one
 * @param doubt the word that was perhaps meant where the line may be an answer as well
 * @param typed the answer or why it can't be read, if it is none
 * @param sentence why it is neither; empty otherwise
 */
public record LineReading(
    Optional<Word> word, Optional<Word> doubt, Optional<AnswerParser> typed, String sentence) {
  /** Reads a line: whole words everywhere, their first letters too where options are chosen. */
  public static LineReading of(Ask ask, String line, TypedAnswers answers, Texts texts) {
    Optional<Word> exact = Word.exact(line, texts);
    if (exact.isPresent()) {
      return said(exact.get());
    }
    String text = Word.unquoted(line, texts);
    boolean free = ask.type().kind() == AnswerKind.TEXT;
    if (free) {
      Optional<Word> perhaps = text.equals(line) ? Word.perhaps(line, texts) : Optional.empty();
      AnswerParser typed = answers.read(ask, text);
      return new LineReading(Optional.empty(), perhaps, Optional.of(typed), "");
    }
    AnswerParser typed = answers.read(ask, text);
    Optional<Word> meant = typed.value() == null ? Word.meant(line, texts) : Optional.empty();
    if (meant.isPresent()) {
      return said(meant.get());
    }
    return ask.type().options().isEmpty() ? answer(typed) : chosen(ask, line, text, typed, texts);
  }

  private static LineReading chosen(
      Ask ask, String line, String text, AnswerParser typed, Texts texts) {
    List<Word> words = text.equals(line) ? Word.starting(line, texts) : List.of();
    List<String> labels = beginning(ask.type().options(), text);
    boolean always = isYesOrNo(text) && labels.size() == 1;
    if (words.isEmpty() || always || isExact(ask.type(), text)) {
      return answer(typed);
    } else if (words.size() == 1 && labels.isEmpty() && typed.value() == null) {
      return said(words.get(0));
    } else if (typed.value() != null && labels.isEmpty()) {
      return answer(typed);
    }
    List<String> all = new ArrayList<>(labels);
    words.forEach(word -> all.add(word.shown(texts)));
    return new LineReading(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        texts.of("refused.more-than-one", line, texts.or(Sentences.quoted(all))));
  }

  private static LineReading said(Word word) {
    return new LineReading(Optional.of(word), Optional.empty(), Optional.empty(), "");
  }

  private static LineReading answer(AnswerParser typed) {
    return new LineReading(Optional.empty(), Optional.empty(), Optional.of(typed), "");
  }

  private static boolean isYesOrNo(String text) {
    return text.length() == 1 && "jnyo".contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isExact(AnswerType type, String text) {
    boolean yesNo = type instanceof AnswerType.YesNo;
    return AnswerParser.number(text).isPresent()
        || (yesNo && text.length() == 1)
        || type.options().stream()
            .anyMatch(
                option ->
                    option.key().equalsIgnoreCase(text)
                        || CommonMarkText.plain(option.label().markdown()).equalsIgnoreCase(text));
  }

  private static List<String> beginning(List<Option> options, String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return options.stream()
        .map(option -> CommonMarkText.plain(option.label().markdown()))
        .filter(label -> label.toLowerCase(Locale.ROOT).startsWith(wanted))
        .toList();
  }
}
