package be.livc.cli.command.page;

import be.livc.cli.command.Context;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.json.PublishJson;
import be.livc.page.publish.HouseStyle;
import be.livc.page.publish.PageContent;
import be.livc.page.publish.PageDifference;
import be.livc.page.publish.PageDifference.Different;
import be.livc.page.publish.PageHome;
import be.livc.page.publish.PagePublisher;
import be.livc.page.publish.PageStamp;
import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Tells whether a page is what this program makes, by making it again. */
final class PageVerification {
  /** No page is as large. */
  private static final int LARGEST = 64 << 20;

  private final Context context;
  private final Texts texts;
  private final PagePublisher publisher;
  private final HouseStyle houseStyle;

  PageVerification(Context context, PagePublisher publisher, HouseStyle houseStyle) {
    this.context = context;
    this.texts = context.texts();
    this.publisher = publisher;
    this.houseStyle = houseStyle;
  }

  /**
   * Says of a file which page it is, and what differs.
   *
   * @throws Problem when it is no page, or one of a playbook that is not here
   */
  ExitCode of(Path file) {
    byte[] theirs = read(file);
    PageStamp stamp =
        PageDifference.stamp(theirs)
            .orElseThrow(() -> Problem.notFound(texts.of("verify.page.none", file)));
    PageContent content = content(file, stamp);
    Set<Different> different =
        PageDifference.between(theirs, publisher.page(content, PageHome.BROWSER));
    if (context.json()) {
      context.print(PublishJson.of(file, stamp, different));
    } else {
      say(file, stamp, different);
    }
    return different.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private byte[] read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw Problem.notFound(texts.of("verify.page.none", file));
      }
      return bytes;
    } catch (IOException e) {
      throw Problem.notFound(texts.of("file.unread", file)).at(file.toString());
    }
  }

  private PageContent content(Path file, PageStamp stamp) {
    PlaybookLibrary library = context.library();
    LoadResult loaded = library.load(stamp.playbook());
    LoadResult sheet = stamp.sheet().isEmpty() ? null : library.load(stamp.sheet());
    if (loaded.hasErrors() || (sheet != null && sheet.hasErrors())) {
      String missing = loaded.hasErrors() ? stamp.playbook() : stamp.sheet();
      throw Problem.notFound(texts.of("verify.page.unknown", file, missing)).at(missing);
    }
    return PageContent.of(
        loaded,
        sheet,
        stamp.isWorking(),
        new PageContent.Shelf(library, houseStyle.on(context.templates())));
  }

  private void say(Path file, PageStamp stamp, Set<Different> different) {
    String said = texts.of(stamp.isWorking() ? "page.said.working" : "page.said", stamp.playbook());
    if (different.isEmpty()) {
      context.console().tell("verify.page.same", file, said, stamp.digest());
      return;
    }
    context.console().tell("verify.page.other", file, said);
    for (Different each : different) {
      String part = "verify.page.part." + each.part().name().toLowerCase(Locale.ROOT);
      context.console().say("  ", texts.of(part, each.name()), 2);
    }
    context.console().tell("verify.page.other.why");
  }
}
