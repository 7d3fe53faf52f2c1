package be.livc.playbook.document;

import be.livc.playbook.answer.AnswerFormatter;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import be.livc.playbook.text.CommonMarkText;
import java.util.List;

/** Answers as words inside a sentence: options as they say, entries and rows by their names. */
final class TemplateSentences extends Value.DefaultVisitor<List<String>> {
  private final Ask ask;
  private final Language language;

  private TemplateSentences(Ask ask, Language language) {
    this.ask = ask;
    this.language = language;
  }

  /** The things that an answer names, in order, as plain words. */
  static List<String> of(Ask ask, Value value, Language language) {
    return value.accept(new TemplateSentences(ask, language)).stream()
        .filter(it -> !it.isBlank())
        .toList();
  }

  @Override
  protected List<String> other(Value value) {
    return List.of(AnswerFormatter.of(ask, value, language).strip().replaceAll("\\s*\n\\s*", " "));
  }

  @Override
  public List<String> oneOption(Value.OneOption value) {
    return List.of(says(value.key()));
  }

  @Override
  public List<String> someOptions(Value.SomeOptions value) {
    return value.keys().stream().map(this::says).toList();
  }

  @Override
  public List<String> entries(Value.Entries value) {
    return value.entries().stream().map(Value.Entry::text).toList();
  }

  @Override
  public List<String> rows(Value.Rows value) {
    return ask.type() instanceof AnswerType.Table table
        ? value.rows().stream().map(row -> AnswerFormatter.first(table, row, language)).toList()
        : List.of();
  }

  private String says(String key) {
    return says(ask.type(), key);
  }

  /** The words of an option: what it says, else its label with a small letter. */
  static String says(AnswerType type, String key) {
    for (Option option : type.options()) {
      if (option.key().equals(key)) {
        Text says = option.says();
        return says != null
            ? CommonMarkText.plain(says.markdown())
            : Blank.inText(CommonMarkText.plain(option.label().markdown()));
      }
    }
    return key;
  }
}
