package be.livc.page.desk;

import be.livc.page.wire.HeldFiles;
import be.livc.page.wire.PageTexts;
import be.livc.page.wire.Problem;
import be.livc.page.wire.Request;
import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.session.PinnedPlaybook;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The playbook of a page, with what belongs to it.
 *
 * @param pinned the playbook and its text
 * @param templates those that it may use
 * @param sheet to look things up in, or null
 * @param released whether it is a version that was released, and not the text being worked on
 * @param texts what the page says, in its language
 */
public record OpenBook(
    PinnedPlaybook pinned,
    Templates templates,
    @Nullable Sheet sheet,
    boolean released,
    PageTexts texts) {

  /** Of a request to open one. */
  public static OpenBook of(Request request) {
    HeldFiles files = HeldFiles.of(request.object("files"));
    Templates templates = Templates.of(HeldFiles.of(request.object("templates")));
    String named = request.text("playbook");
    PinnedPlaybook pinned = read(files, named);
    Sheet sheet =
        request
            .optional("fiche")
            .map(
                it ->
                    it.equals(named)
                        ? new Sheet(files, it, pinned.playbook())
                        : new Sheet(files, it))
            .orElse(null);
    return new OpenBook(
        pinned,
        templates,
        sheet,
        request.is("released"),
        PageTexts.in(pinned.playbook().language()));
  }

  /** By the name of its file, or by its id, with {@code @} and a released version. */
  static PinnedPlaybook read(HeldFiles files, String named) {
    LoadResult loaded =
        files.fetch(named).isMissing()
            ? PlaybookLibrary.of(files).load(named)
            : Playbooks.read(named, files);
    if (loaded.hasErrors()) {
      List<String> findings =
          loaded.diagnostics().stream()
              .filter(finding -> finding.severity() == Severity.ERROR)
              .map(finding -> DiagnosticFormat.TEXT.format(finding, Locale.ROOT))
              .toList();
      throw Problem.with(findings, "problem.content", named);
    }
    return loaded.pinned();
  }

  /** The playbook. */
  public Playbook playbook() {
    return pinned.playbook();
  }

  /** The language of the content. */
  public Language language() {
    return playbook().language();
  }
}
