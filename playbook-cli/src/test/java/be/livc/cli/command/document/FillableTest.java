package be.livc.cli.command.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.Livc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out to be filled in. */
class FillableTest {
  @TempDir Path folder;
  private Livc livc;

  @BeforeEach
  void begin() {
    livc = new Livc(folder);
    String answers = "../playbooks/livc-r/scenarios/twee-gemeenten-een-zone.yaml";
    livc.run("playbook", "start", "livc-r", "--name", "Opstart", "--answers", answers, "--json");
  }

  private static List<String> fields(Path file) throws IOException {
    List<String> names = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
      if (form != null) {
        form.getFields().stream().map(PDField::getFullyQualifiedName).forEach(names::add);
      }
    }
    return names;
  }

  private List<String> made(String out) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(out))) {
      return files.map(it -> String.valueOf(it.getFileName())).sorted().toList();
    }
  }

  @Test
  void a_document_and_what_is_to_be_checked_stand_beside_those_to_keep() throws IOException {
    String out = folder.resolve("uit").toString();
    livc.run("document", "render", "Opstart", "1", "--format", "pdf", "--out", out);
    Livc.Run run = livc.run("document", "render", "Opstart", "1", "--fillable", "--out", out);
    assertThat(run.code()).isZero();
    assertThat(made("uit"))
        .containsExactly(
            "besluit-oprichting-invullen.pdf",
            "besluit-oprichting-nakijken-invullen.pdf",
            "besluit-oprichting-nakijken.pdf",
            "besluit-oprichting.pdf");
    assertThat(fields(folder.resolve("uit/besluit-oprichting-invullen.pdf")))
        .contains("nummer van het besluit", "datum van inwerkingtreding");
    assertThat(fields(folder.resolve("uit/besluit-oprichting.pdf"))).isEmpty();
  }

  @Test
  void a_bundle_a_checklist_and_the_questions_are_to_be_filled_in_too() throws IOException {
    String out = folder.resolve("uit").toString();
    livc.run("document", "render", "Opstart", "--all", "--bundle", "--fillable", "--out", out);
    assertThat(made("uit")).allMatch(it -> it.endsWith("-invullen.pdf")).hasSize(1);
    assertThat(fields(folder.resolve("uit").resolve(made("uit").get(0)))).isNotEmpty();
    Path list = folder.resolve("lijst.pdf");
    assertThat(livc.run("checklist", "Opstart", "--fillable", "--out", list.toString()).code())
        .isZero();
    assertThat(fields(list)).isNotEmpty();
    Path asked = folder.resolve("vragen.pdf");
    livc.run("checklist", "livc-r", "--questions", "--fillable", "--out", asked.toString());
    assertThat(fields(asked)).hasSizeGreaterThan(50);
  }

  @Test
  void another_format_is_refused() {
    Livc.Run run = livc.run("document", "render", "Opstart", "1", "--fillable", "--format", "docx");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Met --fillable komt er altijd een pdf, geen docx.");
    Path named = folder.resolve("lijst.html");
    assertThat(livc.run("checklist", "Opstart", "--fillable", "--out", named.toString()).code())
        .isEqualTo(2);
    assertThat(named).doesNotExist();
  }
}
