package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Lost;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of one playbook share: what they found, what names stand for, where things
 * stand, and what the head of the playbook says of all its steps.
 */
public final class ReadContext {
  private final Gaps gaps;
  private final ReadFindings findings = new ReadFindings();
  private final ScalarReader scalars = new ScalarReader(findings);
  private final Positions positions = new Positions(findings);
  private final SymbolTable symbols = new SymbolTable();
  private final Renames renames = new Renames(symbols, positions);
  private final KnownNames names = new KnownNames();
  private final Catalogue catalogue = new Catalogue();
  private final MisplacedKeys written = new MisplacedKeys();
  private final FormerNames former = new FormerNames(this);
  private final ForwardReferences order = new ForwardReferences(findings);
  private final List<Runnable> whenAllIsRead = new ArrayList<>();
  private Language language = Language.NL;
  private boolean sensitive;
  private @Nullable List<String> entry;

  /** For a first reading. */
  public ReadContext() {
    this(Gaps.none());
  }

  public ReadContext(Gaps gaps) {
    this.gaps = gaps;
  }

  /** What holds something that could not be read. */
  public Gaps gaps() {
    return gaps;
  }

  public ReadFindings findings() {
    return findings;
  }

  /** What could not be read. */
  public Lost lost() {
    return findings.lost();
  }

  /** Keeps that something is missing in the node, where everything of that could be read. */
  public void missing(Node from, Span place, RuleId rule, String... arguments) {
    missing(from, Diagnostic.at(place, rule, arguments));
  }

  /** Keeps that something is missing in the node, where everything of that could be read. */
  public void missing(Node from, Diagnostic finding) {
    if (!lost().isFrom(from)) {
      findings.shape(finding);
    }
  }

  public void shape(Diagnostic finding) {
    findings.shape(finding);
  }

  public void shape(Span place, RuleId rule, String... arguments) {
    findings.shape(place, rule, arguments);
  }

  public void reference(Diagnostic finding) {
    findings.reference(finding);
  }

  public void reference(Span place, RuleId rule, String... arguments) {
    findings.reference(place, rule, arguments);
  }

  public void advice(Span place, RuleId rule, String... arguments) {
    findings.advice(place, rule, arguments);
  }

  public String where(Span place) {
    return findings.where(place);
  }

  public ScalarReader scalars() {
    return scalars;
  }

  public Positions positions() {
    return positions;
  }

  public SymbolTable symbols() {
    return symbols;
  }

  /** Names that stand nowhere, and what they may be called now. */
  public Renames renames() {
    return renames;
  }

  /** The names that sorts of answers hold. */
  public KnownNames names() {
    return names;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /** The steps that were read so far. */
  public MisplacedKeys written() {
    return written;
  }

  /** What things were called in earlier releases. */
  public FormerNames former() {
    return former;
  }

  /** Names that are read before they are asked. */
  public ForwardReferences order() {
    return order;
  }

  /** Keeps what an id stands for; an id that is no id, or stands twice, is reported. */
  public void declare(Symbol symbol) {
    symbols.declare(symbol, findings);
    positions.declare(symbol.name(), symbol.place());
  }

  /** What an id stands for is used here. */
  public void use(Symbol meant, Span place) {
    positions.use(meant.name(), place);
  }

  /** Puts off a look at a name until every id is known. */
  public void later(Runnable look) {
    whenAllIsRead.add(look);
  }

  public void lookAtWhatWasPutOff() {
    whenAllIsRead.forEach(Runnable::run);
    whenAllIsRead.clear();
  }

  public Language language() {
    return language;
  }

  public void language(Language spoken) {
    language = spoken;
  }

  /** Whether all questions of the playbook are sensitive. */
  public boolean sensitive() {
    return sensitive;
  }

  public void sensitive(boolean everything) {
    sensitive = everything;
  }

  /** The columns {@code {entry}} may name here; null where there is no entry. */
  @Nullable List<String> entry() {
    return entry;
  }

  public void entry(@Nullable List<String> columns) {
    entry = columns;
  }
}
