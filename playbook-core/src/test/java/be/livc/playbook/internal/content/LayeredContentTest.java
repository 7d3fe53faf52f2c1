package be.livc.playbook.internal.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Version;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two folders of an editor, one before the other, and what is packed behind them. */
class LayeredContentTest {
  private static final String ROOT = "be/livc/playbooks/";
  private static final Version ONE = new Version(1, 0, 0);
  private static final Version TWO = new Version(2, 0, 0);
  private static final Version THREE = new Version(3, 0, 0);

  @TempDir Path temp;
  private Path first;
  private Path second;
  private Path jar;

  @BeforeEach
  void write() throws IOException {
    first = temp.resolve("eerst");
    second = temp.resolve("dan");
    jar = temp.resolve("jar");
    put(first, "b/playbook.yaml");
    put(first, "b/releases/2.0.0.yaml");
    put(first, "sources.yaml");
    put(first, "z/geen.yaml");
    put(second, "b/playbook.yaml");
    put(second, "b/releases/1.0.0.yaml");
    put(second, "b/releases/2.0.0.yaml");
    put(second, "a/playbook.yaml");
    put(jar, ROOT + "c/playbook.yaml");
    put(jar, ROOT + "c/playbook.compiled");
    put(jar, ROOT + "a/playbook.yaml");
    put(jar, ROOT + "b/releases/3.0.0.yaml");
    put(jar, ROOT + "los/releases/1.0.0.yaml");
    put(jar, ROOT + "sources.yaml");
    index(
        ROOT,
        "sources.yaml",
        "",
        "c/playbook.yaml",
        "a/playbook.yaml",
        "c/diep/playbook.yaml",
        "b/releases/3.0.0.yaml",
        "los/releases/1.0.0.yaml");
    put(first, "brief.md.ftl");
    put(second, "brief.docx");
    put(jar, "be/livc/templates/brief.md.ftl");
    put(jar, "be/livc/templates/nota.md.ftl");
    index("be/livc/templates/", "brief.md.ftl", "nota.md.ftl");
  }

  /** A file whose text is where it stands. */
  private void put(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, temp.relativize(file).toString());
  }

  private void index(String root, String... names) throws IOException {
    Files.writeString(jar.resolve(root + "index.txt"), String.join("\n", names));
  }

  private ClassLoader loader() throws MalformedURLException {
    return new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
  }

  private ContentSource playbooks() throws IOException {
    return LayeredContent.playbooks(List.of(first, second), loader());
  }

  private ContentSource templates() throws IOException {
    return LayeredContent.templates(List.of(first, second), loader());
  }

  private String path(Path folder, String name) {
    return FolderContent.name(folder) + "/" + name;
  }

  private static @Nullable String text(Fetched fetched) {
    SourceFile file = fetched.file();
    return file == null ? null : file.text();
  }

  private static Optional<String> text(Optional<byte[]> bytes) {
    return bytes.map(it -> new String(it, UTF_8));
  }

  @Test
  void of_an_id_the_first_place_counts_and_places_keep_their_order() throws IOException {
    assertThat(playbooks().playbooks())
        .containsExactly(
            Map.entry("b", path(first, "b/playbook.yaml")),
            Map.entry("a", path(second, "a/playbook.yaml")),
            Map.entry("c", ROOT + "c/playbook.yaml"));
  }

  @Test
  void of_a_version_the_first_place_counts_and_all_are_seen_oldest_first() throws IOException {
    assertThat(playbooks().releases("b"))
        .containsExactly(
            Map.entry(ONE, path(second, "b/releases/1.0.0.yaml")),
            Map.entry(TWO, path(first, "b/releases/2.0.0.yaml")),
            Map.entry(THREE, ROOT + "b/releases/3.0.0.yaml"));
    assertThat(playbooks().releases("los"))
        .containsExactly(Map.entry(ONE, ROOT + "los/releases/1.0.0.yaml"));
    assertThat(playbooks().releases("a")).isEmpty();
  }

  @Test
  void a_file_is_read_where_it_stands() throws IOException {
    ContentSource playbooks = playbooks();
    assertThat(text(playbooks.fetch(path(second, "a/playbook.yaml"))))
        .isEqualTo("dan/a/playbook.yaml");
    assertThat(text(playbooks.fetch(ROOT + "a/playbook.yaml")))
        .isEqualTo("jar/" + ROOT + "a/playbook.yaml");
    assertThat(text(playbooks.bytes(path(second, "a/playbook.yaml"))))
        .hasValue("dan/a/playbook.yaml");
    assertThat(text(playbooks.bytes(ROOT + "a/playbook.yaml")))
        .hasValue("jar/" + ROOT + "a/playbook.yaml");
    assertThat(playbooks.fetch(path(first, "weg/playbook.yaml")).isMissing()).isTrue();
    assertThat(playbooks.fetch(ROOT + "weg/playbook.yaml").isMissing()).isTrue();
    assertThat(playbooks.bytes("weg")).isEmpty();
  }

  @Test
  void only_what_is_packed_is_compiled() throws IOException {
    assertThat(text(playbooks().compiled(ROOT + "c/playbook.yaml")))
        .hasValue("jar/" + ROOT + "c/playbook.compiled");
    put(first, "b/playbook.compiled");
    assertThat(playbooks().compiled(path(first, "b/playbook.yaml"))).isEmpty();
  }

  @Test
  void a_path_is_one_of_the_machine_and_may_be_written() throws IOException {
    assertThat(playbooks().isPath(path(first, "nieuw/playbook.yaml"))).isTrue();
    assertThat(playbooks().isPath(ROOT + "c/playbook.yaml")).isFalse();
    assertThat(LayeredContent.playbooks(List.of(), loader()).isPath("a/playbook.yaml")).isFalse();
    assertThat(templates().isPath("brief.md.ftl")).isFalse();
  }

  @Test
  void names_are_those_of_all_places_once_and_sorted() throws IOException {
    assertThat(templates().names(""))
        .containsExactly("brief.docx", "brief.md.ftl", "nota.md.ftl", "sources.yaml");
    assertThat(templates().ownNames(""))
        .containsExactly("brief.docx", "brief.md.ftl", "sources.yaml");
    ContentSource packed = LayeredContent.templates(List.of(), loader());
    assertThat(packed.ownNames("")).containsExactly("brief.md.ftl", "nota.md.ftl");
  }

  @Test
  void the_first_place_that_has_any_of_some_files_counts_alone() throws IOException {
    List<String> brief = List.of("brief.md.ftl", "brief.docx");
    assertThat(templates().nearest(brief)).containsExactly("brief.md.ftl");
    Files.delete(first.resolve("brief.md.ftl"));
    assertThat(templates().nearest(brief)).containsExactly("brief.docx");
    assertThat(templates().nearest(List.of("nota.docx", "nota.md.ftl")))
        .containsExactly("nota.md.ftl");
    assertThat(templates().nearest(List.of("weg"))).isEmpty();
  }

  @Test
  void a_template_is_shown_by_the_path_that_an_editor_finds_it_by() throws IOException {
    SourceFile ours = templates().fetch("brief.md.ftl").file();
    assertThat(ours).isEqualTo(new SourceFile(path(first, "brief.md.ftl"), "eerst/brief.md.ftl"));
    SourceFile packed = templates().fetch("nota.md.ftl").file();
    assertThat(packed)
        .isEqualTo(new SourceFile("nota.md.ftl", "jar/be/livc/templates/nota.md.ftl"));
  }

  @Test
  void what_is_packed_is_what_its_index_lists() throws IOException {
    ClassPathContent packed = ClassPathContent.playbooks(loader());
    assertThat(packed.playbooks().keySet()).containsExactly("c", "a");
    assertThat(packed.names(ROOT)).containsExactly(ROOT + "sources.yaml");
    assertThat(packed.names(ROOT + "c/")).containsExactly(ROOT + "c/playbook.yaml");
    assertThat(packed.fetch("index.txt").isMissing()).isTrue();
    assertThat(packed.bytes("be/livc/templates/brief.md.ftl")).isEmpty();
    assertThat(packed.mayHold(ROOT + "weg.yaml")).isTrue();
    assertThat(packed.mayHold("weg.yaml")).isFalse();
    assertThat(ClassPathContent.templates(loader()).mayHold("weg.md.ftl")).isTrue();
  }

  @Test
  void without_an_index_nothing_is_listed() {
    ClassPathContent none = ClassPathContent.playbooks(new ClassLoader(null) {});
    assertThat(none.playbooks()).isEmpty();
    assertThat(none.names(ROOT)).isEmpty();
  }
}
