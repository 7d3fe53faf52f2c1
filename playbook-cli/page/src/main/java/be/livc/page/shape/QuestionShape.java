package be.livc.page.shape;

import be.livc.page.desk.Sitting;
import be.livc.page.given.GivenShape;
import be.livc.page.wire.Shape;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.AnswerType.Column;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Note;
import be.livc.playbook.session.Profile;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.RejectionText;
import be.livc.playbook.view.screen.Moments;
import be.livc.playbook.view.screen.OfferedOptions;
import be.livc.playbook.view.screen.PartNoun;
import be.livc.playbook.walk.Offer;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Visit;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question with all that a page needs to ask it. */
public final class QuestionShape {
  private final Sitting sitting;
  private final Session session;
  private final Wording words;
  private final Language language;
  private final ZoneId zone;

  /**
   * The questions of a session.
   *
   * @param zone in which moments are told
   */
  public QuestionShape(Sitting sitting, Wording words, ZoneId zone) {
    this.sitting = sitting;
    this.session = sitting.session();
    this.words = words;
    this.language = words.names().language();
    this.zone = zone;
  }

  /**
   * The question that a visit asks.
   *
   * @param show whether a sensitive answer that stands is shown
   */
  public Map<String, @Nullable Object> of(Visit visit, Ask ask, boolean show) {
    StepHeader header = ask.header();
    Ask offered = OfferedOptions.of(visit, ask, words.texts());
    boolean open = visit.equals(words.walk().openVisit().orElse(null));
    Shape shape =
        new Shape()
            .put("id", ask.id())
            .put("where", words.where(visit.phase()))
            .put("name", words.names().question(ask))
            .put("text", words.names().text(ask.question(), null))
            .put("textHtml", words.inline(ask.question()))
            .put("help", words.maybe(header.help()))
            .put("hint", hint(ask))
            .put("read", new ReadShape(words).before(visit, open ? sitting.before() : null))
            .put("type", ask.type().kind().key())
            .put("standing", standing(visit.standing()))
            .put("optional", ask.optional())
            .put("mayWait", ask.mayWait())
            .put("sensitive", ask.sensitive())
            .maybe("profile", Profile.takes(ask) ? Profile.key(ask) : null)
            .put("options", options(offered.type(), unsure(visit.offer())));
    offered.type().accept(new Limits(shape, noun(ask)));
    answer(shape, ask, show);
    Suggestions.at(ask, session, words)
        .ifPresent(suggestion -> shape.put("suggestion", suggestion.shape(ask, language)));
    Rejection refused = visit.rejection();
    shape.maybe("refused", refused == null ? null : refused(ask, refused));
    String toConfirm = words.names().toConfirm(header.ground());
    return shape
        .put("why", words.why(ask, visit))
        .put("sources", words.sources(header.ground()))
        .put("toConfirm", toConfirm == null ? "" : toConfirm)
        .put("notes", notes(ask.id()))
        .map();
  }

  private static String standing(@Nullable QuestionState state) {
    return String.valueOf(state).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Set<String> unsure(@Nullable Offer offer) {
    return offer == null ? Set.of() : offer.unsure().keySet();
  }

  private String refused(Ask ask, Rejection why) {
    String sentence = RejectionText.sentence(ask, why, language, words.texts());
    return words.texts().of("refused.now", sentence, valueText(ask));
  }

  /** What stands there now; what is sensitive only where it is asked for. */
  private void answer(Shape shape, Ask ask, boolean show) {
    boolean hides = ask.sensitive() && !show;
    Answer answer = session.answers().get(ask.id());
    if (answer instanceof Answer.Given given && !hides) {
      shape.put("value", GivenShape.of(ask.type(), given.value(), language));
    }
    if (answer != null) {
      shape.put("valueText", valueText(ask));
    }
    Value draft = session.draft(ask).orElse(null);
    if (draft != null && !hides) {
      shape.put("draft", GivenShape.of(ask.type(), draft, language));
    }
    shape.when(hides && (answer instanceof Answer.Given || draft != null), "hidden");
  }

  private String valueText(Ask ask) {
    return session.answers().get(ask.id()) instanceof Answer.Given given
        ? words.names().answer(ask, given.value())
        : words.texts().of("answer.put-off");
  }

  /** What one entry, row or line is called. */
  private String noun(Ask ask) {
    return PartNoun.of(ask, language, words.texts()).inSentence();
  }

  private String hint(Ask ask) {
    String kind = ask.type().kind().key();
    String key =
        ask.type() instanceof AnswerType.Words words && words.manyLines()
            ? "hint.lines"
            : "hint." + kind;
    String hint = words.texts().has(key) ? words.texts().of(key, noun(ask)) : "";
    String optional = ask.optional() ? words.texts().of("hint.optional") : "";
    return (hint + " " + optional).trim();
  }

  private List<Object> options(AnswerType type, Set<String> unsure) {
    List<Object> options = new ArrayList<>();
    for (Option option : OfferedOptions.inOrder(type)) {
      String toConfirm = words.names().toConfirm(option.ground());
      options.add(
          new Shape()
              .put("key", option.key())
              .put("label", words.names().text(option.label(), null))
              .put("labelHtml", words.inline(option.label()))
              .put("help", option.help() == null ? "" : words.names().text(option.help(), null))
              .put("toConfirm", toConfirm == null ? "" : toConfirm)
              .put("exclusive", option.exclusive())
              .when(unsure.contains(option.key()), "unsure")
              .map());
    }
    return options;
  }

  private List<Object> notes(String step) {
    List<Object> notes = new ArrayList<>();
    for (Note note : session.notes()) {
      if (note.question().equals(step)) {
        notes.add(
            new Shape()
                .put("text", note.text())
                .put("at", Moments.full(note.stamp().time(), zone, words.texts()))
                .map());
      }
    }
    return notes;
  }

  /** What an answer of this sort is held to, where the page has to know. */
  private final class Limits extends AnswerType.DefaultVisitor<Shape> {
    private final Shape shape;
    private final String noun;

    Limits(Shape shape, String noun) {
      this.shape = shape;
      this.noun = noun;
    }

    @Override
    protected Shape other(AnswerType type) {
      return shape;
    }

    @Override
    public Shape words(AnswerType.Words type) {
      return shape.when(type.manyLines(), "manyLines");
    }

    @Override
    public Shape amount(AnswerType.Amount type) {
      return shape
          .unlessEmpty("unit", type.unit())
          .maybe("min", type.min() == null ? null : type.min().toPlainString())
          .maybe("max", type.max() == null ? null : type.max().toPlainString())
          .put("decimals", type.decimals());
    }

    @Override
    public Shape entries(AnswerType.Entries type) {
      return shape.put("noun", noun).put("least", type.min()).put("most", type.max());
    }

    @Override
    public Shape table(AnswerType.Table type) {
      List<Object> columns = new ArrayList<>();
      type.columns().forEach(column -> columns.add(column(column)));
      return shape
          .put("noun", noun)
          .put("least", type.min())
          .put("most", type.max())
          .put("columns", columns);
    }

    private Map<String, @Nullable Object> column(Column column) {
      Shape one =
          new Shape()
              .put("key", column.key())
              .put("label", words.names().text(column.label(), null))
              .put("help", column.help() == null ? "" : words.names().text(column.help(), null))
              .put("type", column.type().kind().key())
              .put("optional", column.optional())
              .when(column.isConditional(), "conditional")
              .put("options", options(column.type(), Set.of()));
      return column.type().accept(new Limits(one, "")).map();
    }
  }
}
