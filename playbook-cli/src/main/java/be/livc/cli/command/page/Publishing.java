package be.livc.cli.command.page;

import be.livc.cli.command.Context;
import be.livc.cli.command.PageChoice;
import be.livc.cli.command.PageChoice.Chosen;
import be.livc.cli.command.WithdrawnPlaybook;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.page.publish.IndexContent;
import be.livc.page.publish.PageContent;
import be.livc.page.publish.PageHome;
import be.livc.page.publish.PagePublisher;
import be.livc.page.publish.PageResources;
import be.livc.playbook.LoadResult;
import be.livc.playbook.Templates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the files of what is published, once all of it is known to be sound. */
final class Publishing {
  private final Context context;
  private final Texts texts;
  private final Path folder;
  private final boolean working;
  private final HouseStyleOption houseStyle;
  private final Templates templates;
  private final PageContent.Shelf shelf;
  private final PageChoice choice;
  private final PageGate gate;
  private final @Nullable LoadResult sheet;
  private final Map<String, PageContent> contents = new LinkedHashMap<>();
  private final Map<String, Chosen> chosen = new LinkedHashMap<>();

  /**
   * With a sheet for each page, where one is named.
   *
   * @param folder they go in
   * @throws Problem when the sheet is none, or has errors
   */
  Publishing(
      Context context,
      Path folder,
      boolean working,
      HouseStyleOption houseStyle,
      SheetOption sheet) {
    this.context = context;
    this.texts = context.texts();
    this.folder = folder;
    this.working = working;
    this.houseStyle = houseStyle;
    this.templates = houseStyle.style(texts).on(context.templates());
    this.shelf = new PageContent.Shelf(context.library(), templates);
    this.choice = new PageChoice(context);
    this.gate = new PageGate(context, templates);
    this.sheet = sheet.id == null ? null : passed(choice.sheet(sheet.id, working)).loaded();
  }

  private Chosen passed(Chosen it) {
    gate.pass(it);
    return it;
  }

  /**
   * Takes a playbook in.
   *
   * @throws Problem when it may not be published
   */
  void add(String named) {
    Chosen it = passed(choice.playbook(named, working));
    if (!it.isWorking()) {
      WithdrawnPlaybook.refuse(it.loaded().orElseThrow(), context);
    }
    houseStyle.require(templates, it.loaded().orElseThrow(), context);
    if (chosen.put(it.id(), it) != null) {
      throw Problem.usage(texts.of("publish.twice", it.id()));
    } else if (IndexContent.file(it.loaded().orElseThrow()).equals(IndexContent.FILE)) {
      throw Problem.usage(texts.of("publish.index.taken", it.id()));
    }
    contents.put(it.id(), PageContent.of(it.loaded(), sheet, it.isWorking(), shelf));
  }

  /** The page of each, and the list of all. */
  List<PublishedPage> pages(PagePublisher publisher) {
    List<PublishedPage> pages = new ArrayList<>();
    contents.forEach(
        (id, content) ->
            pages.add(
                new PublishedPage(
                    folder.resolve(IndexContent.file(content.playbook())),
                    said(id),
                    content.stamp(),
                    publisher.page(content, PageHome.BROWSER))));
    IndexContent index = IndexContent.of(List.copyOf(contents.values()), sheet, working, shelf);
    pages.add(
        new PublishedPage(
            folder.resolve(IndexContent.FILE),
            texts.count("publish.index", contents.size()),
            index.stamp(),
            publisher.index(index)));
    return pages;
  }

  /** The engine for pages that others write, its types, and what opens each playbook in it. */
  List<PublishedPage> engine(PageResources resources) {
    List<PublishedPage> files = new ArrayList<>();
    for (Map.Entry<String, String> file : PageResources.INTERFACE.entrySet()) {
      files.add(file(file.getKey(), file.getKey(), resources.required(file.getValue())));
    }
    contents.forEach((id, content) -> files.add(file(id + ".json", said(id), content.request())));
    return files;
  }

  private PublishedPage file(String name, String said, String text) {
    return new PublishedPage(
        folder.resolve(name), said, null, text.getBytes(StandardCharsets.UTF_8));
  }

  private String said(String id) {
    Chosen it = chosen.get(id);
    if (it == null) {
      throw new IllegalStateException(id);
    }
    return it.said(texts);
  }
}
