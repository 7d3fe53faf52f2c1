package be.livc.cli.command;

import be.livc.cli.console.ExitCode;

/** Something livc can be asked to do. */
public interface Command {
  /** Does it. */
  ExitCode run(Context context);
}
