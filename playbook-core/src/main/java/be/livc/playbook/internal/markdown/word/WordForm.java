package be.livc.playbook.internal.markdown.word;

import be.livc.playbook.document.Blank.Form;
import be.livc.playbook.form.FormQuestion;
import be.livc.playbook.form.QuestionForm;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Open questions as a form. Around each field stands a bookmark with the same name as its tag,
 * since some word processors keep the one and some the other; the head of a table bears that of its
 * question, so that rows may be added.
 */
final class WordForm implements WordBody {
  private static final int ROWS = 4;
  private static final int MOST_ROWS = 12;

  private final QuestionForm form;
  private final WordReference reference;
  private final Words words;
  private int bookmarks;

  WordForm(QuestionForm form, WordReference reference) {
    this.form = form;
    this.reference = reference;
    this.words = Words.of(form.language());
  }

  @Override
  public void write(WordXml xml, WordRuns runs) {
    new Writer(xml, runs).all();
  }

  private final class Writer {
    private final WordXml xml;
    private final WordRuns runs;

    Writer(WordXml xml, WordRuns runs) {
      this.xml = xml;
      this.runs = runs;
    }

    void all() {
      heading(WordStyle.HEADING_1, form.title());
      line(form.subtitle(), false);
      asker("form.asked-by", Form.WORDS, "form.field.name");
      asker("form.back-by", Form.DAY, "form.field.date");
      form.intro().forEach(it -> line(it, false));
      if (form.questions().isEmpty()) {
        line(words.get("form.none"), false);
      }
      boolean certain = true;
      int number = 0;
      for (FormQuestion question : form.questions()) {
        if (certain && !question.certain()) {
          certain = false;
          heading(WordStyle.HEADING_2, words.get("form.possible"));
          line(words.get("form.possible.intro"), true);
        }
        question(++number, question);
      }
    }

    /** What whoever asks fills in before the form goes out. */
    private void asker(String said, Form sort, String field) {
      paragraph(
          null,
          false,
          () -> {
            runs.run(words.get(said) + " ");
            runs.field(words.get(said), "livc", sort, List.of(), words.get(field));
          });
    }

    private void question(int number, FormQuestion question) {
      heading(WordStyle.HEADING_3, number + ". " + question.text());
      question.lines().forEach(it -> line(it, true));
      if (!question.hint().isEmpty()) {
        line(question.hint(), true);
      }
      switch (question.ask().type().kind()) {
        case CHOICES -> boxes(question);
        case TABLE -> table(question, (AnswerType.Table) question.ask().type());
        case YES_NO, CHOICE, TEXT, NUMBER, DATE, LIST ->
            paragraph(
                null,
                false,
                () ->
                    marked(
                        question.mark().name(),
                        () ->
                            field(
                                question.ask().type(),
                                question.name(),
                                question.mark().name(),
                                question.labels(),
                                "form.field.text")));
      }
    }

    private void boxes(FormQuestion question) {
      int left = question.choices().size();
      for (FormQuestion.Choice choice : question.choices()) {
        String name = question.mark().name(choice.number());
        paragraph(
            WordStyle.LIST,
            --left > 0,
            () -> {
              marked(name, () -> runs.box(false, choice.label(), name));
              runs.run(" " + choice.label());
            });
      }
    }

    private void table(FormQuestion question, AnswerType.Table type) {
      int columns = type.columns().size();
      String width = Integer.toString(reference.textWidth() / columns);
      xml.open("w:tbl").open("w:tblPr");
      xml.empty("w:tblStyle", "w:val", reference.style(WordStyle.TABLE));
      xml.empty("w:tblW", "w:w", "5000", "w:type", "pct");
      xml.empty("w:tblLayout", "w:type", "fixed");
      xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1");
      xml.close().open("w:tblGrid");
      type.columns().forEach(column -> xml.empty("w:gridCol", "w:w", width));
      xml.close();
      xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
      for (int i = 0; i < columns; i++) {
        String label = question.columns().get(i).label();
        boolean first = i == 0;
        cell(width, () -> named(first ? question.mark().name() : "", () -> runs.run(label)));
      }
      xml.close();
      int rows = Math.min(type.max(), Math.min(MOST_ROWS, Math.max(ROWS, type.min())));
      for (int row = 0; row < rows; row++) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (int i = 0; i < columns; i++) {
          AnswerType column = type.columns().get(i).type();
          FormQuestion.Column shown = question.columns().get(i);
          cell(
              width,
              () -> field(column, shown.label(), "livc", shown.options(), "form.field.cell"));
        }
        xml.close();
      }
      xml.close();
      paragraph(WordStyle.CELL, false, () -> {});
    }

    private void cell(String width, Runnable content) {
      xml.open("w:tc").open("w:tcPr");
      xml.empty("w:tcW", "w:w", width, "w:type", "dxa").close();
      paragraph(WordStyle.CELL, false, content);
      xml.close();
    }

    /**
     * @param words what a field for words shows
     */
    private void field(
        AnswerType type, String name, String tag, List<String> options, String words) {
      switch (type.kind()) {
        case YES_NO, CHOICE -> field(name, tag, Form.CHOICE, options, "form.field.choice");
        case DATE -> field(name, tag, Form.DAY, List.of(), "form.field.date");
        case CHOICES, TEXT, NUMBER, LIST, TABLE -> field(name, tag, Form.WORDS, List.of(), words);
      }
    }

    private void field(String name, String tag, Form sort, List<String> options, String key) {
      runs.field(name, tag, sort, options, words.get(key));
    }

    private void named(String bookmark, Runnable content) {
      if (bookmark.isEmpty()) {
        content.run();
      } else {
        marked(bookmark, content);
      }
    }

    private void marked(String bookmark, Runnable content) {
      String id = Integer.toString(++bookmarks);
      xml.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark);
      content.run();
      xml.empty("w:bookmarkEnd", "w:id", id);
    }

    private void heading(WordStyle style, String text) {
      paragraph(style, true, () -> runs.run(text));
    }

    private void line(String text, boolean keeps) {
      paragraph(null, keeps, () -> lines(text));
    }

    private void lines(String text) {
      List<String> all = new ArrayList<>(text.lines().toList());
      for (int i = 0; i < all.size(); i++) {
        if (i > 0) {
          xml.open("w:r").empty("w:br").close();
        }
        runs.run(all.get(i));
      }
    }

    /**
     * @param keeps whether it stays on the page of what follows
     */
    private void paragraph(@Nullable WordStyle style, boolean keeps, Runnable content) {
      xml.open("w:p").open("w:pPr");
      if (style != null) {
        xml.empty("w:pStyle", "w:val", reference.style(style));
      }
      if (keeps) {
        xml.empty("w:keepNext");
      }
      xml.close();
      content.run();
      xml.close();
    }
  }
}
