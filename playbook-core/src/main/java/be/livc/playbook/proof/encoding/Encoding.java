package be.livc.playbook.proof.encoding;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.BitSet;

/** The finite shape of the answers to one question: its variables and what they mean. */
public interface Encoding {
  /** In place of a diagram: a comparison that is not decided. */
  int UNDECIDED = -1;

  /** The question. */
  Ask ask();

  /**
   * Where a comparison that names this question alone holds, taken that it was asked; or {@link
   * #UNDECIDED}.
   */
  int test(Condition leaf);

  /** Where this option is chosen. */
  int chosen(String option);

  /** Where the question is left empty. */
  int empty();

  /** Which values of its variables go together. */
  int allowed();

  /** Its lowest variable; they follow each other. */
  int first();

  /** How many variables it has; may be none. */
  int count();

  /** All its variables. */
  default BitSet variables() {
    BitSet variables = new BitSet();
    for (int i = 0; i < count(); i++) {
      variables.set(first() + i);
    }
    return variables;
  }

  /** How many answers one value of one of its variables stands for. */
  BigInteger weight(int variable, int value);

  /** How many answers there are, where no variable tells them apart. */
  BigInteger answers();

  /** An answer that fits values of all variables. */
  Value value(int[] assignment);

  /** The shape of a question as far as conditions and nested steps tell its answers apart. */
  static Encoding of(DecisionDiagrams diagrams, Ask ask, Usage uses, LocalDate date) {
    AnswerType type = ask.type();
    if (type instanceof AnswerType.Choices choices) {
      return new OptionsEncoding(diagrams, ask, choices.options(), uses);
    }
    return type.options().isEmpty()
        ? new SingleEncoding(diagrams, ask, uses, date)
        : new ChoiceEncoding(diagrams, ask, uses);
  }
}
