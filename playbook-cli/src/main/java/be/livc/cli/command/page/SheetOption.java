package be.livc.cli.command.page;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The sheet that a page takes along. */
final class SheetOption {
  @Option(names = "--fiche", paramLabel = "ID", descriptionKey = "option.publish-fiche")
  @Nullable String id;
}
