package be.livc.cli.command.page;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.GlobalOptions;
import be.livc.cli.command.PageChoice;
import be.livc.cli.command.PageChoice.Chosen;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.OutputFolder;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.console.WholeFile;
import be.livc.cli.json.PublishJson;
import be.livc.page.publish.HouseStyle;
import be.livc.page.publish.MissingPartException;
import be.livc.page.publish.PageContent;
import be.livc.page.publish.PageHome;
import be.livc.page.publish.PagePublisher;
import be.livc.page.publish.PageResources;
import be.livc.playbook.Templates;
import be.livc.playbook.model.Playbook;
import java.io.IOException;
import java.nio.file.Files;
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

/** Makes pages of playbooks: each one file that opens in a browser. */
@picocli.CommandLine.Command
public final class PlaybookPublish implements Command {
  @Mixin final GlobalOptions options = new GlobalOptions();

  @Parameters(arity = "0..*", paramLabel = "ID[@VERSIE]", descriptionKey = "parameter.publish")
  List<String> wanted = new ArrayList<>();

  @Option(names = "--out", paramLabel = "MAP", descriptionKey = "option.publish-out")
  @Nullable Path out;

  @Option(names = "--fiche", paramLabel = "ID", descriptionKey = "option.publish-fiche")
  @Nullable String fiche;

  @Option(
      names = "--house-style",
      paramLabel = "BESTAND",
      descriptionKey = "option.publish-house-style")
  List<Path> houseStyle = new ArrayList<>();

  @Option(names = "--released", descriptionKey = "option.publish-released")
  boolean released;

  @Option(names = "--working", descriptionKey = "option.publish-working")
  boolean working;

  @Option(names = "--verify", paramLabel = "BESTAND", descriptionKey = "option.publish-verify")
  @Nullable Path verify;

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    PagePublisher publisher = PagePublisher.of(PageResources.bundled());
    try {
      if (verify != null) {
        requireAlone(texts);
        return new PageVerification(context, publisher, houseStyle(context)).of(verify);
      }
      return publish(publisher, context);
    } catch (MissingPartException e) {
      throw Problem.notFound(texts.of("page.not-built", e.part()));
    }
  }

  private void requireAlone(Texts texts) {
    if (!wanted.isEmpty() || out != null || fiche != null || released || working) {
      throw Problem.usage(texts.of("publish.verify.alone"));
    }
  }

  private ExitCode publish(PagePublisher publisher, Context context) {
    Texts texts = context.texts();
    Path folder = out;
    if (wanted.isEmpty() || folder == null) {
      throw Problem.usage(texts.of(wanted.isEmpty() ? "publish.what" : "publish.where"));
    } else if (released && working) {
      throw Problem.usage(texts.of("publish.either"));
    }
    Templates templates = houseStyle(context).on(context.templates());
    PageChoice choice = new PageChoice(context);
    PageGate gate = new PageGate(context, options, templates);
    Chosen sheet = fiche == null ? null : choice.sheet(fiche, working);
    if (sheet != null) {
      gate.pass(sheet);
    }
    PageContent.Shelf shelf = new PageContent.Shelf(context.library(), templates);
    Map<Path, PublishedPage> pages = new LinkedHashMap<>();
    for (String named : new LinkedHashSet<>(wanted)) {
      Chosen chosen = choice.playbook(named, working);
      gate.pass(chosen);
      requireHouseStyle(templates, chosen.loaded().orElseThrow(), context);
      PageContent content =
          PageContent.of(
              chosen.loaded(), sheet == null ? null : sheet.loaded(), chosen.isWorking(), shelf);
      Path file = folder.resolve(chosen.id() + ".html");
      PublishedPage page =
          new PublishedPage(
              file, chosen.said(texts), content.stamp(), publisher.page(content, PageHome.BROWSER));
      if (pages.put(file, page) != null) {
        throw Problem.usage(texts.of("publish.twice", chosen.id()));
      }
    }
    pages.values().forEach(page -> write(page, texts));
    if (context.json()) {
      context.print(
          PublishJson.of(
              List.copyOf(pages.keySet()),
              pages.values().stream().map(PublishedPage::stamp).toList()));
    } else {
      pages.values().forEach(page -> say(page, context));
      context.remark(texts.of("publish.next"));
    }
    return ExitCode.DONE;
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

  private HouseStyle houseStyle(Context context) {
    Texts texts = context.texts();
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Path file : houseStyle) {
      String name =
          HouseStyle.nameOf(file.toString())
              .orElseThrow(() -> Problem.usage(texts.of("publish.house-style", file)));
      try {
        if (files.put(name, Files.readAllBytes(file)) != null) {
          throw Problem.usage(texts.of("publish.house-style.twice", file));
        }
      } catch (IOException e) {
        throw Problem.notFound(texts.of("file.unread", file));
      }
    }
    return new HouseStyle(files);
  }

  private void requireHouseStyle(Templates templates, Playbook playbook, Context context) {
    if (!houseStyle.isEmpty() && !HouseStyle.isSound(templates, playbook, context.today())) {
      throw Problem.usage(context.texts().of("publish.house-style.word", houseStyle.get(0)));
    }
  }
}
