package be.livc.page.desk;

import be.livc.page.wire.HeldFiles;
import be.livc.page.wire.Problem;
import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.Playbook;
import org.jspecify.annotations.Nullable;

/** The sheet of a page, read when it is first asked for: a walk may never come to it. */
public final class Sheet {
  private final HeldFiles files;
  private final String named;
  private @Nullable Playbook read;

  Sheet(HeldFiles files, String named) {
    this.files = files;
    this.named = named;
  }

  /** One that lies open itself. */
  Sheet(HeldFiles files, String named, Playbook read) {
    this(files, named);
    this.read = read;
  }

  /**
   * What it holds.
   *
   * @throws Problem when it has errors
   */
  public Playbook playbook() {
    if (read == null) {
      read = OpenBook.read(files, named).playbook();
    }
    return read;
  }

  /**
   * Its questions and answers.
   *
   * @throws Problem when it has errors, or is a playbook to walk
   */
  public Fiche fiche() {
    Fiche fiche = playbook().fiche();
    if (fiche == null) {
      throw Problem.of("problem.no-fiche", playbook().id());
    }
    return fiche;
  }
}
