package be.livc.playbook.view;

import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Source;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Text;
import be.livc.playbook.walk.Offer;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question with all that another program needs to ask it. Immutable. */
public final class QuestionJson {
  private final Walk walk;
  private final ScreenNames names;
  private final Sentences texts;

  /**
   * The questions of a walk.
   *
   * @param sentences in which it is said why an answer is not taken
   */
  public QuestionJson(Walk walk, Sentences sentences) {
    this(walk, new ScreenNames(walk, sentences), sentences);
  }

  QuestionJson(Walk walk, ScreenNames names, Sentences texts) {
    this.walk = walk;
    this.names = names;
    this.texts = texts;
  }

  /**
   * The question that a visit asks, with the options that are offered there; a map to which fields
   * may be added.
   *
   * @param visit one of the walk's
   * @throws IllegalArgumentException when the visit asks nothing
   */
  public Map<String, @Nullable Object> of(Visit visit) {
    Ask ask = visit.question();
    if (ask == null) {
      throw new IllegalArgumentException("visit asks nothing: " + visit.step().id());
    }
    return of(visit, ask);
  }

  Map<String, @Nullable Object> of(Visit visit, Ask ask) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("question", ask.id());
    shape.put("name", names.question(ask));
    shape.put("text", names.text(ask.question(), null));
    shape.put("phase", phase(visit.phase()));
    shape.put("standing", word(visit.standing()));
    Rejection refused = visit.rejection();
    shape.put(
        "refused",
        refused == null
            ? null
            : RejectionText.sentence(ask, refused, walk.playbook().language(), texts));
    Offer offer = visit.offer();
    shape.putAll(
        offer == null
            ? type(ask.type(), Set.of())
            : type(offer.ask().type(), offer.unsure().keySet()));
    shape.put("optional", ask.optional());
    shape.put("mayWait", ask.mayWait());
    shape.put("sensitive", ask.sensitive());
    shape.put("profile", ask.profile());
    shape.put("suggestion", ask.suggestion().isEmpty() ? null : ask.suggestion());
    shape.put("help", text(ask.header().help()));
    shape.put("why", text(ask.header().why()));
    shape.put("sources", sources(ask.header().ground()));
    shape.put("toConfirm", text(ask.header().ground().toConfirm()));
    return shape;
  }

  /** What sort of answer is taken, and within which limits. */
  private Map<String, @Nullable Object> type(AnswerType type, Set<String> unsure) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("type", type.kind().key());
    shape.put("options", type.options().stream().map(it -> option(it, unsure)).toList());
    type.accept(new Limits(shape));
    return shape;
  }

  /** One that is offered; {@code unsure} where that may still change. */
  private Map<String, @Nullable Object> option(Option option, Set<String> unsure) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("key", option.key());
    shape.put("label", text(option.label()));
    shape.put("help", text(option.help()));
    shape.put("exclusive", option.exclusive());
    if (unsure.contains(option.key())) {
      shape.put("unsure", true);
    }
    return shape;
  }

  private @Nullable Object phase(@Nullable Phase phase) {
    if (phase == null) {
      return null;
    }
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("id", phase.id());
    shape.put("title", names.phase(phase));
    return shape;
  }

  private List<Object> sources(Ground ground) {
    List<Object> sources = new ArrayList<>();
    for (Ground.Citation citation : ground.citations()) {
      Source source = walk.playbook().sources().get(citation.source());
      if (source != null) {
        Map<String, @Nullable Object> shape = SourceJson.of(source);
        shape.put("place", citation.place());
        sources.add(shape);
      }
    }
    return sources;
  }

  private @Nullable String text(@Nullable Text text) {
    return text == null ? null : names.text(text, null);
  }

  /** A constant as JSON spells it. */
  static String word(@Nullable Enum<?> constant) {
    return String.valueOf(constant).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private final class Limits extends AnswerType.DefaultVisitor<Map<String, @Nullable Object>> {
    private final Map<String, @Nullable Object> shape;

    Limits(Map<String, @Nullable Object> shape) {
      this.shape = shape;
    }

    @Override
    protected Map<String, @Nullable Object> other(AnswerType type) {
      return shape;
    }

    @Override
    public Map<String, @Nullable Object> words(AnswerType.Words type) {
      shape.put("manyLines", type.manyLines());
      shape.put("pattern", type.pattern() == null ? null : type.pattern().pattern());
      shape.put("message", text(type.message()));
      return shape;
    }

    @Override
    public Map<String, @Nullable Object> amount(AnswerType.Amount type) {
      shape.put("min", type.min());
      shape.put("max", type.max());
      shape.put("decimals", type.decimals());
      shape.put("unit", type.unit());
      shape.put("grouped", !type.plain());
      return shape;
    }

    @Override
    public Map<String, @Nullable Object> entries(AnswerType.Entries type) {
      shape.put("min", type.min());
      shape.put("max", type.max());
      return shape;
    }

    @Override
    public Map<String, @Nullable Object> table(AnswerType.Table type) {
      shape.put("min", type.min());
      shape.put("max", type.max());
      shape.put("columns", type.columns().stream().map(QuestionJson.this::column).toList());
      return shape;
    }
  }

  private Map<String, @Nullable Object> column(AnswerType.Column column) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("key", column.key());
    shape.put("label", text(column.label()));
    shape.putAll(type(column.type(), Set.of()));
    shape.put("optional", column.optional());
    shape.put("help", text(column.help()));
    return shape;
  }
}
