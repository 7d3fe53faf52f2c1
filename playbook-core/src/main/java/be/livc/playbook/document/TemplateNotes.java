package be.livc.playbook.document;

import be.livc.playbook.document.DocumentNote.Kind;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The notes of one document: those that its template leaves, and what is to be confirmed of the
 * answers that it reads. The number in a mark is the place in {@link #all}.
 */
final class TemplateNotes {
  private final Walk walk;
  private final Words words;
  private final List<DocumentNote> notes = new ArrayList<>();
  private final Set<String> read = new LinkedHashSet<>();

  TemplateNotes(Walk walk, Words words) {
    this.walk = walk;
    this.words = words;
  }

  /** Keeps a note of the template; gives the mark of its place. */
  String add(String kind, String text) {
    for (Kind known : Kind.values()) {
      if (known.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(kind)) {
        return mark(List.of(new DocumentNote(known, "", text)));
      }
    }
    throw new IllegalArgumentException("no note is of the kind " + kind);
  }

  /** The marks of what is to be confirmed of a question, where its answer is first shown. */
  String of(@Nullable Ask ask) {
    return ask != null && read.add(ask.id()) ? mark(open(ask)) : "";
  }

  /** What is to be confirmed of all that was read, without a place in the text. */
  void read(List<@Nullable Ask> asked, @Nullable DocumentRequest writing) {
    for (Ask ask : asked) {
      of(ask);
    }
    if (writing != null) {
      notes.addAll(open(writing.step().header().ground(), ""));
      if (writing.step().header().ground().ownChoice()) {
        notes.add(new DocumentNote(Kind.OWN_CHOICE, "", words.get("cover.own-document")));
      }
    }
  }

  /** All notes, each once. */
  List<DocumentNote> all() {
    return notes;
  }

  private String mark(List<DocumentNote> more) {
    StringBuilder marks = new StringBuilder();
    for (DocumentNote note : more) {
      if (!notes.contains(note)) {
        marks.append(NoteMarks.of(notes.size()));
        notes.add(note);
      }
    }
    return marks.toString();
  }

  private List<DocumentNote> open(Ask ask) {
    List<DocumentNote> open = new ArrayList<>(open(ask.header().ground(), FileNames.of(ask)));
    Value value = walk.value(ask.id()).orElse(Value.NOTHING);
    for (Option option : ask.type().options()) {
      if (value.chosen().contains(option.key())) {
        open.addAll(open(option.ground(), CommonMarkText.plain(option.label().markdown())));
      }
    }
    return open;
  }

  private List<DocumentNote> open(Ground ground, String about) {
    ResolvedGround resolved = ResolvedGround.of(walk.playbook(), ground, walk.date());
    List<DocumentNote> open = new ArrayList<>();
    if (resolved.toConfirm() != null) {
      open.add(new DocumentNote(Kind.TO_CONFIRM, about, resolved.toConfirm()));
    }
    resolved
        .expired(words)
        .forEach(line -> open.add(new DocumentNote(Kind.TO_CONFIRM, about, line)));
    return open;
  }
}
