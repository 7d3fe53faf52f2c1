package be.livc.cli.command.page;

import be.livc.cli.command.Context;
import be.livc.cli.command.WithdrawnPlaybook;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.json.PublishJson;
import be.livc.page.publish.HouseStyle;
import be.livc.page.publish.IndexContent;
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
import java.util.ArrayList;
import java.util.List;
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
    Set<Different> different = PageDifference.between(theirs, made(file, stamp));
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

  /** The page that this program makes of what a stamp names. */
  private byte[] made(Path file, PageStamp stamp) {
    PlaybookLibrary library = context.library();
    PageContent.Shelf shelf = new PageContent.Shelf(library, houseStyle.on(context.templates()));
    String sheetName = stamp.sheet();
    LoadResult sheet = sheetName.isEmpty() ? null : loaded(sheetName, file);
    List<PageContent> pages = new ArrayList<>();
    for (String name : stamp.playbooks()) {
      pages.add(PageContent.of(loaded(name, file), sheet, PageStamp.isWorking(name), shelf));
    }
    return stamp.kind() == PageStamp.Kind.PLAYBOOK
        ? publisher.page(pages.get(0), PageHome.BROWSER)
        : publisher.index(IndexContent.of(pages, sheet, PageStamp.isWorking(sheetName), shelf));
  }

  private LoadResult loaded(String name, Path file) {
    LoadResult loaded = context.library().load(name);
    if (loaded.hasErrors()) {
      throw Problem.notFound(texts.of("verify.page.unknown", file, name)).at(name);
    }
    return loaded;
  }

  /** A page that lies somewhere can't know it; whoever has it can ask. */
  private void sayWithdrawn(PageStamp stamp) {
    stamp.playbooks().stream()
        .filter(name -> !PageStamp.isWorking(name))
        .map(name -> context.library().load(name).orElseThrow())
        .flatMap(playbook -> WithdrawnPlaybook.why(playbook, context).stream())
        .forEach(said -> context.console().say("", said, 0));
  }

  private void say(Path file, PageStamp stamp, Set<Different> different) {
    sayWithdrawn(stamp);
    String said =
        stamp.kind() == PageStamp.Kind.INDEX
            ? texts.count("publish.index", stamp.playbooks().size())
            : texts.of(
                stamp.isWorking() ? "page.said.working" : "page.said", stamp.playbooks().get(0));
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
