package be.livc.page.shape;

import be.livc.page.wire.Shape;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.view.screen.ChangeGroup;
import be.livc.playbook.view.screen.ChangeGroups;
import be.livc.playbook.walk.WalkChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a change does, seen before it happens. */
public final class PreviewShape {
  private final Session session;
  private final Sentences texts;
  private final ScreenNames names;

  /** In a session as it is before the change. */
  public PreviewShape(Session session, Sentences texts) {
    this.session = session;
    this.texts = texts;
    this.names = new ScreenNames(session.walk(), texts);
  }

  /** What another answer does. */
  public Map<String, @Nullable Object> answer(Ask ask, Value value, Session next) {
    WalkChange change = session.changeTo(next);
    List<ChangeGroup> parts = ChangeGroups.partsGone(ask, session, next, texts);
    List<ChangeGroup> groups = new ArrayList<>(parts);
    groups.addAll(ChangeGroups.of(session, change, texts));
    boolean had = session.answers().get(ask.id()) instanceof Answer.Given;
    String from = present(ask);
    boolean back = had && (!change.aside().isEmpty() || !change.tasksGone().isEmpty());
    String after =
        !back
            ? ""
            : ask.sensitive()
                ? texts.of("preview.comes-back.sensitive")
                : texts.of("preview.comes-back", from);
    return shape(had && !groups.isEmpty(), from, names.answer(ask, value), groups, after);
  }

  /** What putting a question off does. */
  public Map<String, @Nullable Object> later(Ask ask, Session next) {
    WalkChange change = session.changeTo(next);
    boolean had = session.answers().get(ask.id()) instanceof Answer.Given;
    List<ChangeGroup> groups = ChangeGroups.of(session, change, texts);
    return shape(
        had && !groups.isEmpty(),
        present(ask),
        texts.of("answer.put-off"),
        groups,
        groups.isEmpty() ? "" : texts.of("preview.later.comes-back"));
  }

  /** What another day does. */
  public Map<String, @Nullable Object> day(Session next) {
    List<ChangeGroup> groups = ChangeGroups.of(session, session.changeTo(next), texts);
    return shape(
        !groups.isEmpty(),
        texts.language().dateWithWeekday(session.date()),
        texts.language().dateWithWeekday(next.date()),
        groups,
        "");
  }

  /** What erasing all that is sensitive takes away for good, and the files that were made of it. */
  public Map<String, @Nullable Object> erasure() {
    Session next = Erasure.sensitive(session);
    List<Object> gone = new ArrayList<>();
    for (String question : Erasure.answersGone(session, next)) {
      session.playbook().question(question).ifPresent(ask -> gone.add(names.question(ask)));
    }
    int notes = session.notes().size() - next.notes().size();
    if (notes > 0) {
      gone.add(texts.count("erase.notes", notes));
    }
    if (gone.isEmpty() && next.events().size() > session.events().size()) {
      gone.add(texts.of("erase.rest"));
    }
    List<Object> files = new ArrayList<>();
    Erasure.files(session, next).forEach(it -> files.add(texts.of("erase.file", it.title())));
    return new Shape().put("gone", gone).put("files", files).map();
  }

  private String present(Ask ask) {
    Answer answer = session.answers().get(ask.id());
    return answer instanceof Answer.Given given
        ? names.answer(ask, given.value())
        : texts.of(answer == null ? "answer.none" : "answer.put-off");
  }

  private static Map<String, @Nullable Object> shape(
      boolean heavy, String from, String to, List<ChangeGroup> groups, String after) {
    return new Shape()
        .put("heavy", heavy)
        .put("from", from)
        .put("to", to)
        .put("groups", groups(groups))
        .put("after", after)
        .map();
  }

  /** Groups as a reply has them. */
  public static List<Object> groups(List<ChangeGroup> groups) {
    List<Object> shapes = new ArrayList<>();
    for (ChangeGroup group : groups) {
      shapes.add(
          new Shape()
              .put("title", group.title())
              .put("count", group.count())
              .put("items", group.items())
              .put("note", group.note())
              .put("more", group.more())
              .map());
    }
    return shapes;
  }
}
