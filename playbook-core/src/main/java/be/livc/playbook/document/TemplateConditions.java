package be.livc.playbook.document;

import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Playbook;
import java.util.List;

/**
 * Reads the conditions that a template of Word holds: they are in the language of playbooks. An
 * implementation is safe to share between threads.
 */
public interface TemplateConditions {
  /** What the condition at this place names; nothing where it can't be read. */
  List<TemplateReads.Read> reads(Span place);

  /**
   * Reads the conditions at these places for one playbook.
   *
   * @param names what they mean by what they name
   * @return them in their order, or all that is wrong in them
   */
  Result<List<Condition>> read(List<Span> places, Playbook playbook, TemplateScope names);
}
