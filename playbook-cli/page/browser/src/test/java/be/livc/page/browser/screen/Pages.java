package be.livc.page.browser.screen;

import be.livc.page.publish.IndexContent;
import be.livc.page.publish.PageContent;
import be.livc.page.publish.PageHome;
import be.livc.page.publish.PagePublisher;
import be.livc.page.publish.PageResources;
import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Templates;
import be.livc.playbook.compiled.CompiledPlaybook;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.model.Playbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pages on disk, as published. */
final class Pages {
  /** A question of each sort, in a few minutes. */
  static final String TRIAL =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: Proef met elke soort vraag
      summary: Een vraag van elke soort.
      status: draft
      roles:
        burgemeester: Burgemeester
      phases:
        - id: eerste
          title: Eerste fase
          sources: own-choice
          steps:
            - tell: Lees dit eerst.
            - ask: Hoe heet je gemeente?
              id: gemeente
              short: Gemeente
              answer: text
              why: De naam staat in elk document.
            - ask: Werk je alleen of samen?
              id: vorm
              short: Vorm
              answer: choice
              options:
                alleen: Een eigen cel
                samen:
                  label: Samen met andere gemeenten
                  help: De burgemeesters beslissen samen.
                  steps:
                    - ask: Met welke gemeenten werk je samen?
                      id: partners
                      short: Partners
                      answer: list
                    - do: Sluit een overeenkomst.
                      id: overeenkomst
                      by: burgemeester
                      within: 30 days
            - ask: Is er een besluit?
              id: besluit
              short: Besluit
              answer: yes-no
              options:
                nee:
                  - do: Laat het besluit ondertekenen.
                    id: ondertekenen
                    by: burgemeester
                    within: 30 days
                    first: true
                  - warn: Begin niet zonder besluit.
                    until: ondertekenen
            - ask: Welke signalen zijn er?
              id: signalen
              short: Signalen
              answer: choices
              options:
                gezien: Iets gezien
                gehoord: Iets gehoord
                geen:
                  label: Geen van deze
                  exclusive: true
        - id: tweede
          title: Tweede fase
          sources: own-choice
          steps:
            - ask: Van wanneer is de analyse?
              id: analyse
              short: Analyse
              answer: date
            - ask: Hoe vaak komt de cel samen?
              id: aantal
              short: Aantal
              answer: number
              unit: keer
              min: 1
              max: 52
            - ask: Welke partners nodig je uit?
              id: leden
              short: Leden
              answer: table
              columns:
                dienst: text
                contact:
                  label: Contactpersoon
                  answer: text
                  optional: true
                grond:
                  label: Grond
                  answer: choice
                  options:
                    gemeente: Dienst van de gemeente
                    decreet: Decreet of ordonnantie
                tekst:
                  label: Welk decreet?
                  answer: text
                  when: { grond: decreet }
            - ask: Wat is de visie van je gemeente?
              id: visie
              short: Visie
              answer: text
              lines: many
              optional: true
      """;

  private static final Map<String, Path> MADE = new ConcurrentHashMap<>();
  private static final PageResources PARTS = PageResources.bundled();

  private Pages() {}

  /** The page of a playbook of ours, as it was released last, with its sheet. */
  static Path of(String id) {
    return MADE.computeIfAbsent(
        id,
        it -> {
          PageContent.Shelf shelf = shelf(List.of());
          LoadResult sheet = shelf.library().load("livc-r-fiche");
          return written(it, PageContent.of(shelf.library().load(it), sheet, false, shelf));
        });
  }

  /** The list of two playbooks of ours with the sheet, and the page of the first beside it. */
  static Path index() {
    return MADE.computeIfAbsent(
        IndexContent.FILE,
        it -> {
          PageContent.Shelf shelf = shelf(List.of());
          LoadResult sheet = shelf.library().load("livc-r-fiche");
          List<PageContent> pages = new ArrayList<>();
          for (String id : List.of("livc-r", "livc-r-casus")) {
            pages.add(PageContent.of(shelf.library().load(id), sheet, false, shelf));
          }
          Path beside = written("livc-r", pages.get(0));
          byte[] list = PagePublisher.of(PARTS).index(IndexContent.of(pages, sheet, false, shelf));
          return written(beside.resolveSibling(IndexContent.FILE), list);
        });
  }

  /** The page of the trial. */
  static Path trial() {
    return MADE.computeIfAbsent("proef", it -> of(it, TRIAL));
  }

  /** The page of a text, under this id. */
  static Path of(String id, String text) {
    PageContent.Shelf shelf = shelf(List.of(folder(id, text)));
    return written(id, PageContent.of(shelf.library().load(id), null, false, shelf));
  }

  /**
   * The page of the trial with a script of its own, which the policy knows: as one of ours would.
   */
  static Path withScript(String script) {
    PageContent.Shelf shelf = shelf(List.of(folder("proef", TRIAL)));
    PageResources parts =
        name -> PARTS.text(name).map(text -> name.equals("page.js") ? text + script : text);
    return written(
        "proef", PageContent.of(shelf.library().load("proef"), null, false, shelf), parts);
  }

  /** The page of the trial, read ahead under another title than stands in its text. */
  static Path readAhead(String title) {
    PageContent.Shelf shelf = shelf(List.of(folder("proef", TRIAL)));
    LoadResult read = shelf.library().load("proef");
    Map<String, Object> shape =
        shape(PageContent.of(read, null, false, shelf).shape(PageHome.BROWSER));
    Map<String, Object> files = object(object(shape, "open"), "files");
    String text = (String) files.get("proef/playbook.yaml");
    String other = text.replace("title: Proef met elke soort vraag", "title: " + title);
    PlaybookText own = new PlaybookText(List.of(new SourceFile("proef/playbook.yaml", text)));
    Playbook titled =
        Playbooks.read(new PlaybookText(List.of(new SourceFile("proef/playbook.yaml", other))))
            .orElseThrow();
    byte[] ahead = new CompiledPlaybook(titled, own, SourceMap.NONE).write(List.of());
    files.put(
        "proef/playbook.compiled", Map.of("bytes", new String(ahead, StandardCharsets.ISO_8859_1)));
    return written(shape);
  }

  /** The page of the trial, with this text as its sheet. */
  static Path withSheet(String text) {
    PageContent.Shelf shelf = shelf(List.of(folder("proef", TRIAL)));
    LoadResult read = shelf.library().load("proef");
    Map<String, Object> shape =
        shape(PageContent.of(read, null, false, shelf).shape(PageHome.BROWSER));
    Map<String, Object> open = object(shape, "open");
    object(open, "files").put("fiche/playbook.yaml", text);
    open.put("fiche", "fiche/playbook.yaml");
    return written(shape);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> shape(Map<String, ?> shape) {
    return (Map<String, Object>) shape;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Map<String, Object> shape, String name) {
    return (Map<String, Object>) shape.get(name);
  }

  private static Path written(Map<String, Object> shape) {
    try {
      Path page = Files.createTempDirectory("pages").resolve("proef.html");
      return written(page, PagePublisher.of(PARTS).page(shape));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path folder(String id, String text) {
    try {
      Path folder = Files.createTempDirectory("playbooks");
      Files.createDirectories(folder.resolve(id));
      Files.writeString(folder.resolve(id).resolve("playbook.yaml"), text);
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static PageContent.Shelf shelf(List<Path> folders) {
    return new PageContent.Shelf(PlaybookLibrary.of(folders), Templates.of(List.of()));
  }

  private static Path written(String id, PageContent content) {
    return written(id, content, PARTS);
  }

  private static Path written(String id, PageContent content, PageResources parts) {
    try {
      Path page = Files.createTempDirectory("pages").resolve(id + ".html");
      return written(page, PagePublisher.of(parts).page(content, PageHome.BROWSER));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path written(Path file, byte[] page) {
    try {
      return Files.write(file, page);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
