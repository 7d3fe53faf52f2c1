package be.livc.playbook.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.junit.jupiter.api.Test;

/** The fields of a form as they stand in the file, as they were read and found good. */
class FieldDictionariesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Set<String> ELSEWHERE = Set.of("P", "Parent", "FormType", "Length");

  private static String page(String body) {
    return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nl\"><head><title>t</title><meta"
        + " name=\"description\" content=\"d\"/><style>@page { size: A4; margin: 64pt } body"
        + " { font-family: livc }.field { display: inline-block; width: 50mm; height: 12pt"
        + " }.box, .ticked { width: 8pt; height: 10pt } .lines { height: 40pt } .weg {"
        + " display: none }</style></head><body>"
        + body
        + "</body></html>";
  }

  private static String field(int number, String sort, String name, String said, String more) {
    return ("<p><a class=\"field %s\" href=\"field:%d\" data-name=\"%s\" title=\"%s\"%s></a></p>")
        .formatted(sort, number, name, said, more);
  }

  private static String all() {
    return field(0, "line", "naam", "naam van wie vraagt", "")
        + field(1, "line", "kort", "wie", "")
        + field(
            2,
            "line",
            "lang",
            "een naam die te lang is voor dit veld, hoe klein de letters ook worden",
            "")
        + field(3, "line", "vreemd", "Łódź en €", "")
        + field(4, "day", "dag", "dag (dag/maand/jaar)", "")
        + field(5, "choice", "vorm", "vorm", " data-options=\"een&#10;twee\"")
        + field(6, "box", "sleutel", "sleutel gegeven", "")
        + field(7, "ticked", "badge", "badge gegeven", "")
        + field(8, "signed cell", "handtekening", "handtekening An", "")
        + field(9, "cell", "functie", "functie", "")
        + field(10, "lines", "toelichting", "toelichting", "")
        + field(11, "wide", "breed", "breed", "")
        + field(12, "line", "naam", "naam van wie vraagt", "")
        + field(13, "line weg", "nergens", "nergens", "")
        + "<p><a href=\"https://a.example/\">een link</a></p>";
  }

  private static PDDocument form(String body) throws IOException {
    return Loader.loadPDF(PdfFile.of(page(body), "Titel", "Herkomst", DAY));
  }

  @Test
  void each_sort_of_field_is_written_as_viewers_know_it() throws IOException {
    try (PDDocument pdf = form(all())) {
      StringBuilder shown = new StringBuilder();
      COSDictionary form = pdf.getDocumentCatalog().getAcroForm().getCOSObject();
      write("form", form, 0, shown);
      Golden.holds("internal/pdf/golden/form.txt", shown.toString());
    }
  }

  @Test
  void a_form_without_room_to_sign_does_not_say_that_it_has_some() throws IOException {
    try (PDDocument pdf = form(field(0, "line", "naam", "naam", ""))) {
      assertThat(pdf.getDocumentCatalog().getAcroForm().isSignaturesExist()).isFalse();
    }
  }

  /** Poppler finds no state behind a reference. */
  @Test
  void the_states_of_a_box_stand_where_they_are_looked_for() throws IOException {
    try (PDDocument pdf = form(field(0, "ticked", "badge", "badge", ""))) {
      COSDictionary widget = pdf.getPage(0).getAnnotations().get(0).getCOSObject();
      COSBase states = widget.getCOSDictionary(COSName.AP).getItem(COSName.N);
      assertThat(states).isInstanceOf(COSDictionary.class);
    }
  }

  @Test
  void a_page_without_fields_has_no_form() throws IOException {
    try (PDDocument pdf = form("<p><a href=\"https://a.example/\">een link</a></p>")) {
      assertThat(pdf.getDocumentCatalog().getAcroForm()).isNull();
    }
  }

  @Test
  void each_field_is_tagged_as_one_and_a_link_stays_a_link() throws IOException {
    try (PDDocument pdf = form(all())) {
      COSDictionary tree =
          pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree().getCOSObject();
      COSArray numbers = tree.getCOSArray(COSName.NUMS);
      List<String> tags = new ArrayList<>();
      for (int i = 1; i < numbers.size(); i += 2) {
        if (numbers.getObject(i) instanceof COSDictionary tag) {
          tags.add(tag.getNameAsString(COSName.S));
        }
      }
      assertThat(tags).hasSize(14).endsWith("Link").filteredOn("Form"::equals).hasSize(13);
    }
  }

  @Test
  void each_place_knows_its_page() throws IOException {
    String next = "<p style=\"page-break-before: always\">twee</p>";
    try (PDDocument pdf = form("<p>een</p>" + next + all())) {
      PDPage second = pdf.getPage(1);
      assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
      assertThat(second.getAnnotations())
          .filteredOn(PDAnnotationWidget.class::isInstance)
          .hasSize(13)
          .allSatisfy(it -> assertThat(it.getPage()).isEqualTo(second));
    }
  }

  private static void write(String name, COSBase value, int depth, StringBuilder shown) {
    shown.append("  ".repeat(depth)).append(name);
    if (value instanceof COSDictionary dictionary) {
      shown.append('\n');
      for (COSName key : dictionary.keySet().stream().sorted().toList()) {
        COSBase inside = dictionary.getDictionaryObject(key);
        if (key.equals(COSName.FONT)) {
          fonts((COSDictionary) inside, depth + 1, shown);
        } else if (!ELSEWHERE.contains(key.getName())) {
          write(key.getName(), inside, depth + 1, shown);
        }
      }
      if (value instanceof COSStream stream) {
        lines(stream).forEach(it -> shown.append("  ".repeat(depth + 1)).append(it).append('\n'));
      }
    } else if (value instanceof COSArray array && array.size() > 0 && isDeep(array)) {
      shown.append('\n');
      for (int i = 0; i < array.size(); i++) {
        write("-", array.getObject(i), depth + 1, shown);
      }
    } else {
      shown.append(' ').append(plain(value)).append('\n');
    }
  }

  private static void fonts(COSDictionary fonts, int depth, StringBuilder shown) {
    for (COSName name : fonts.keySet()) {
      String font = fonts.getCOSDictionary(name).getNameAsString(COSName.BASE_FONT);
      shown.append("  ".repeat(depth)).append("Font ").append(name.getName());
      shown.append(' ').append(font).append('\n');
    }
  }

  private static boolean isDeep(COSArray array) {
    return array.getObject(0) instanceof COSDictionary;
  }

  private static String plain(COSBase value) {
    if (value instanceof COSArray array) {
      List<String> all = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        all.add(plain(array.getObject(i)));
      }
      return all.toString();
    }
    return value instanceof COSString text
        ? "(" + text.getString() + ")"
        : value.toString().replaceAll("COS\\w+\\{(.*)}", "$1");
  }

  private static List<String> lines(COSStream stream) {
    try (var text = stream.createInputStream()) {
      return new String(text.readAllBytes(), StandardCharsets.ISO_8859_1).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
