package be.livc.cli.command;

import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.model.Version;
import be.livc.playbook.session.PinnedPlaybook;
import java.util.List;

/** Which text of a playbook is meant for a page: a released one, or the one being worked on. */
public final class PageChoice {
  private final Context context;
  private final Texts texts;
  private final PlaybookLibrary library;

  /** Of the playbooks that this command sees. */
  public PageChoice(Context context) {
    this.context = context;
    this.texts = context.texts();
    this.library = context.library();
  }

  /**
   * A text of a playbook.
   *
   * @param name {@code id@version} of a released one, {@code id} of the text being worked on
   */
  public record Chosen(String name, LoadResult loaded) {
    /** Whether it was not released. */
    public boolean isWorking() {
      return name.indexOf('@') < 0;
    }

    /** Which text it is, for people. */
    public String said(Texts texts) {
      return texts.of(isWorking() ? "page.said.working" : "page.said", name);
    }

    /** The id of the playbook. */
    public String id() {
      return isWorking() ? name : name.substring(0, name.indexOf('@'));
    }
  }

  /**
   * A playbook to walk.
   *
   * @param named an id, or an id with a released version
   * @param working whether the text being worked on is meant
   * @throws Problem when there is none, when it is a sheet, or when it has errors
   */
  public Chosen playbook(String named, boolean working) {
    return choose(named, working, false);
  }

  /** The same for a sheet. */
  public Chosen sheet(String named, boolean working) {
    return choose(named, working, true);
  }

  private Chosen choose(String named, boolean working, boolean sheet) {
    PlaybookArgument shelf = new PlaybookArgument(context);
    PlaybookSummary listing = shelf.listing(named);
    String name = working || named.indexOf('@') >= 0 ? named : released(listing);
    if (working && named.indexOf('@') >= 0) {
      throw Problem.usage(texts.of("page.working.version", named));
    }
    LoadResult loaded = library.load(name);
    PinnedPlaybook pinned = shelf.sound(loaded, name);
    if ((pinned.playbook().fiche() != null) != sheet) {
      throw Problem.usage(texts.of(sheet ? "page.no-sheet" : "page.sheet", listing.id()));
    }
    return new Chosen(name, loaded);
  }

  /** The newest version that people may begin. */
  private String released(PlaybookSummary listing) {
    List<Version> versions = listing.releases();
    for (int i = versions.size() - 1; i >= 0; i--) {
      if (library.withdrawal(listing.id(), versions.get(i)).isEmpty()) {
        return listing.id() + "@" + versions.get(i);
      }
    }
    throw Problem.usage(texts.of("page.no-release", listing.id()));
  }
}
