package be.livc.playbook.internal.yaml.step;

import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.ScalarReader;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads the suggestion of a question, which has to be an answer the question accepts. */
final class SuggestionReader {
  private final ReadContext in;
  private final ScalarReader scalars;

  SuggestionReader(ReadContext in) {
    this.in = in;
    this.scalars = in.scalars();
  }

  /** The suggestion as typed, several options with a comma between; empty when there is none. */
  String read(MappingReader map, AnswerType type) {
    Node node = map.take("default");
    return node == null ? "" : read(node, map, type);
  }

  private String read(Node node, MappingReader map, AnswerType type) {
    return switch (type.kind()) {
      case TABLE -> {
        in.shape(map.key("default"), RuleId.SHAPE_OTHER_KIND, "default", "ask", "answer: table");
        yield "";
      }
      case CHOICES, LIST -> {
        List<Node.Scalar> several = scalars.several(node, "default");
        several.forEach(one -> check(one, type));
        yield String.join(", ", several.stream().map(one -> one.text().strip()).toList());
      }
      case YES_NO, CHOICE, TEXT, NUMBER, DATE -> single(node, type);
    };
  }

  private String single(Node node, AnswerType type) {
    String text = scalars.text(node, "default");
    if (text == null) {
      return "";
    }
    check((Node.Scalar) node, type);
    return text;
  }

  private void check(Node.Scalar node, AnswerType type) {
    String text = node.text().strip();
    if (!type.accept(new Accepts(text))) {
      in.shape(
          Diagnostic.at(node.span(), RuleId.VALUE_DEFAULT, text)
              .suggesting(NearNames.of(text, type.options().stream().map(Option::key).toList())));
    }
  }

  private record Accepts(String text) implements AnswerType.Visitor<Boolean> {
    @Override
    public Boolean yesNo(AnswerType.YesNo type) {
      return isOption(text, type);
    }

    @Override
    public Boolean choice(AnswerType.Choice type) {
      return isOption(text, type);
    }

    @Override
    public Boolean choices(AnswerType.Choices type) {
      return isOption(text, type);
    }

    @Override
    public Boolean words(AnswerType.Words type) {
      return AnswerValidator.of(asking(type), new Value.Words(text)) == null;
    }

    @Override
    public Boolean amount(AnswerType.Amount type) {
      return isInside(ScalarReader.number(text), type);
    }

    @Override
    public Boolean day(AnswerType.Day type) {
      return ScalarReader.day(text).isPresent();
    }

    @Override
    public Boolean entries(AnswerType.Entries type) {
      return true;
    }

    @Override
    public Boolean table(AnswerType.Table type) {
      return false;
    }
  }

  private static Ask asking(AnswerType type) {
    return Ask.of(StepHeader.of(0, ""), new Text(""), type);
  }

  private static boolean isOption(String key, AnswerType type) {
    return type.options().stream().anyMatch(option -> option.key().equals(key));
  }

  private static boolean isInside(Optional<BigDecimal> number, AnswerType.Amount type) {
    return number
        .filter(n -> type.min() == null || n.compareTo(type.min()) >= 0)
        .filter(n -> type.max() == null || n.compareTo(type.max()) <= 0)
        .filter(n -> n.stripTrailingZeros().scale() <= type.decimals())
        .isPresent();
  }
}
