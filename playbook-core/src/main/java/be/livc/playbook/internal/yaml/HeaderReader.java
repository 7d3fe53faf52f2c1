package be.livc.playbook.internal.yaml;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.ScalarReader;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.mapping.SymbolTable;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Playbook.Status;
import be.livc.playbook.model.Term;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what stands above the content of a playbook. */
final class HeaderReader {
  private static final Version NONE = new Version(0, 0, 0);

  private final ReadContext in;
  private final MappingReader map;
  private final ScalarReader scalars;

  HeaderReader(ReadContext in, MappingReader map) {
    this.in = in;
    this.map = map;
    this.scalars = in.scalars();
  }

  String id() {
    Node node = map.need("id");
    String id = node == null ? null : scalars.text(node, "id");
    if (node != null && id != null && !SymbolTable.isKebab(id)) {
      in.shape(node.span(), RuleId.ID_FORM, id);
    }
    return id == null ? "" : id;
  }

  Version version() {
    Node node = map.need("version");
    String text = node == null ? null : scalars.text(node, "version");
    Optional<Version> version = text == null ? Optional.of(NONE) : Version.parse(text);
    if (node != null && version.isEmpty()) {
      in.shape(node.span(), RuleId.VALUE_VERSION, String.valueOf(text));
    } else if (node != null) {
      in.positions().declare(SourceMap.VERSION, node.span());
    }
    return version.orElse(NONE);
  }

  Language language() {
    Node node = map.need("language");
    List<String> codes = new ArrayList<>();
    for (Language language : Language.values()) {
      codes.add(language.code());
    }
    String code = node == null ? null : scalars.word(node, "language", codes);
    return code == null ? Language.NL : Language.parse(code).orElse(Language.NL);
  }

  Status status() {
    Node node = map.need("status");
    List<String> words = new ArrayList<>();
    for (Status status : Status.values()) {
      words.add(status.name().toLowerCase(Locale.ROOT));
    }
    String word = node == null ? null : scalars.word(node, "status", words);
    return word == null ? Status.DRAFT : Status.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** What is said before the first question, and so before any answer. */
  @Nullable Text notice() {
    Node node = map.take("notice");
    Text notice = map.text("notice");
    if (node != null && notice != null) {
      in.positions().declare(SourceMap.NOTICE, node.span());
      in.later(() -> notice.placeholders().forEach(name -> noAnswerYet(name, node)));
    }
    return notice;
  }

  private void noAnswerYet(String name, Node notice) {
    Symbol meant = in.symbols().find(name);
    if (meant != null && meant.isQuestion()) {
      in.reference(notice.span(), RuleId.REFERENCE_STANDS_LATER, name, in.where(meant.place()));
    }
  }

  Term checkedWithin() {
    Term term = calendarTerm("checked-within");
    return term == null ? Playbook.YEARLY : term;
  }

  @Nullable Term retention() {
    return calendarTerm("retention");
  }

  /** Working days count from a day on, and these terms count back. */
  private @Nullable Term calendarTerm(String key) {
    Node node = map.take(key);
    Term term = node == null ? null : scalars.term(node, key);
    if (node != null && term != null && term.workingDays() > 0) {
      in.shape(node.span(), RuleId.VALUE_TERM, key, String.valueOf(scalars.text(node, key)));
    }
    return term;
  }

  boolean isFiche() {
    Node node = map.take("kind");
    return node != null && scalars.word(node, "kind", List.of("fiche")) != null;
  }

  boolean endsWithConclusion() {
    Node node = map.take("ends");
    return node != null && scalars.word(node, "ends", List.of("with-conclusion")) != null;
  }
}
