package be.livc.cli.command;

import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.words.FindingText;
import be.livc.playbook.FindResult;
import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.model.Version;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.view.Sentences;
import java.util.Comparator;
import java.util.List;

/** The playbooks by the name a person gives them, and what to say when there is none. */
public final class PlaybookArgument {
  private final Context context;
  private final Texts texts;

  /** The playbooks that this command sees. */
  public PlaybookArgument(Context context) {
    this.context = context;
    this.texts = context.texts();
  }

  /** The playbooks that can be walked, by title; with sheets too where those are wanted. */
  public List<PlaybookSummary> list(boolean sheets) {
    return context.library().list().stream()
        .filter(it -> sheets || !it.fiche())
        .sorted(
            Comparator.comparing(PlaybookSummary::title, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(PlaybookSummary::id))
        .toList();
  }

  /**
   * What is in the list under {@code ID} or {@code ID@VERSION}.
   *
   * @throws Problem when there is no such playbook or version
   */
  public PlaybookSummary listing(String named) {
    FindResult found = context.library().find(named);
    PlaybookSummary listing = found.listing();
    if (listing == null) {
      throw Problem.notFound(
              texts.near(texts.of("playbook.unknown", found.id()), Sentences.quoted(found.near()))
                  + " "
                  + texts.of("playbook.unknown.mend"))
          .near(found.near());
    } else if (!found.isFound()) {
      List<String> released = listing.releases().stream().map(Version::toString).toList();
      String version = String.valueOf(found.version());
      throw Problem.notFound(
              released.isEmpty()
                  ? texts.of("playbook.version.none", found.id(), version)
                  : texts.of("playbook.version", found.id(), version, String.join(", ", released)))
          .near(released);
    }
    return listing;
  }

  /**
   * The playbook under {@code ID} or {@code ID@VERSION}.
   *
   * @throws Problem when there is none, or it has errors, which are shown
   */
  public PinnedPlaybook load(String named) {
    listing(named);
    return sound(context.library().load(named), named);
  }

  /**
   * The playbook of this listing.
   *
   * @throws Problem when it has errors, which are shown
   */
  public PinnedPlaybook load(PlaybookSummary listing) {
    return sound(context.library().load(listing.id()), listing.id());
  }

  /**
   * The playbook that was loaded.
   *
   * @throws Problem when it has errors, which are shown
   */
  public PinnedPlaybook sound(LoadResult loaded, String named) {
    if (loaded.playbook() == null) {
      for (Diagnostic finding : loaded.diagnostics()) {
        if (finding.severity() == Severity.ERROR) {
          context.remark(FindingText.snippet(finding, texts.language()));
        }
      }
      throw Problem.findings(texts.of("playbook.errors", named))
          .at(named)
          .showing(loaded.diagnostics());
    }
    return loaded.pinned();
  }
}
