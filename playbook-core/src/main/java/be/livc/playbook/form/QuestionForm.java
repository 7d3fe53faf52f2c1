package be.livc.playbook.form;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Text;
import be.livc.playbook.session.Session;
import be.livc.playbook.text.Words;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.walk.Offer;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The open questions of a session as a form, for one colleague or for all. Sensitive answers stand
 * nowhere in it.
 *
 * @param title plain words
 * @param subtitle which session, playbook and version, and the day it holds for
 * @param language in which it is written
 * @param date the day of the session
 * @param sensitive whether an answer in it will be sensitive
 * @param intro what is said before the first question, a paragraph each
 * @param questions those that are asked for certain before those that may be; may be empty
 */
public record QuestionForm(
    String title,
    String subtitle,
    Language language,
    LocalDate date,
    boolean sensitive,
    List<String> intro,
    List<FormQuestion> questions) {
  private static final int MOST_NAMED = 3;

  /** Keeps copies. */
  public QuestionForm {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(subtitle, "subtitle");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(intro, "intro");
    Objects.requireNonNull(questions, "questions");
    intro = Ordered.list(intro);
    questions = Ordered.list(questions);
  }

  /** All open questions of a session: not answered, put off, or with an answer that is refused. */
  public static QuestionForm of(Session session) {
    Objects.requireNonNull(session, "session");
    Words words = Words.of(session.playbook().language());
    return new Maker(session, words).form(words.get("form.title.all"), null);
  }

  /**
   * Those for one colleague: put off to ask them, else those that decide what they do.
   *
   * @param whom the title of a role, or who was named when a question was put off, in any case
   */
  public static QuestionForm of(Session session, String whom) {
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(whom, "whom");
    Words words = Words.of(session.playbook().language());
    return new Maker(session, words).form(words.get("form.title", whom), whom);
  }

  /** Everyone who may know the answer to one of its questions, in the order in which they come. */
  public List<String> people() {
    return questions.stream().flatMap(it -> it.people().stream()).distinct().toList();
  }

  /** The title and how many questions it has: this stands in messages and logs. */
  @Override
  public String toString() {
    return title + " (" + questions.size() + " questions)";
  }

  private static final class Maker {
    private final Session session;
    private final Walk walk;
    private final Words words;
    private final ScreenNames names;
    private final AskedPeople people;

    Maker(Session session, Words words) {
      this.session = session;
      this.walk = session.walk();
      this.words = words;
      this.names = new ScreenNames(walk, Sentences.in(words.language()));
      this.people = new AskedPeople(session);
    }

    QuestionForm form(String title, @Nullable String whom) {
      List<FormQuestion> certain = new ArrayList<>();
      List<FormQuestion> possible = new ArrayList<>();
      Set<String> met = new HashSet<>();
      for (Visit visit : walk.visits()) {
        Ask ask = visit.question();
        if (ask != null && met.add(ask.id())) {
          Visit first = walk.question(ask.id()).orElse(visit);
          List<String> asked = people.of(ask.id());
          boolean theirs = whom == null || asked.stream().anyMatch(whom::equalsIgnoreCase);
          if (theirs && first.standing() != QuestionState.ANSWERED) {
            (first.certain() ? certain : possible).add(question(first, ask, asked));
          }
        }
      }
      certain.addAll(possible);
      boolean sensitive = certain.stream().anyMatch(it -> it.ask().sensitive());
      Playbook playbook = session.playbook();
      String book = ScreenNames.title(playbook);
      String day = words.language().date(session.date());
      return new QuestionForm(
          title,
          words.get("form.session", session.name(), book, playbook.version(), day),
          words.language(),
          session.date(),
          sensitive,
          intro(sensitive),
          certain);
    }

    private List<String> intro(boolean sensitive) {
      List<String> intro = new ArrayList<>();
      intro.add(words.get("form.purpose", session.name()));
      intro.add(words.get("form.intro"));
      Text notice = session.playbook().notice();
      if (notice != null) {
        intro.add(names.text(notice, null));
      }
      if (sensitive) {
        intro.add(words.get("form.sensitive"));
      }
      return intro;
    }

    private FormQuestion question(Visit visit, Ask ask, List<String> asked) {
      return new FormQuestion(
          FormMark.of(session, ask),
          ask,
          choices(visit, ask.type()),
          columns(ask.type()),
          names.question(ask),
          names.text(ask.question(), null),
          lines(visit, ask),
          hint(ask.type()),
          visit.certain(),
          asked);
    }

    private List<FormQuestion.Choice> choices(Visit visit, AnswerType type) {
      Offer offer = Objects.requireNonNull(visit.offer(), "a question offers something");
      Set<String> keys = new HashSet<>();
      offer.ask().type().options().forEach(option -> keys.add(option.key()));
      List<FormQuestion.Choice> choices = new ArrayList<>();
      for (int i = 0; i < type.options().size(); i++) {
        Option option = type.options().get(i);
        if (keys.contains(option.key())) {
          choices.add(new FormQuestion.Choice(i + 1, oneLine(names.text(option.label(), null))));
        }
      }
      return choices;
    }

    private List<FormQuestion.Column> columns(AnswerType type) {
      return type instanceof AnswerType.Table table
          ? table.columns().stream().map(this::column).toList()
          : List.of();
    }

    private FormQuestion.Column column(AnswerType.Column column) {
      List<String> options =
          column.type().options().stream()
              .map(option -> oneLine(names.text(option.label(), null)))
              .toList();
      return new FormQuestion.Column(oneLine(names.text(column.label(), null)), options);
    }

    private static String oneLine(String text) {
      return text.replace('\n', ' ');
    }

    private List<String> lines(Visit visit, Ask ask) {
      List<String> lines = new ArrayList<>();
      for (Text text : new Text[] {ask.header().help(), ask.header().why()}) {
        if (text != null) {
          lines.add(names.text(text, null));
        }
      }
      List<String> hangs = hanging(ask);
      if (!hangs.isEmpty()) {
        lines.add(words.get("form.hangs", String.join(", ", hangs)));
      }
      if (!visit.certain()) {
        List<String> on = visit.hangsOn().stream().map(names::question).toList();
        lines.add(words.possible(on));
      }
      lines.addAll(names.support(ask.header().ground()));
      if (ask.sensitive()) {
        lines.add(words.get("form.question.sensitive"));
      }
      lines.addAll(explained(ask.type().options()));
      if (ask.type() instanceof AnswerType.Table table) {
        table.columns().forEach(column -> lines.addAll(explained(column)));
      }
      return lines;
    }

    /** What is said of options. */
    private List<String> explained(List<Option> options) {
      List<String> lines = new ArrayList<>();
      for (Option option : options) {
        if (option.help() != null) {
          lines.add(said(option.label(), names.text(option.help(), null)));
        }
      }
      return lines;
    }

    /** What is said of a column, and what may be written where several may be chosen. */
    private List<String> explained(AnswerType.Column column) {
      List<String> lines = new ArrayList<>();
      if (column.help() != null) {
        lines.add(said(column.label(), names.text(column.help(), null)));
      }
      if (column.type() instanceof AnswerType.Choices) {
        String all = String.join("; ", column(column).options());
        lines.add(said(column.label(), words.get("form.hint.several", all)));
      }
      return lines;
    }

    private String said(Text about, String text) {
      return words.get("form.said", oneLine(names.text(about, null)), text);
    }

    /** The tasks and documents that hang on it, by name; how many more behind the first. */
    private List<String> hanging(Ask ask) {
      List<String> all = new ArrayList<>();
      for (Visit visit : walk.dependents(ask.id())) {
        if (visit.step() instanceof Step.Do || visit.step() instanceof Step.Write) {
          String kind = visit.step() instanceof Step.Do ? "unsure.task" : "unsure.document";
          String name = names.name(visit.step(), null);
          all.add(
              words.get(kind, name.endsWith(".") ? name.substring(0, name.length() - 1) : name));
        }
      }
      List<String> distinct = all.stream().distinct().toList();
      if (distinct.size() <= MOST_NAMED) {
        return distinct;
      }
      List<String> named = new ArrayList<>(distinct.subList(0, MOST_NAMED));
      named.add(words.get("form.more", distinct.size() - MOST_NAMED));
      return named;
    }

    private String hint(AnswerType type) {
      return switch (type.kind()) {
        case CHOICES -> words.get("form.hint.choices");
        case LIST -> words.get("form.hint.list");
        case TABLE -> words.get("form.hint.table");
        case NUMBER -> number((AnswerType.Amount) type);
        case YES_NO, CHOICE, TEXT, DATE -> "";
      };
    }

    private String number(AnswerType.Amount type) {
      String min = type.min() == null ? "" : shown(type, type.min());
      String max = type.max() == null ? "" : shown(type, type.max());
      String bounds = (min.isEmpty() ? "" : ".min") + (max.isEmpty() ? "" : ".max");
      String said = words.get("form.hint.number" + bounds, min, max);
      return type.unit().isEmpty() ? said : words.get("form.hint.unit", said, type.unit());
    }

    private String shown(AnswerType.Amount type, BigDecimal number) {
      return type.plain() ? number.toPlainString() : words.language().number(number);
    }
  }
}
