package be.livc.cli.command.playbook;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.words.FindingText;
import be.livc.playbook.diagnostic.Explanation;
import be.livc.playbook.diagnostic.Explanation.Example;
import be.livc.playbook.diagnostic.Messages;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.Sentences;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Shows the page about a rule, or which rules there are. */
public final class PlaybookExplain implements Command {
  @Parameters(index = "0", arity = "0..1", paramLabel = "REGEL", descriptionKey = "parameter.rule")
  String wanted = "";

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    Messages messages = Messages.in(FindingText.locale(texts.language()));
    if (wanted.isEmpty()) {
      if (context.json()) {
        Map<String, @Nullable Object> shape = Json.shape("rules");
        shape.put(
            "rules", Arrays.stream(RuleId.values()).map(it -> head(Explanation.of(it))).toList());
        context.print(shape);
      } else {
        list(context.console(), messages);
      }
      return ExitCode.DONE;
    }
    Explanation page = Explanation.of(rule(texts));
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("rule");
      shape.putAll(head(page));
      shape.put("text", page.text());
      shape.put("bad", page.bad().stream().map(PlaybookExplain::shape).toList());
      shape.put("good", page.good().stream().map(PlaybookExplain::shape).toList());
      context.print(shape);
    } else {
      new RulePage(context.console(), messages).show(page);
    }
    return ExitCode.DONE;
  }

  private static void list(Console console, Messages messages) {
    String area = "";
    for (RuleId rule : RuleId.values()) {
      if (!rule.area().equals(area)) {
        area = rule.area();
        console.gap().say(messages.area(area));
      }
      console.say("  ", rule + " (" + messages.word(rule.severity()) + ")", 4);
      console.say("    ", Explanation.of(rule).title(), 4);
    }
    console.gap().tell("explain.hint");
  }

  /** The rule that is wanted, also without its area where that is clear, or in brackets. */
  private RuleId rule(Texts texts) {
    String name = wanted.replaceAll("[\\[\\]`]", "").strip().toLowerCase(Locale.ROOT);
    List<RuleId> all = Arrays.asList(RuleId.values());
    List<RuleId> named =
        all.stream()
            .filter(it -> it.toString().equals(name) || it.toString().endsWith("/" + name))
            .toList();
    if (named.size() == 1) {
      return named.get(0);
    }
    List<String> near = named.isEmpty() ? near(name, all) : names(named);
    throw Problem.notFound(
            texts.near(texts.of("explain.unknown", wanted), Sentences.quoted(near))
                + " "
                + texts.of("explain.unknown.mend"))
        .near(near);
  }

  /** What was probably meant by a name, with or without its area. */
  private static List<String> near(String name, List<RuleId> all) {
    List<String> near = NearNames.of(name, names(all));
    if (!near.isEmpty()) {
      return near;
    }
    List<String> bare = names(all).stream().map(PlaybookExplain::bare).toList();
    List<String> nearBare = NearNames.of(bare(name), bare);
    return names(all).stream().filter(it -> nearBare.contains(bare(it))).limit(3).toList();
  }

  private static String bare(String name) {
    return name.substring(name.indexOf('/') + 1);
  }

  private static List<String> names(List<RuleId> rules) {
    return rules.stream().map(RuleId::toString).toList();
  }

  private static Map<String, @Nullable Object> head(Explanation page) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("rule", page.rule().toString());
    shape.put("area", page.rule().area());
    shape.put("severity", page.rule().severity().name().toLowerCase(Locale.ROOT));
    shape.put("title", page.title());
    return shape;
  }

  private static Map<String, @Nullable Object> shape(Example example) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("file", example.file());
    shape.put("text", example.text());
    return shape;
  }
}
