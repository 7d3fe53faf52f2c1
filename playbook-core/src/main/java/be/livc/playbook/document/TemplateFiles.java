package be.livc.playbook.document;

import be.livc.playbook.diagnostic.SourceFile;
import java.util.Optional;

/** Where the texts of templates come from. */
@FunctionalInterface
public interface TemplateFiles {
  /**
   * The file of this name, such as {@code _kop.md.ftl}; empty when there is none. Never asked for a
   * name with a folder in it.
   */
  Optional<SourceFile> read(String fileName);
}
