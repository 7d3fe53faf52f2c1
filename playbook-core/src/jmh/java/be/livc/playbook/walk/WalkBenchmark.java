package be.livc.playbook.walk;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.MapContext;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One flow of 100 questions, of which 40 are asked, by us and by others: the first twenty always,
 * each of the others where one of these is yes. All are held to the same path before they are
 * measured; what is measured is one question that is asked. Of the engines for expressions only the
 * conditions are.
 */
@State(Scope.Benchmark)
public class WalkBenchmark {
  private static final int QUESTIONS = 100;
  private static final int ALWAYS = 20;
  private static final int ASKED = 40;
  private static final int IN_A_LARGE_ONE = 10_000;

  private final boolean[] yes = new boolean[QUESTIONS];
  private final Map<String, Object> given = new HashMap<>();
  private final JexlExpression[] jexl = new JexlExpression[QUESTIONS];
  private final CelRuntime.Program[] cel = new CelRuntime.Program[QUESTIONS];
  private final Value[] values = {Sketch.one("ja"), Sketch.one("nee")};
  private Playbook playbook;
  private Playbook large;
  private Answers answers = Answers.NONE;
  private DmnEngine dmnEngine;
  private DmnDecision dmn;

  private static boolean isYes(int question) {
    return question % 20 < 5;
  }

  private static Playbook playbook(int questions, int always) {
    Sketch sketch = new Sketch();
    Step[] steps = new Step[questions];
    for (int i = 0; i < questions; i++) {
      steps[i] =
          i < always
              ? sketch.yesNo("q" + i)
              : sketch.yesNo("q" + i, Sketch.is("q" + i % ALWAYS, "ja"));
    }
    return sketch.playbook(steps);
  }

  /** Makes the same flow for each, and holds all to one path. */
  @Setup
  public void same() throws Exception {
    playbook = playbook(QUESTIONS, ALWAYS);
    large = playbook(IN_A_LARGE_ONE, IN_A_LARGE_ONE);
    CelCompilerBuilder variables = CelCompilerFactory.standardCelCompilerBuilder();
    for (int i = 0; i < QUESTIONS; i++) {
      yes[i] = isYes(i);
      given.put("q" + i, yes[i] ? "ja" : "nee");
      answers = answers.with("q" + i, values[yes[i] ? 0 : 1]);
      variables.addVar("q" + i, SimpleType.STRING);
    }
    answers = new Answers(new HashMap<>(answers.byQuestion()));
    JexlEngine engine = new JexlBuilder().cache(512).strict(true).silent(false).create();
    CelCompiler compiler = variables.build();
    CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
    for (int i = ALWAYS; i < QUESTIONS; i++) {
      String condition = "q" + i % ALWAYS + " == 'ja'";
      jexl[i] = engine.createExpression(condition);
      cel[i] = runtime.createProgram(compiler.compile(condition).getAst());
    }
    DefaultDmnEngineConfiguration fastest = new DefaultDmnEngineConfiguration();
    dmnEngine = fastest.enableFeelLegacyBehavior(true).buildEngine();
    byte[] table = table().getBytes(StandardCharsets.UTF_8);
    dmn = dmnEngine.parseDecision("flow", new ByteArrayInputStream(table));

    BitSet path = new BitSet();
    walk().forEach(visit -> path.set(visit.step().header().number()));
    for (BitSet other : List.of(bySwitch(), byJexl(), byCel(), byDmn(), oneByOne(playbook))) {
      if (!path.equals(other) || path.cardinality() != ASKED) {
        throw new IllegalStateException(path + " is not " + other);
      }
    }
  }

  /** One rule for each question, and all that hold. */
  private static String table() {
    StringBuilder rules = new StringBuilder();
    for (int i = ALWAYS; i < QUESTIONS; i++) {
      rules.append("<rule id=\"r").append(i).append("\">");
      for (int input = 0; input < ALWAYS; input++) {
        String wanted = input == i % ALWAYS ? "\"ja\"" : "";
        rules.append("<inputEntry id=\"e").append(i).append('_').append(input);
        rules.append("\"><text>").append(wanted).append("</text></inputEntry>");
      }
      rules.append("<outputEntry id=\"o").append(i).append("\"><text>").append(i);
      rules.append("</text></outputEntry></rule>");
    }
    StringBuilder inputs = new StringBuilder();
    for (int input = 0; input < ALWAYS; input++) {
      inputs.append("<input id=\"i").append(input).append("\"><inputExpression id=\"x");
      inputs.append(input).append("\" typeRef=\"string\"><text>q").append(input);
      inputs.append("</text></inputExpression></input>");
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><definitions"
        + " xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"d\""
        + " namespace=\"http://camunda.org/schema/1.0/dmn\"><decision id=\"flow\" name=\"flow\">"
        + "<decisionTable id=\"t\" hitPolicy=\"COLLECT\">"
        + inputs
        + "<output id=\"o\" name=\"question\" typeRef=\"integer\"/>"
        + rules
        + "</decisionTable></decision></definitions>";
  }

  private List<Visit> walk() {
    return Walk.of(playbook, answers, Sketch.DATE).visits();
  }

  private BitSet oneByOne(Playbook of) {
    BitSet path = new BitSet();
    Walk walk = Walk.of(of, Answers.NONE, Sketch.DATE);
    for (Optional<Visit> open = walk.openVisit(); open.isPresent(); open = walk.openVisit()) {
      Step.Ask ask = open.get().question();
      int number = ask.header().number();
      path.set(number);
      walk = walk.with(ask.id(), values[isYes(number) ? 0 : 1]);
    }
    return path;
  }

  private BitSet bySwitch() {
    BitSet path = new BitSet();
    for (int i = 0; i < QUESTIONS; i++) {
      switch (i / ALWAYS) {
        case 0 -> path.set(i);
        default -> path.set(i, yes[i % ALWAYS]);
      }
    }
    return path;
  }

  private BitSet byJexl() {
    BitSet path = new BitSet();
    MapContext context = new MapContext(given);
    for (int i = 0; i < QUESTIONS; i++) {
      path.set(i, jexl[i] == null || (Boolean) jexl[i].evaluate(context));
    }
    return path;
  }

  private BitSet byCel() throws Exception {
    BitSet path = new BitSet();
    for (int i = 0; i < QUESTIONS; i++) {
      path.set(i, cel[i] == null || (Boolean) cel[i].eval(given));
    }
    return path;
  }

  private BitSet byDmn() {
    BitSet path = new BitSet();
    path.set(0, ALWAYS);
    dmnEngine
        .evaluateDecisionTable(dmn, given)
        .forEach(rule -> path.set(((Number) rule.getSingleEntry()).intValue()));
    return path;
  }

  /** A switch written by hand: the limit. */
  @Benchmark
  @OperationsPerInvocation(ASKED)
  public BitSet switchByHand() {
    return bySwitch();
  }

  /** All answers at once, with all visits. */
  @Benchmark
  @OperationsPerInvocation(ASKED)
  public List<Visit> wholeWalk() {
    return walk();
  }

  /** The conditions alone in Apache Commons JEXL. */
  @Benchmark
  @OperationsPerInvocation(ASKED)
  public BitSet conditionsInJexl() {
    return byJexl();
  }

  /** The conditions alone in CEL. */
  @Benchmark
  @OperationsPerInvocation(ASKED)
  public BitSet conditionsInCel() throws Exception {
    return byCel();
  }

  /** The conditions alone in a decision table of Camunda. */
  @Benchmark
  @OperationsPerInvocation(ASKED)
  public BitSet conditionsInDmn() {
    return byDmn();
  }

  /** One answer after the other, with the open question each time, among 100 questions. */
  @Benchmark
  @OperationsPerInvocation(ASKED)
  public BitSet oneAnswerOf100() {
    return oneByOne(playbook);
  }

  /** The same among 10,000 questions that are all asked, and hang on none. */
  @Benchmark
  @OperationsPerInvocation(IN_A_LARGE_ONE)
  public BitSet oneAnswerOf10000() {
    return oneByOne(large);
  }
}
