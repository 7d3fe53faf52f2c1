package be.livc.playbook.internal.template;

import be.livc.playbook.document.TemplateContext;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that a template sees: functions and values of its material, and nothing of Java. */
final class View implements TemplateHashModel {
  private static final int MOST = 50;

  private final TemplateContext material;
  private final Budget budget;
  private final Map<String, Supplier<TemplateModel>> values = new HashMap<>();

  View(TemplateContext material, Budget budget) {
    this.material = material;
    this.budget = budget;
    values.put("given", () -> function(1, it -> truth(material.given(it.get(0)))));
    values.put("is", () -> function(2, it -> truth(material.is(it.get(0), it.get(1)))));
    values.put("holds", () -> function(1, it -> truth(material.holds(it.get(0)))));
    values.put("rows", () -> new Call(1, MOST, this::rows, budget));
    values.put("gap", () -> function(1, it -> Escaped.of(material.blank(it.get(0)))));
    values.put("day_gap", () -> function(1, it -> Escaped.of(material.day(it.get(0)))));
    values.put(
        "contradiction", () -> function(1, it -> Escaped.of(material.notInOrder(it.get(0)))));
    values.put("sign_here", () -> function(1, it -> Escaped.of(material.signature(it.get(0)))));
    values.put("remark", () -> function(2, it -> Escaped.of(material.note(it.get(0), it.get(1)))));
    values.put("list", () -> new Listing());
    values.put("says", () -> function(1, it -> Escaped.of(material.list(it))));
    values.put("person", () -> function(1, it -> Escaped.of(material.person(it.get(0)))));
    values.put("checklist", () -> hashes(material.checklist()));
    values.put("sources", () -> hashes(material.sources()));
    values.put("playbook", () -> new Fields(material.playbook()));
    values.put("date", () -> Escaped.of(material.date()));
    values.put("entry", this::entry);
  }

  @Override
  public @Nullable TemplateModel get(String key) {
    budget.read();
    Supplier<TemplateModel> value = values.get(key);
    return value == null ? null : value.get();
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private TemplateModel entry() {
    TemplateContext.Row row = material.entry();
    return row == null ? new Fields(Map.of()) : row(row);
  }

  private TemplateModel row(TemplateContext.Row row) {
    return row.cells().isEmpty() ? Escaped.of(row.text()) : new RowFields(row);
  }

  private TemplateModel rows(List<String> named) {
    List<String> where = named.subList(1, named.size());
    return new Things(material.rows(named.get(0), where).stream().map(this::row).toList());
  }

  private TemplateModel hashes(List<Map<String, String>> hashes) {
    return new Things(hashes.stream().<TemplateModel>map(Fields::new).toList());
  }

  private static TemplateModel truth(boolean value) {
    return value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }

  private TemplateModel function(int arguments, Function<List<String>, TemplateModel> of) {
    return new Call(arguments, arguments, of, budget);
  }

  private record Call(int fewest, int most, Function<List<String>, TemplateModel> of, Budget budget)
      implements TemplateMethodModelEx {
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List given) throws TemplateModelException {
      budget.read();
      List<String> texts = new ArrayList<>();
      for (Object argument : given) {
        if (argument instanceof TemplateScalarModel text) {
          texts.add(text.getAsString());
        } else if (argument instanceof Escaped text) {
          texts.add(MarkdownOutput.FORMAT.getMarkupString(text));
        }
      }
      if (texts.size() != given.size() || texts.size() < fewest || texts.size() > most) {
        throw new TemplateModelException("expects " + fewest + " texts between quotes");
      }
      return of.apply(texts);
    }
  }

  /** Words in a row, of an answer or of rows that a template has picked. */
  private final class Listing implements TemplateMethodModelEx {
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List given) throws TemplateModelException {
      budget.read();
      List<String> texts = new ArrayList<>();
      for (Object argument : given) {
        if (argument instanceof TemplateScalarModel id) {
          texts.add(id.getAsString());
        }
      }
      if (!texts.isEmpty() && texts.size() == given.size() && texts.size() <= 2) {
        return Escaped.of(material.list(texts));
      }
      if (given.size() != 1 || !(given.get(0) instanceof Things things)) {
        throw new TemplateModelException("expects one or two answers in quotes, or rows(…)");
      }
      for (TemplateModel thing : things.things) {
        texts.add(thing instanceof RowFields row ? row.text : markdown(thing));
      }
      return Escaped.of(material.listed(texts));
    }

    private String markdown(TemplateModel thing) throws TemplateModelException {
      return thing instanceof Escaped text ? MarkdownOutput.FORMAT.getMarkupString(text) : "";
    }
  }

  /** A field that is not there reads as a gap with its name: nothing missing stops a document. */
  private class Fields implements TemplateHashModel {
    private final Map<String, String> fields;

    Fields(Map<String, String> fields) {
      this.fields = fields;
    }

    @Override
    public TemplateModel get(String key) {
      budget.read();
      String text = fields.get(key);
      return Escaped.of(text == null ? material.blank(key) : text);
    }

    @Override
    public boolean isEmpty() {
      return fields.isEmpty();
    }
  }

  /** The cells of a row, which also has a name of its own. */
  private final class RowFields extends Fields {
    private final String text;

    RowFields(TemplateContext.Row row) {
      super(row.cells());
      this.text = row.text();
    }
  }

  private final class Things implements TemplateSequenceModel {
    private final List<TemplateModel> things;

    Things(List<TemplateModel> things) {
      this.things = things;
    }

    @Override
    public @Nullable TemplateModel get(int index) {
      budget.read();
      return index >= 0 && index < things.size() ? things.get(index) : null;
    }

    @Override
    public int size() {
      return things.size();
    }
  }
}
