package be.livc.playbook.internal.yaml.include;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Ground.Citation;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.StepRewriter;
import be.livc.playbook.model.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The steps of an included playbook as the including one knows them: every id behind the id of the
 * include and a dot, numbers counted on.
 */
public final class PrefixedSteps extends StepRewriter {
  private static final Pattern ENTRY = Pattern.compile("entry(\\..*)?");

  private final String prefix;
  private final int firstNumber;
  private final UnaryOperator<String> sources;
  private final UnaryOperator<String> roles;
  private final PrefixedCondition conditions;
  private final Map<String, Ask> asks = new HashMap<>();

  public PrefixedSteps(
      String prefix, int firstNumber, UnaryOperator<String> sources, UnaryOperator<String> roles) {
    this.prefix = prefix;
    this.firstNumber = firstNumber;
    this.sources = sources;
    this.roles = roles;
    this.conditions = new PrefixedCondition(prefix);
  }

  @Override
  protected int number(int number) {
    return firstNumber + number;
  }

  @Override
  protected String id(String id) {
    return id.isEmpty() ? "" : prefix + id;
  }

  @Override
  protected String role(String id) {
    return roles.apply(id);
  }

  String source(String id) {
    return sources.apply(id);
  }

  @Override
  protected Text text(Text text) {
    return text.renamed(name -> ENTRY.matcher(name).matches() ? name : prefix + name);
  }

  @Override
  protected Condition condition(Condition condition) {
    return conditions.of(condition);
  }

  @Override
  protected Ground ground(Ground ground) {
    List<Citation> citations =
        ground.citations().stream()
            .map(cited -> new Citation(source(cited.source()), cited.place()))
            .toList();
    Text toConfirm = ground.toConfirm();
    return new Ground(citations, toConfirm == null ? null : text(toConfirm), ground.ownChoice());
  }

  @Override
  public Ask ask(Ask step) {
    Ask known = asks.get(step.id());
    if (known != null) {
      return known;
    }
    Ask prefixed = super.ask(step);
    asks.put(step.id(), prefixed);
    return prefixed;
  }

  @Override
  protected Ask asked(Ask ask) {
    return ask(ask);
  }

  @Override
  protected Playbook included(Playbook playbook) {
    return new PrefixedPlaybook(this).of(playbook);
  }
}
