package be.livc.playbook.document;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the tags of a template and lets only those pass that templates are promised to have; what
 * passes can't loop for ever, reach a class, a setting or a file, or define anything.
 */
final class TemplateScanner {
  private static final int DEEPEST = 30;

  /** Behind so many findings nothing is looked at: most have one cause. */
  private static final int MOST_FOUND = 1_000;

  private static final Set<String> OPENING = Set.of("if", "list", "sep");
  private static final Set<String> MACROS =
      Set.of("blank", "day", "not_in_order", "signature", "note");

  /** The macro that has a text between its tags. */
  private static final String NOTE = "note";

  private static final List<String> DIRECTIVES =
      List.of("if", "elseif", "else", "list", "sep", "include");
  private static final Pattern TAG =
      Pattern.compile(
          "<#--|</?#(?<directive>[A-Za-z_.]*)|</?@(?<macro>[A-Za-z_.]*)|(?<value>\\$\\{)");
  private static final Pattern LIST =
      Pattern.compile("(?s)(?<of>.*\\S)\\s+as\\s+(?<each>[a-z][a-z0-9_]*)\\s*");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s*(?:name|reason|who|kind)\\s*=");
  private static final Pattern FILE =
      Pattern.compile("\\s*(?:\"(?<one>[^\"]*)\"|'(?<two>[^']*)')\\s*");

  private final SourceFile file;
  private final String text;
  private final List<Diagnostic> found;
  private final Map<String, Span> includes = new LinkedHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(String name, Span place, String loopVariable) {}

  TemplateScanner(SourceFile file, List<Diagnostic> found) {
    this.file = file;
    this.text = file.text();
    this.found = found;
  }

  /** Scans from {@code start} on; gives the files it includes, with the place. */
  Map<String, Span> scan(int start) {
    Matcher tag = TAG.matcher(text);
    int at = start;
    while (open.size() < DEEPEST && found.size() < MOST_FOUND && tag.find(at)) {
      at = tag(tag);
    }
    if (open.size() < DEEPEST) {
      open.forEach(it -> add(it.place(), RuleId.TEMPLATE_UNCLOSED, it.name()));
    }
    return includes;
  }

  private int tag(Matcher tag) {
    int start = tag.start();
    if (tag.group().equals("<#--")) {
      int end = text.indexOf("-->", tag.end());
      if (end < 0) {
        add(span(start, tag.end()), RuleId.TEMPLATE_OPEN_TAG, "<#--", "-->");
      }
      return end < 0 ? text.length() : end + 3;
    }
    boolean value = tag.group("value") != null;
    int end = ExpressionScanner.end(text, tag.end(), value ? '}' : '>');
    if (end < 0) {
      add(span(start, tag.end()), RuleId.TEMPLATE_OPEN_TAG, tag.group(), value ? "}" : ">");
      return tag.end();
    }
    if (value) {
      expression(tag.end(), end);
    } else if (tag.group("macro") != null) {
      macro(tag, end);
    } else {
      directive(tag, end);
    }
    return end + 1;
  }

  private void macro(Matcher tag, int end) {
    String name = tag.group("macro");
    boolean closes = tag.group().startsWith("</");
    boolean note = name.equals(NOTE);
    if (!MACROS.contains(name) || (closes && !note)) {
      unknown(span(tag.start(), tag.end()), tag.group());
    } else if (closes) {
      close("@" + NOTE, span(tag.start(), tag.end()));
    } else if (note && text.charAt(end - 1) != '/') {
      attribute(tag.end(), end);
      open.push(new Open("@" + NOTE, span(tag.start(), tag.end()), ""));
    } else if (text.charAt(end - 1) != '/') {
      add(span(tag.start(), tag.end()), RuleId.TEMPLATE_OPEN_TAG, tag.group(), "/>");
    } else {
      attribute(tag.end(), end - 1);
    }
  }

  private void attribute(int from, int end) {
    Matcher named = ATTRIBUTE.matcher(text).region(from, end);
    expression(named.lookingAt() ? named.end() : from, end);
  }

  private void directive(Matcher tag, int end) {
    String name = tag.group("directive");
    Span place = span(tag.start(), tag.end());
    boolean closes = tag.group().startsWith("</");
    if (!DIRECTIVES.contains(name) || (closes && !OPENING.contains(name))) {
      unknown(place, tag.group());
    } else if (closes) {
      close(name, place);
    } else {
      open(name, place, tag.end(), end);
    }
  }

  private void open(String name, Span place, int from, int end) {
    Open around = open.peek();
    String variable = "";
    switch (name) {
      case "include" -> include(from, end);
      case "elseif", "else" -> {
        boolean inside =
            around != null
                && (around.name().equals("if")
                    || (name.equals("else") && around.name().equals("list")));
        if (!inside) {
          add(place, RuleId.TEMPLATE_STRAY_CLOSE, "<#" + name + ">", "<#if …>");
        }
        if (name.equals("elseif")) {
          expression(from, end);
        }
      }
      case "list" -> {
        Matcher list = LIST.matcher(text.substring(from, end));
        if (list.matches()) {
          expression(from, from + list.end("of"));
          variable = list.group("each");
        } else {
          add(span(from, end), RuleId.TEMPLATE_SYNTAX, text.substring(from, end).strip());
        }
      }
      case "if" -> expression(from, end);
      default -> {
        // sep stands alone
      }
    }
    if (OPENING.contains(name)) {
      open.push(new Open(name, place, variable));
      if (open.size() == DEEPEST) {
        add(place, RuleId.TEMPLATE_LIMIT, "<#" + name + ">");
      }
    }
  }

  private void include(int from, int end) {
    Matcher named = FILE.matcher(text.substring(from, end));
    if (!named.matches()) {
      add(span(from, end), RuleId.TEMPLATE_NOT_ALLOWED, text.substring(from, end).strip());
      return;
    }
    String group = named.group("one") != null ? "one" : "two";
    includes.putIfAbsent(
        named.group(group), span(from + named.start(group), from + named.end(group)));
  }

  private void close(String name, Span place) {
    Open last = open.peek();
    if (last == null || !last.name().equals(name)) {
      String sign = name.startsWith("@") ? "" : "#";
      add(place, RuleId.TEMPLATE_STRAY_CLOSE, "</" + sign + name + ">", "<" + sign + name + " …>");
    } else {
      open.pop();
    }
  }

  private void expression(int from, int end) {
    List<String> variables = new ArrayList<>();
    open.forEach(it -> variables.add(it.loopVariable()));
    new ExpressionScanner(file, found).scan(from, end, variables);
  }

  private void unknown(Span place, String tag) {
    add(place, RuleId.TEMPLATE_UNKNOWN_DIRECTIVE, tag);
  }

  private Span span(int start, int end) {
    return new Span(file, start, end);
  }

  private void add(Span place, RuleId rule, String... arguments) {
    found.add(Diagnostic.at(place, rule, arguments));
  }
}
