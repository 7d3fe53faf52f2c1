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

/** Content of 10,000 steps: read, beside the bare events of its YAML, and proven. */
@State(Scope.Benchmark)
public class ContentBenchmark {
  private static final int STEPS = 10_000;
  private PlaybookText text;
  private String yaml;
  private Playbook playbook;

  /** Writes the content. */
  @Setup
  public void write() {
    text = LargeText.of(LargePlaybook.realistic(STEPS, 7));
    yaml = text.files().get(0).text();
    playbook = Playbooks.read(text).orElseThrow();
  }

  /** SnakeYAML's events alone. */
  @Benchmark
  public int events() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(yaml)), options);
    int events = 0;
    while (parser.peekEvent() != null) {
      parser.getEvent();
      events++;
    }
    return events;
  }

  /** Read, with every check of shape and reference. */
  @Benchmark
  public LoadResult read() {
    return Playbooks.read(text);
  }

  /** Proven, for all answers. */
  @Benchmark
  public ProofResult prove() {
    return Proofs.of(playbook, Sketch.DATE);
  }
}
