package be.livc.playbook.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistFilter;
import be.livc.playbook.checklist.ChecklistFilter.Kind;
import be.livc.playbook.checklist.ChecklistFilter.State;
import be.livc.playbook.checklist.ChecklistItem;
import be.livc.playbook.checklist.ChecklistLines;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.walk.Walk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class FilterTest {
  private static final Walk WALK = Papers.fullest();
  private static final Checklist ALL =
      Checklist.of(
          "Opstart",
          WALK,
          Map.of(
              WALK.tasks().get(0).key(), Papers.DAY,
              WALK.tasks().get(3).key(), Papers.DAY));
  private static final ChecklistFilter COORDINATOR =
      new ChecklistFilter(Kind.ROLE, "coordinator", "coördinator");
  private static final ChecklistFilter OPEN = ChecklistFilter.of(State.OPEN, ALL.words());
  private static final ChecklistFilter DONE = ChecklistFilter.of(State.DONE, ALL.words());

  @Test
  void filters_of_one_kind_widen_and_kinds_narrow() {
    assertThat(ALL.only(List.of(OPEN, DONE)).items()).isEqualTo(ALL.items());
    assertThat(ALL.only(List.of(OPEN)).items())
        .containsExactlyElementsOf(
            ALL.items().stream().filter(item -> item.done() == null).toList())
        .hasSizeLessThan(ALL.items().size());
    assertThat(ALL.only(List.of(OPEN, COORDINATOR)).items())
        .isNotEmpty()
        .allMatch(item -> item.done() == null)
        .allMatch(
            item -> item.by().stream().anyMatch(doer -> doer.role().id().equals("coordinator")));
    assertThat(ALL.only(List.of(OPEN)).only(List.of(DONE)).filters()).containsExactly(OPEN, DONE);
  }

  @Test
  void a_phase_and_what_is_to_be_confirmed_can_be_chosen() {
    Checklist.Part part = ALL.phases().get(1);
    ChecklistFilter phase =
        new ChecklistFilter(Kind.PHASE, Integer.toString(part.number()), part.title());
    assertThat(ALL.only(List.of(phase)).phases()).containsExactly(part);
    assertThat(ALL.only(List.of(ChecklistFilter.of(State.TO_CONFIRM, ALL.words()))).items())
        .extracting(ChecklistItem::mark)
        .containsExactlyElementsOf(ALL.toConfirm())
        .isNotEmpty();
  }

  @Test
  void every_format_says_that_a_list_was_cut_down() throws IOException {
    Checklist list = ALL.only(List.of(COORDINATOR, OPEN));
    String words = "Alleen taken van coördinator; wat open is.";
    assertThat(list.filtered()).isEqualTo(words);
    assertThat(ChecklistLines.of(list, 80)).contains(words);
    for (DocumentFormat format : DocumentFormat.values()) {
      String cut = text(list, format);
      String whole = text(ALL, format);
      String said = format == DocumentFormat.JSON ? "\"value\" : \"coordinator\"" : words;
      assertThat(cut).as(format.name()).contains(said);
      assertThat(whole).as(format.name()).doesNotContain(said);
    }
  }

  private static String text(Checklist list, DocumentFormat format) throws IOException {
    byte[] file = Papers.TEMPLATES.export(list, format);
    return switch (format) {
      case DOCX -> {
        try (XWPFWordExtractor word =
            new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
          yield word.getText();
        }
      }
      case PDF, PDF_FORM -> {
        try (PDDocument pdf = Loader.loadPDF(file)) {
          yield new PDFTextStripper().getText(pdf);
        }
      }
      case ICS -> new String(file, StandardCharsets.UTF_8).replace("\r\n ", "").replace("\\;", ";");
      default -> new String(file, StandardCharsets.UTF_8).replace("\\.", ".");
    };
  }
}
