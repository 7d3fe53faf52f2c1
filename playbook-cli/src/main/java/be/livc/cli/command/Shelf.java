package be.livc.cli.command;

import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.Listing;
import be.livc.playbook.LoadResult;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.model.Version;
import be.livc.playbook.session.Pinned;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The playbooks by the name a person gives them, and what to say when there is none. */
final class Shelf {
  private final Context context;
  private final Texts texts;

  Shelf(Context context) {
    this.context = context;
    this.texts = context.texts();
  }

  /** The playbooks that can be walked; with sheets too where those are wanted. */
  List<Listing> list(boolean sheets) {
    return context.library().list().stream()
        .filter(it -> sheets || !it.fiche())
        .sorted(Comparator.comparing(Listing::id))
        .toList();
  }

  /**
   * What is in the list under {@code ID} or {@code ID@VERSION}.
   *
   * @throws Problem when there is no such playbook or version
   */
  Listing listing(String named) {
    int at = named.indexOf('@');
    String id = at < 0 ? named : named.substring(0, at);
    List<Listing> all = context.library().list();
    Optional<Listing> found = all.stream().filter(it -> it.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      List<String> ids = all.stream().map(Listing::id).toList();
      List<String> near = NearNames.of(id, ids).stream().map(it -> "\"" + it + "\"").toList();
      throw Problem.notFound(
          texts.of("playbook.unknown", id)
              + (near.isEmpty() ? "" : " " + texts.of("near", texts.or(near)))
              + " "
              + texts.of("playbook.unknown.mend"));
    }
    List<String> released = found.get().releases().stream().map(Version::toString).toList();
    if (at >= 0 && !released.contains(named.substring(at + 1))) {
      String version = named.substring(at + 1);
      throw Problem.notFound(
          released.isEmpty()
              ? texts.of("playbook.version.none", id, version)
              : texts.of("playbook.version", id, version, String.join(", ", released)));
    }
    return found.get();
  }

  /**
   * The playbook under {@code ID} or {@code ID@VERSION}.
   *
   * @throws Problem when there is none, or it has errors, which are shown
   */
  Pinned load(String named) {
    listing(named);
    return sound(context.library().load(named), named);
  }

  /**
   * The playbook that was loaded.
   *
   * @throws Problem when it has errors, which are shown
   */
  Pinned sound(LoadResult loaded, String named) {
    if (loaded.playbook() == null) {
      for (Diagnostic finding : loaded.diagnostics()) {
        if (finding.severity() == Severity.ERROR) {
          context.remark(Findings.snippet(finding, texts.language()));
        }
      }
      throw Problem.findings(texts.of("playbook.errors", named));
    }
    return loaded.pinned();
  }
}
