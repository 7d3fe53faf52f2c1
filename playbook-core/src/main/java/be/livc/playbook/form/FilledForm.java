package be.livc.playbook.form;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What stands in the fields of a form that came back, as it was written. What nobody filled in is
 * empty.
 *
 * @param fields one for each question, in the order of the file; may be empty
 */
public record FilledForm(List<Filled> fields) {
  /**
   * What stands at one question.
   *
   * @param mark which one
   * @param text the words; empty where there are none
   * @param ticked the numbers of the options that are ticked, from 1
   * @param rows of a table, each with as many cells as there are columns, or fewer
   */
  public record Filled(FormMark mark, String text, Set<Integer> ticked, List<List<String>> rows) {
    /** Keeps copies. */
    public Filled {
      Objects.requireNonNull(mark, "mark");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(ticked, "ticked");
      Objects.requireNonNull(rows, "rows");
      ticked = Ordered.set(ticked);
      rows = rows.stream().map(Ordered::list).toList();
    }

    /** Whether nothing was filled in. */
    public boolean isEmpty() {
      return text.isBlank()
          && ticked.isEmpty()
          && rows.stream().allMatch(row -> row.stream().allMatch(String::isBlank));
    }

    /** Of what was filled in only how much: this stands in messages and logs. */
    @Override
    public String toString() {
      return mark.name() + (isEmpty() ? " (empty)" : " (filled in)");
    }
  }

  /** Keeps a copy. */
  public FilledForm {
    fields = Ordered.list(Objects.requireNonNull(fields, "fields"));
  }

  /** Whether it was made from this session; false for a file without fields of ours. */
  public boolean isOf(Session session) {
    String here = FormMark.session(Objects.requireNonNull(session, "session"));
    return !fields.isEmpty() && fields.stream().allMatch(it -> it.mark().session().equals(here));
  }
}
