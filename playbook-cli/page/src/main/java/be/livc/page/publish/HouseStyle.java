package be.livc.page.publish;

import be.livc.playbook.Templates;
import be.livc.playbook.checklist.QuestionBooklet;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.model.Playbook;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A house style that goes before that of the templates. Immutable. */
public final class HouseStyle {
  /** What its files are called among templates. */
  static final List<String> NAMES = List.of("huisstijl.css", "huisstijl.docx");

  private final Map<String, byte[]> files;

  /**
   * Of these files.
   *
   * @param files by a name of {@link #nameOf}
   */
  public HouseStyle(Map<String, byte[]> files) {
    this.files = new LinkedHashMap<>(files);
  }

  /** The name that a file of this name is taken under; empty when it is no house style. */
  public static Optional<String> nameOf(String file) {
    return NAMES.stream()
        .filter(name -> file.endsWith(name.substring(name.lastIndexOf('.'))))
        .findFirst();
  }

  /** These templates with it. */
  public Templates on(Templates templates) {
    ContentSource below = templates.content();
    return files.isEmpty() ? templates : Templates.of(new Layer(files, below));
  }

  /**
   * Whether Word files can be made with the house style of these templates.
   *
   * @param playbook of which one is made
   * @param day it is made on
   */
  public static boolean isSound(Templates templates, Playbook playbook, LocalDate day) {
    try {
      return templates.export(QuestionBooklet.of(playbook, day), DocumentFormat.DOCX).length > 0;
    } catch (IllegalArgumentException noWordDocument) {
      return false;
    }
  }

  private record Layer(Map<String, byte[]> files, ContentSource below) implements ContentSource {
    @Override
    public Fetched fetch(String name) {
      return bytesOf(name)
          .map(it -> new SourceFile(name, new String(it, StandardCharsets.UTF_8)))
          .map(it -> new Fetched(it, null))
          .orElseGet(() -> below.fetch(name));
    }

    @Override
    public Optional<byte[]> bytes(String name) {
      return bytesOf(name).or(() -> below.bytes(name));
    }

    private Optional<byte[]> bytesOf(String name) {
      return Optional.ofNullable(files.get(name));
    }

    @Override
    public List<String> names(String folder) {
      return below.names(folder);
    }

    @Override
    public List<String> ownNames(String folder) {
      return below.ownNames(folder);
    }

    @Override
    public List<String> nearest(List<String> names) {
      return below.nearest(names);
    }

    @Override
    public boolean isPath(String name) {
      return below.isPath(name);
    }
  }
}
