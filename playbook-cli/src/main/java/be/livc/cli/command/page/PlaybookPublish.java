package be.livc.cli.command.page;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.OutputFolder;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.console.WholeFile;
import be.livc.cli.json.PublishJson;
import be.livc.page.publish.MissingPartException;
import be.livc.page.publish.PagePublisher;
import be.livc.page.publish.PageResources;
import be.livc.page.publish.PageStamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes pages of playbooks: each one file that opens in a browser, and the list of all. */
@picocli.CommandLine.Command
public final class PlaybookPublish implements Command {
  @Parameters(arity = "0..*", paramLabel = "ID[@VERSIE]", descriptionKey = "parameter.publish")
  List<String> wanted = new ArrayList<>();

  @Option(names = "--out", paramLabel = "MAP", descriptionKey = "option.publish-out")
  @Nullable Path out;

  @Mixin final SheetOption sheet = new SheetOption();

  @Mixin final HouseStyleOption houseStyle = new HouseStyleOption();

  @Option(names = "--released", descriptionKey = "option.publish-released")
  boolean released;

  @Option(names = "--working", descriptionKey = "option.publish-working")
  boolean working;

  @Option(names = "--engine", descriptionKey = "option.publish-engine")
  boolean engine;

  @Option(names = "--verify", paramLabel = "BESTAND", descriptionKey = "option.publish-verify")
  @Nullable Path verify;

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    PagePublisher publisher = PagePublisher.of(PageResources.bundled());
    try {
      if (verify != null) {
        requireAlone(texts);
        return new PageVerification(context, publisher, houseStyle.style(texts)).of(verify);
      }
      return publish(publisher, context);
    } catch (MissingPartException e) {
      throw Problem.notFound(texts.of("page.not-built", e.part()));
    }
  }

  private void requireAlone(Texts texts) {
    if (!wanted.isEmpty() || out != null || sheet.id != null || released || working || engine) {
      throw Problem.usage(texts.of("publish.verify.alone"));
    }
  }

  private ExitCode publish(PagePublisher publisher, Context context) {
    Texts texts = context.texts();
    Path folder = out;
    boolean nothing = wanted.isEmpty() && !engine;
    if (folder == null || nothing) {
      throw Problem.usage(texts.of(nothing ? "publish.what" : "publish.where"));
    } else if (released && working) {
      throw Problem.usage(texts.of("publish.either"));
    }
    Publishing publishing = new Publishing(context, folder, working, houseStyle, sheet);
    new LinkedHashSet<>(wanted).forEach(publishing::add);
    List<PublishedPage> files =
        engine ? publishing.engine(PageResources.bundled()) : publishing.pages(publisher);
    files.forEach(file -> write(file, texts));
    if (context.json()) {
      context.print(json(files));
    } else {
      files.forEach(file -> say(file, context));
      context.remark(texts.of(engine ? "publish.engine.next" : "publish.next"));
    }
    return ExitCode.DONE;
  }

  private static Map<String, @Nullable Object> json(List<PublishedPage> files) {
    Map<Path, PageStamp> pages = new LinkedHashMap<>();
    for (PublishedPage file : files) {
      PageStamp stamp = file.stamp();
      if (stamp != null && stamp.kind() == PageStamp.Kind.PLAYBOOK) {
        pages.put(file.file(), stamp);
      }
    }
    return PublishJson.of(pages, files.stream().map(PublishedPage::file).toList());
  }

  private static void write(PublishedPage page, Texts texts) {
    try {
      WholeFile.write(page.file(), page.bytes(), false);
    } catch (IOException e) {
      throw Problem.notFound(OutputFolder.notWritten(page.file(), e, texts));
    }
  }

  private static void say(PublishedPage page, Context context) {
    Texts texts = context.texts();
    String size = page.size(texts.language());
    context.console().tell("publish.done", page.said(), size, page.file());
  }
}
