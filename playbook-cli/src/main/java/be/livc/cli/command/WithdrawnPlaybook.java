package be.livc.cli.command;

import be.livc.cli.console.Problem;
import be.livc.cli.words.WithdrawalText;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.view.ScreenNames;
import java.util.Optional;

/** Keeps people from what was withdrawn. */
public final class WithdrawnPlaybook {
  private WithdrawnPlaybook() {}

  /** Why nobody begins a playbook, or this version of it, any more; empty where people may. */
  public static Optional<String> why(Playbook playbook, Context context) {
    Optional<String> version =
        context
            .library()
            .withdrawal(playbook.id(), playbook.version())
            .map(it -> WithdrawalText.refusal(playbook, it, context.texts()));
    return playbook.status() == Playbook.Status.WITHDRAWN
        ? version.or(
            () ->
                Optional.of(context.texts().of("withdrawn.playbook", ScreenNames.title(playbook))))
        : version;
  }

  /**
   * Lets others pass.
   *
   * @throws Problem where it was withdrawn
   */
  public static void refuse(Playbook playbook, Context context) {
    why(playbook, context)
        .ifPresent(
            said -> {
              throw Problem.usage(said);
            });
  }
}
