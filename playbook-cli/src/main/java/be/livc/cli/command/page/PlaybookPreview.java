package be.livc.cli.command.page;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.PageRunner;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.console.Changes;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.page.PageServer;
import be.livc.cli.page.PreviewPage;
import be.livc.page.publish.PageHome;
import be.livc.page.publish.PagePublisher;
import be.livc.page.publish.PageResources;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the page of a text that is being worked on, and what is found in it at each save. */
@picocli.CommandLine.Command
public final class PlaybookPreview implements Command {
  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "parameter.preview")
  String id = "";

  @Mixin final SheetOption sheet = new SheetOption();

  @Option(names = "--no-open", descriptionKey = "option.no-open")
  boolean noOpen;

  @Override
  public ExitCode run(Context context) {
    String named = new PlaybookArgument(context).listing(id).id();
    PreviewText text = new PreviewText(context, named, sheet.id);
    if (context.json()) {
      context.print(text.shape());
      return ExitCode.DONE;
    }
    Changes changes = Changes.in(watched(context));
    PagePublisher publisher = PagePublisher.of(PageResources.bundled());
    return new PageRunner(context, !noOpen)
        .run(
            base -> {
              text.read(new PageHome(PageHome.Kind.PREVIEW, base));
              return new PreviewPage(
                  text.page(publisher),
                  text::loaded,
                  context.texts(),
                  context.surroundings().clock());
            },
            server -> follow(changes, text, server));
  }

  private static void follow(Changes changes, PreviewText text, PageServer server) {
    Thread watching = new Thread(() -> following(changes, text, server), "livc-preview");
    watching.setDaemon(true);
    watching.start();
  }

  private static void following(Changes changes, PreviewText text, PageServer server) {
    try {
      text.check(server);
      while (changes.await()) {
        text.tell(server);
      }
    } catch (RuntimeException | Error fault) {
      server.report(fault);
      throw fault;
    }
  }

  private static List<Path> watched(Context context) {
    Set<Path> folders = new LinkedHashSet<>(context.playbookFolders());
    folders.addAll(context.templateFolders());
    if (folders.isEmpty()) {
      throw Problem.usage(context.texts().of("page.preview.no-folder"));
    }
    return List.copyOf(folders);
  }
}
