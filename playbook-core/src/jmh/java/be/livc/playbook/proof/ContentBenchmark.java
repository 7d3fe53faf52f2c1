package be.livc.playbook.proof;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.walk.Sketch;
import java.io.StringReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Content of 10,000 steps: read, beside the bare events of its YAML, and proven; with as many words
 * as editors write, and with hardly any.
 */
@State(Scope.Benchmark)
public class ContentBenchmark {
  private static final int STEPS = 10_000;
  private PlaybookText wordy;
  private PlaybookText text;
  private Playbook playbook;

  /** Writes the content. */
  @Setup
  public void write() {
    wordy = WordyText.of(STEPS, 7);
    Playbooks.read(wordy).orElseThrow();
    text = LargeText.of(LargePlaybook.realistic(STEPS, 7));
    playbook = Playbooks.read(text).orElseThrow();
  }

  /** SnakeYAML's events alone, of many words. */
  @Benchmark
  public int wordyEvents() {
    return events(wordy);
  }

  /** The same read, with every check of shape and reference. */
  @Benchmark
  public LoadResult readWordy() {
    return Playbooks.read(wordy);
  }

  /** SnakeYAML's events alone, of few words. */
  @Benchmark
  public int bareEvents() {
    return events(text);
  }

  private static int events(PlaybookText text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    StringReader yaml = new StringReader(text.files().get(0).text());
    ParserImpl parser = new ParserImpl(new StreamReader(yaml), options);
    int events = 0;
    while (parser.peekEvent() != null) {
      parser.getEvent();
      events++;
    }
    return events;
  }

  /** The same read. */
  @Benchmark
  public LoadResult readBare() {
    return Playbooks.read(text);
  }

  /** Proven, for all answers. */
  @Benchmark
  public ProofResult prove() {
    return Proofs.of(playbook, Sketch.DATE);
  }
}
