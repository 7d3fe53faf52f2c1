package be.livc.cli.screen;

import be.livc.cli.console.Texts;
import be.livc.cli.words.RejectionText;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.text.CommonMarkText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A typed line as one of the words, an answer, or neither: then a sentence says why.
 *
 * @param word the word, if it is one
 * @param typed the answer or why it can't be read, if it is none
 * @param sentence why it is neither; empty otherwise
 */
record LineReading(Optional<Word> word, Optional<AnswerParser> typed, String sentence) {
  /** Reads a line: whole words everywhere, their first letters too where options are chosen. */
  static LineReading of(Ask ask, String line, Language language, Texts texts) {
    Optional<Word> exact = Word.exact(line, texts);
    if (exact.isPresent()) {
      return new LineReading(exact, Optional.empty(), "");
    }
    String text = Word.unquoted(line, texts);
    AnswerParser typed = AnswerParser.read(ask, text, language);
    List<Option> options = ask.type().options();
    if (options.isEmpty() || isExact(ask.type(), text)) {
      return answer(typed);
    }
    List<Word> words = text.equals(line) ? Word.starting(line, texts) : List.of();
    List<String> labels = beginning(options, text);
    if (words.isEmpty()) {
      return answer(typed);
    } else if (words.size() == 1 && labels.isEmpty() && typed.value() == null) {
      return new LineReading(Optional.of(words.get(0)), Optional.empty(), "");
    } else if (typed.value() != null && labels.isEmpty()) {
      return answer(typed);
    }
    List<String> all = new ArrayList<>(labels);
    words.forEach(word -> all.add(word.shown(texts)));
    String quoted = texts.or(all.stream().map(it -> "\"" + it + "\"").toList());
    return new LineReading(
        Optional.empty(), Optional.empty(), texts.of("refused.more-than-one", line, quoted));
  }

  private static LineReading answer(AnswerParser typed) {
    return new LineReading(Optional.empty(), Optional.of(typed), "");
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

  /** Why the answer can't be read, as a sentence. */
  static String why(Ask ask, Rejection rejection, Language language, Texts texts) {
    return RejectionText.sentence(ask, rejection, language, texts);
  }
}
