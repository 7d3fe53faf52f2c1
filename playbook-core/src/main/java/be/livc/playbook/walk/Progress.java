package be.livc.playbook.walk;

/**
 * How far a walk is, in questions. Never wrong, not always tight.
 *
 * @param answered met for certain and answered
 * @param putOff met for certain and put off, or answered in a way that is no longer accepted
 * @param aside answered, but not met and not possible now
 * @param least the smallest number of questions still to come, those put off not counted
 * @param most the largest; what hangs on a question that was put off counts here only
 */
public record Progress(int answered, int putOff, int aside, int least, int most) {
  /** Whether nothing is open for certain; questions may be put off. */
  public boolean atEnd() {
    return least == 0;
  }
}
