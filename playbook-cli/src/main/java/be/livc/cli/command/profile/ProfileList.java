package be.livc.cli.command.profile;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Texts;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.session.Profile;
import be.livc.playbook.text.CommonMarkText;
import java.util.List;

/** Shows which answers later sessions suggest, and where. */
public final class ProfileList implements Command {
  @Override
  public ExitCode run(Context context) {
    ProfileAnswers answers = new ProfileAnswers(context);
    Profile profile = answers.read();
    if (context.json()) {
      context.print(answers.shape(profile));
      return ExitCode.DONE;
    }
    Console console = context.console();
    Texts texts = context.texts();
    if (profile.answers().isEmpty()) {
      console.tell("profile.none");
      return ExitCode.DONE;
    }
    console.say(texts.count("profile.title", profile.answers().size()));
    console.tell("profile.place");
    console.say("  ", context.profile().place(), 2);
    profile
        .answers()
        .forEach(
            (key, kept) -> {
              List<String> titles =
                  answers.playbooks(key).stream().map(ProfileList::title).toList();
              console.gap().say(answers.name(key) + ": " + answers.label(key, kept.value()));
              console.say("  ", texts.of("profile.on", texts.language().date(kept.on())), 2);
              console.say(
                  "  ",
                  titles.isEmpty()
                      ? texts.of("profile.unused")
                      : texts.of("profile.used", texts.and(titles)),
                  2);
              console.say("  ", texts.of("profile.id", key), 2);
            });
    return ExitCode.DONE;
  }

  static String title(Playbook playbook) {
    return CommonMarkText.plain(playbook.title().markdown());
  }
}
