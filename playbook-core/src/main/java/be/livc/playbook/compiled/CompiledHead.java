package be.livc.playbook.compiled;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Playbook.Status;
import be.livc.playbook.model.Version;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * What a list says of a compiled playbook; only the playbook's own file has to be as it was.
 *
 * @param version of the content
 * @param title how it is shown
 * @param summary one sentence; may be empty
 * @param status how far the content is
 * @param sensitive every answer is sensitive
 * @param fiche whether it is a question-and-answer sheet
 */
public record CompiledHead(
    Version version,
    String title,
    String summary,
    Status status,
    boolean sensitive,
    boolean fiche) {
  /** Checks that nothing is null. */
  public CompiledHead {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(status, "status");
  }

  /**
   * That of a compiled playbook; empty where it has to be read anew.
   *
   * @param compiled what {@link CompiledPlaybook#write} gave
   * @param file the playbook's own file as it is now, in UTF-8
   */
  public static Optional<CompiledHead> read(byte[] compiled, byte[] file) {
    Objects.requireNonNull(compiled, "compiled");
    Objects.requireNonNull(file, "file");
    return ReaderMark.own().flatMap(mark -> read(compiled, file, mark));
  }

  static Optional<CompiledHead> read(byte[] compiled, byte[] file, String mark) {
    try {
      Input in = Envelope.open(compiled, mark);
      return in.string().equals(Envelope.sumOf(file)) ? Optional.of(read(in)) : Optional.empty();
    } catch (Damaged otherEngineOrNotWhole) {
      return Optional.empty();
    }
  }

  static void write(Output out, SourceFile file, Playbook playbook) {
    out.string(Envelope.sumOf(file.text().getBytes(StandardCharsets.UTF_8)));
    out.version(playbook.version());
    out.text(playbook.title());
    out.string(playbook.summary());
    out.kind(playbook.status(), PlaybookInput.STATUSES);
    out.flag(playbook.sensitive());
    out.flag(playbook.fiche() != null);
  }

  static void pass(Input in) throws Damaged {
    in.string();
    read(in);
  }

  private static CompiledHead read(Input in) throws Damaged {
    return new CompiledHead(
        in.version(),
        in.string(),
        in.string(),
        in.kind(PlaybookInput.STATUSES),
        in.flag(),
        in.flag());
  }
}
