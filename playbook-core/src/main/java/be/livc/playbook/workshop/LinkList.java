package be.livc.playbook.workshop;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Template;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Source;
import be.livc.playbook.text.LinkAddress;
import be.livc.playbook.text.TextSlips;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The addresses that playbooks and templates link to, for a program that visits them. */
public final class LinkList {
  private final SortedSet<String> addresses = new TreeSet<>();

  private LinkList() {}

  /**
   * All of them, each once, sorted; those with an answer in them, which only a walk can fill in,
   * and those that can't be one are left out. Nothing is fetched.
   *
   * @param playbooks as they were loaded; of one with errors the texts alone are looked at
   * @param templates of which those that these playbooks write from are looked at
   */
  public static SortedSet<String> of(List<LoadResult> playbooks, Templates templates) {
    LinkList list = new LinkList();
    for (LoadResult loaded : playbooks) {
      loaded.text().files().forEach(list::text);
      Playbook playbook = loaded.playbook();
      if (playbook != null) {
        playbook.sources().values().stream().map(Source::url).forEach(list::address);
        TemplateUse.templates(playbook).stream()
            .filter(templates.names()::contains)
            .forEach(name -> templates.read(name).optional().ifPresent(list::template));
      }
    }
    return list.addresses;
  }

  private void template(Template template) {
    text(template.file());
    template.partials().values().forEach(this::text);
  }

  private void text(SourceFile file) {
    TextSlips.links(file.text()).forEach(this::address);
  }

  private void address(String written) {
    if (written.indexOf('{') < 0 && new LinkAddress(written).isWhole()) {
      addresses.add(written);
    }
  }
}
