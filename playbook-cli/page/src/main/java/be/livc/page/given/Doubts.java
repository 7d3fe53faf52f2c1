package be.livc.page.given;

import be.livc.page.wire.Request;
import be.livc.playbook.answer.PersonalMarks;
import be.livc.playbook.model.Value;
import be.livc.playbook.view.Sentences;
import java.util.List;

/** What is asked about before it is kept: what looks like it tells who someone is. */
public final class Doubts {
  private Doubts() {}

  /** About what was answered; none where the person said that she is sure. */
  public static List<String> about(Value value, Request request, Sentences texts) {
    return sentences(PersonalMarks.in(value), request, texts);
  }

  /** About what was written. */
  public static List<String> about(String text, Request request, Sentences texts) {
    return sentences(PersonalMarks.in(text), request, texts);
  }

  private static List<String> sentences(
      List<PersonalMarks.Found> found, Request request, Sentences texts) {
    return request.is("sure")
        ? List.of()
        : found.stream().map(one -> texts.of("personal." + one.mark().key(), one.words())).toList();
  }
}
