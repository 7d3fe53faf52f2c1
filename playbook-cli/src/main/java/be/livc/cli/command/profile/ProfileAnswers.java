package be.livc.cli.command.profile;

import be.livc.cli.command.Context;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.answer.AnswerFormatter;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Profile;
import be.livc.playbook.session.ProfileStore;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.view.StoreProblemText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is in the profile, beside the questions of all playbooks that ask for it. */
final class ProfileAnswers {
  /** A question and the playbook it stands in. */
  record Use(Playbook playbook, Ask ask) {}

  private final Context context;
  private final Texts texts;
  private final Map<String, List<Use>> uses = new LinkedHashMap<>();

  /** Reads the playbooks; one with errors asks nothing. */
  ProfileAnswers(Context context) {
    this.context = context;
    this.texts = context.texts();
    for (PlaybookSummary listing : new PlaybookArgument(context).list(false)) {
      Playbook playbook = context.library().load(listing.id()).playbook();
      if (playbook != null) {
        playbook.visit(
            step -> {
              if (step instanceof Ask ask && Profile.takes(ask)) {
                uses.computeIfAbsent(Profile.key(ask), key -> new ArrayList<>())
                    .add(new Use(playbook, ask));
              }
            });
      }
    }
  }

  /** The profile; what is wrong with it is remarked. */
  Profile read() {
    ProfileStore.Opened opened = context.profile().read();
    opened.problems().forEach(it -> context.remark(StoreProblemText.sentence(it, texts)));
    return opened.profile();
  }

  /** The questions that ask for this. */
  List<Use> uses(String key) {
    return uses.getOrDefault(key, List.of());
  }

  /** All that playbooks ask for, by key. */
  Set<String> asked() {
    return uses.keySet();
  }

  /** The playbooks that ask for this, each once. */
  List<Playbook> playbooks(String key) {
    Map<String, Playbook> once = new LinkedHashMap<>();
    uses(key).forEach(use -> once.putIfAbsent(use.playbook().id(), use.playbook()));
    return List.copyOf(once.values());
  }

  /**
   * The key that is meant by an id or the short name of a question.
   *
   * @param known the keys it may be
   * @throws Problem when it is none of them
   */
  String find(String named, Collection<String> known) {
    Set<String> names = new LinkedHashSet<>();
    for (String key : known) {
      if (key.equals(named) || name(key).equalsIgnoreCase(named)) {
        return key;
      }
      names.add(key);
      if (!name(key).equalsIgnoreCase(key)) {
        names.add(name(key));
      }
    }
    List<String> near = NearNames.of(named, names);
    throw Problem.notFound(
            texts.near(texts.of("profile.unknown", named), Sentences.quoted(near))
                + " "
                + texts.of("profile.unknown.mend"))
        .near(near);
  }

  /** What it is called: the short name of the question; the key where no playbook asks for it. */
  String name(String key) {
    return uses(key).stream()
        .map(use -> CommonMarkText.plain(use.ask().header().shortName()))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(key);
  }

  /** The answer in words. */
  String label(String key, Value value) {
    return uses(key).stream()
        .filter(use -> AnswerValidator.of(use.ask(), value) == null)
        .map(use -> AnswerFormatter.of(use.ask(), value, use.playbook().language()))
        .findFirst()
        .orElseGet(() -> value.accept(new Written()))
        .replace('\n', ' ');
  }

  /** For other programs. */
  Map<String, @Nullable Object> shape(Profile profile) {
    Map<String, @Nullable Object> shape = Json.shape("profile");
    shape.put("place", context.profile().place());
    List<Object> answers = new ArrayList<>();
    profile
        .answers()
        .forEach(
            (key, kept) -> {
              Map<String, @Nullable Object> answer = Json.object();
              answer.put("id", key);
              answer.put("name", name(key));
              answer.put("answer", label(key, kept.value()));
              answer.put("on", kept.on().toString());
              answer.put("playbooks", playbooks(key).stream().map(Playbook::id).toList());
              answers.add(answer);
            });
    shape.put("answers", answers);
    return shape;
  }

  /** As it stands in a file, where no question says what its options are called. */
  private static final class Written implements Value.Visitor<String> {
    @Override
    public String oneOption(Value.OneOption value) {
      return value.key();
    }

    @Override
    public String someOptions(Value.SomeOptions value) {
      return String.join(", ", value.keys());
    }

    @Override
    public String words(Value.Words value) {
      return value.text();
    }

    @Override
    public String amount(Value.Amount value) {
      return value.number().toPlainString();
    }

    @Override
    public String day(Value.Day value) {
      return value.date().toString();
    }

    @Override
    public String entries(Value.Entries value) {
      return value.entries().stream().map(Value.Entry::text).collect(Collectors.joining(", "));
    }

    @Override
    public String rows(Value.Rows value) {
      return value.rows().stream()
          .flatMap(row -> row.cells().values().stream().map(cell -> cell.accept(this)))
          .collect(Collectors.joining(", "));
    }

    @Override
    public String nothing(Value.Nothing value) {
      return "";
    }
  }
}
