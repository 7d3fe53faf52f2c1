package be.livc.playbook;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.document.DocumentWriter;
import be.livc.playbook.fiche.FicheSearch;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.walk.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What a person waits for: documents, an answer that is kept, a search in the sheet. */
@State(Scope.Benchmark)
public class UseBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int MOST_EVENTS = 400;

  private Path folder;
  private Document document;
  private FicheSearch search;
  private SessionStore store;
  private LoadResult loaded;
  private Session session;
  private int notes;

  /** Opens the content of this project. */
  @Setup
  public void open() throws IOException {
    PlaybookLibrary library = PlaybookLibrary.of(List.of(Path.of("..", "playbooks")));
    loaded = library.load("livc-r");
    Walk walk = Walk.of(loaded.orElseThrow(), Answers.NONE, DAY);
    document =
        Templates.of(List.of(Path.of("..", "templates")))
            .render("huishoudelijk-reglement", new DocumentWriter(walk, Map.of(), "7f3a90c2"))
            .orElseThrow();
    Playbook sheet = library.load("livc-r-fiche").orElseThrow();
    search = new FicheSearch(sheet.fiche(), DAY);
    folder = Files.createTempDirectory("livc");
    store = Stores.folder(folder);
    begin();
  }

  private void begin() {
    session = Session.start(loaded.pinned(), "", Recorder.of("", Clock.systemUTC()));
    store.save(session);
    notes = 0;
  }

  /** Removes what was kept. */
  @TearDown
  public void close() {
    store.remove(session.id());
    store.close();
  }

  /** The house rules as Word file. */
  @Benchmark
  public byte[] word() {
    return document.as(DocumentFormat.DOCX);
  }

  /** The house rules as PDF. */
  @Benchmark
  public byte[] pdf() {
    return document.as(DocumentFormat.PDF);
  }

  /** The house rules as HTML. */
  @Benchmark
  public byte[] html() {
    return document.as(DocumentFormat.HTML);
  }

  /** One event more, written and synced to the disk. */
  @Benchmark
  public Session append() {
    if (++notes > MOST_EVENTS) {
      store.remove(session.id());
      begin();
    }
    session = session.note("", "nota");
    store.save(session);
    return session;
  }

  /** Two words in the sheet of questions and answers. */
  @Benchmark
  public List<FicheSearch.Hit> search() {
    return search.find("informatie delen");
  }
}
