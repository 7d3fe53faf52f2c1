package be.livc.cli.command;

import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.page.BrowserOpener;
import be.livc.cli.page.PageRoutes;
import be.livc.cli.page.PageServer;
import be.livc.cli.page.Patience;
import be.livc.page.publish.MissingPartException;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Shows a page in the browser of the person, until it is closed. */
public final class PageRunner {
  private final Context context;
  private final Texts texts;
  private final boolean opening;

  /**
   * For a command.
   *
   * @param opening whether to open the browser
   */
  public PageRunner(Context context, boolean opening) {
    this.context = context;
    this.texts = context.texts();
    this.opening = opening;
  }

  /**
   * Serves a page.
   *
   * @param routes what the server answers, given the path that all its paths begin with
   * @param started is given the server before the person is told of it
   * @throws Problem when no server can be started, or this program was built without pages
   */
  public ExitCode run(Function<String, PageRoutes> routes, Consumer<PageServer> started) {
    try (PageServer server = PageServer.start(routes, Patience.USUAL, texts, this::failed)) {
      started.accept(server);
      boolean open = opening && new BrowserOpener(context.surroundings()).open(server.address());
      say(texts.of(open ? "page.serving" : "page.serving.here"));
      context.out().print("\n  " + server.address() + "\n\n");
      say(texts.of("page.serving.end"));
      context.out().flush();
      server.await();
      say(texts.of("page.served"));
      return ExitCode.DONE;
    } catch (MissingPartException e) {
      throw Problem.notFound(texts.of("page.not-built", e.part()));
    } catch (IOException e) {
      throw Problem.notFound(texts.of("page.no-server"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.INTERRUPTED;
    }
  }

  private void say(String sentence) {
    context.console().say(sentence);
  }

  private void failed(Throwable fault) {
    context.remark(texts.of("fault"));
    if (context.options().trace) {
      fault.printStackTrace(context.surroundings().err());
    }
  }
}
