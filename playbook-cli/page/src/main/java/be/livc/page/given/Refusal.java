package be.livc.page.given;

import be.livc.page.wire.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer is not taken, in a sentence that says what is.
 *
 * @param sentence the sentence
 * @param offer what is likely meant instead; null for nothing
 * @param row of a table, from 0; negative where it is about no row
 * @param column the key of a column; empty where it is about none
 */
public record Refusal(String sentence, @Nullable Offer offer, int row, String column) {
  /**
   * Something to take with one press.
   *
   * @param label how it is shown
   * @param value as the page would give it
   */
  public record Offer(String label, Map<String, @Nullable Object> value) {}

  /** One that is about the whole answer, with nothing to offer. */
  public static Refusal of(String sentence) {
    return new Refusal(sentence, null, -1, "");
  }

  /** The same, in a cell of a table. */
  public Refusal at(int cellRow, String cellColumn) {
    return new Refusal(sentence, offer, cellRow, cellColumn);
  }

  /** As a reply has it. */
  public Map<String, @Nullable Object> shape() {
    Shape shape = new Shape().put("sentence", sentence);
    if (offer != null) {
      shape.put("offer", new Shape().put("label", offer.label()).put("value", offer.value()).map());
    }
    return shape.maybe("row", row < 0 ? null : row).unlessEmpty("column", column).map();
  }
}
