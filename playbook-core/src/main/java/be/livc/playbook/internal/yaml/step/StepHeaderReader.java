package be.livc.playbook.internal.yaml.step;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.condition.ConditionReader;
import be.livc.playbook.internal.yaml.condition.DocumentScope;
import be.livc.playbook.internal.yaml.condition.FactUses;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.StepKey;
import be.livc.playbook.internal.yaml.mapping.StepPlace;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import org.jspecify.annotations.Nullable;

/** Reads what every step may carry. */
public final class StepHeaderReader {
  /** Characters that lists and headings on a screen have room for. */
  private static final int LONGEST_SHORT = 40;

  private final ReadContext in;
  private final FactUses facts;
  private final GroundReader grounds;

  StepHeaderReader(ReadContext in, FactUses facts) {
    this.in = in;
    this.facts = facts;
    this.grounds = new GroundReader(in);
  }

  /** What a step is, as far as all kinds have it. */
  StepHeader read(MappingReader map, StepKey kind, StepPlace place) {
    Span here = place(map, kind);
    int number = in.positions().number(here);
    String id = id(map, kind);
    in.former().id(id, map);
    Ground ground = kind.isStatement() ? grounds.inherited(map, place.around()) : grounds.own(map);
    if (kind.isStatement() && ground.isEmpty() && !map.mayHaveGround()) {
      in.missing(map.map(), map.key(kind.key()), RuleId.GROUND_MISSING, kind.key());
    }
    keepWhen(map, Integer.toString(number));
    StepHeader header =
        new StepHeader(
            number,
            id,
            shortName(map, kind),
            map.text("why"),
            map.text("help"),
            ConditionReader.when(map, in, DocumentScope.before(number, in, facts)),
            map.words("tags"),
            map.validity(),
            kind == StepKey.GROUP ? grounds.around(map, place.around()) : ground);
    in.symbols().said(words(map.map().entry(kind.key())), id);
    in.symbols().said(header.shortName(), id);
    if (!id.isEmpty() && kind.symbol() != null) {
      in.declare(Symbol.of(id, kind.symbol(), number, idPlace(map)));
    }
    return header;
  }

  /** A step that an option holds in place of a list: it has what the option has. */
  StepHeader inOption(MappingReader map, StepKey kind, StepPlace place) {
    int number = in.positions().number(place(map, kind));
    Ground ground = kind.isStatement() ? grounds.inherited(map, place.around()) : grounds.own(map);
    if (kind.isStatement() && ground.isEmpty() && !map.mayHaveGround()) {
      in.missing(map.map(), map.key(kind.key()), RuleId.GROUND_MISSING, kind.key());
    }
    String id = map.string("id");
    if (!id.isEmpty()) {
      in.declare(Symbol.of(id, Symbol.Kind.STEP, number, idPlace(map)));
    }
    return StepHeader.of(number, id).withShortName(words(map.text("short"))).withGround(ground);
  }

  /** A question that the embedding application may answer. */
  StepHeader given(int number, String id, MappingReader map) {
    return new StepHeader(
        number,
        id,
        shortName(map, StepKey.ASK),
        map.text("why"),
        map.text("help"),
        Condition.always(),
        map.words("tags"),
        Validity.ALWAYS,
        grounds.own(map));
  }

  private static Span place(MappingReader map, StepKey kind) {
    Node.Entry entry = map.map().entry(kind.key());
    if (entry == null) {
      return map.head();
    }
    Span key = entry.key().span();
    Span value = entry.value().span();
    boolean follows = value.file().equals(key.file()) && value.end() >= key.end();
    return follows ? new Span(key.file(), key.start(), value.end()) : key;
  }

  private String id(MappingReader map, StepKey kind) {
    return kind.needsId() ? map.neededString("id") : map.string("id");
  }

  /** Where the id is written. */
  public static Span idPlace(MappingReader map) {
    Node.Entry entry = map.map().entry("id");
    return entry == null ? map.head() : entry.value().span();
  }

  private String shortName(MappingReader map, StepKey kind) {
    String name = words(map.text("short"));
    Node.Entry entry = map.map().entry("short");
    if (entry != null && name.codePointCount(0, name.length()) > LONGEST_SHORT) {
      in.shape(
          entry.value().span(),
          RuleId.VALUE_TOO_LONG,
          Integer.toString(name.codePointCount(0, name.length())));
    } else if (entry == null
        && kind.isListed()
        && isLong(map.map().entry(kind.key()))
        && !in.lost().isFrom(map.map())) {
      in.advice(map.key(kind.key()), RuleId.ADVICE_SHORT, kind.key());
    }
    return name;
  }

  private static String words(@Nullable Text text) {
    return text == null ? "" : text.markdown();
  }

  private static String words(Node.@Nullable Entry entry) {
    return entry != null && entry.value() instanceof Node.Scalar text ? text.text() : "";
  }

  private static boolean isLong(Node.@Nullable Entry entry) {
    return entry != null
        && entry.value() instanceof Node.Scalar text
        && text.text().strip().length() > LONGEST_SHORT;
  }

  /** Keeps where the condition of a step or phase stands. */
  public void keepWhen(MappingReader map, String of) {
    if (map.has("when")) {
      in.positions().declare(SourceMap.WHEN + of, map.key("when"));
    }
  }

  /** The condition at a place that is no step. */
  public Condition when(MappingReader map) {
    return ConditionReader.when(
        map, in, DocumentScope.before(in.positions().nextNumber(), in, facts));
  }
}
