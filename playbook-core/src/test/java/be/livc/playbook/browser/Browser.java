package be.livc.playbook.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A browser as a person has one. */
public interface Browser extends AutoCloseable {
  /** A tab on what the profile holds. */
  Tab tab();

  /** A tab that knows nothing of what others keep, as in a profile of its own. */
  Tab apart();

  /** One tab more, on what this one keeps. */
  Tab beside(Tab tab);

  /** Has what a tab downloads saved in this folder. */
  void saves(Tab tab, Path folder);

  /** The name of the next file that is wholly saved. */
  CompletableFuture<String> saved();

  /** The addresses that a tab asks for from now on; grows. */
  List<String> asked(Tab tab);

  /** Ends it as a crash of the machine would: it gets no time for anything. */
  void kill();

  @Override
  void close();
}
