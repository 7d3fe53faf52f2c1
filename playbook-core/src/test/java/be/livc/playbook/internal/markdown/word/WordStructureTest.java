package be.livc.playbook.internal.markdown.word;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.document.paper.Papers;
import be.livc.playbook.internal.markdown.Blank;
import be.livc.playbook.internal.markdown.Markdown;
import be.livc.playbook.internal.markdown.TableShape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Apache POI finds in the real documents, laid beside the text they were made from. */
class WordStructureTest {
  static Stream<Named<Document>> documents() {
    return Papers.longest().values().stream().map(it -> Named.of(it.template(), it));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void headings_are_headings_of_the_same_level(Document document) throws IOException {
    try (XWPFDocument word = word(document)) {
      List<String> found = new ArrayList<>();
      for (XWPFParagraph paragraph : word.getParagraphs()) {
        XWPFStyle style = style(word, paragraph);
        if (style != null && style.getName().startsWith("heading ")) {
          int level = Integer.parseInt(style.getName().substring(8));
          found.add(level + " " + paragraph.getText());
          assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal())
              .isEqualTo(BigInteger.valueOf(level - 1));
          assertThat(style.getCTStyle().getPPr().isSetKeepNext()).isTrue();
        }
      }
      List<String> written =
          nodes(document, Heading.class).stream()
              .map(it -> Math.min(4, it.getLevel()) + " " + Markdown.text(it))
              .toList();
      assertThat(found).isNotEmpty().isEqualTo(written);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void tables_repeat_their_head_and_never_cut_a_row(Document document) throws IOException {
    try (XWPFDocument word = word(document)) {
      List<TableBlock> written = nodes(document, TableBlock.class);
      assertThat(word.getTables()).hasSameSizeAs(written);
      for (int i = 0; i < written.size(); i++) {
        XWPFTable table = word.getTables().get(i);
        List<Node> rows = TableShape.rows(written.get(i));
        assertThat(word.getStyles().getStyle(table.getStyleID()).getName()).isEqualTo("Livc Tabel");
        assertThat(table.getRows()).hasSameSizeAs(rows);
        int columns = table.getCTTbl().getTblGrid().sizeOfGridColArray();
        for (int row = 0; row < rows.size(); row++) {
          CTTrPr properties = table.getRow(row).getCtRow().getTrPr();
          assertThat(properties.sizeOfCantSplitArray()).isEqualTo(1);
          assertThat(table.getRow(row).isRepeatHeader())
              .isEqualTo(row == 0 && TableShape.headed(rows));
          assertThat(table.getRow(row).getTableCells()).hasSize(columns);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void numbers_and_bullets_are_those_of_lists_that_exist(Document document) throws IOException {
    try (XWPFDocument word = word(document)) {
      List<BigInteger> numbered = new ArrayList<>();
      for (XWPFParagraph paragraph : word.getParagraphs()) {
        BigInteger id = paragraph.getNumID();
        if (id != null) {
          XWPFNum number = word.getNumbering().getNum(id);
          assertThat(number).as("list %s", id).isNotNull();
          var sort =
              word.getNumbering()
                  .getAbstractNum(number.getCTNum().getAbstractNumId().getVal())
                  .getCTAbstractNum();
          if (sort.getLvlArray(0).getNumFmt().getVal() == STNumberFormat.DECIMAL
              && !numbered.contains(id)) {
            numbered.add(id);
          }
        }
      }
      assertThat(numbered).hasSameSizeAs(nodes(document, OrderedList.class));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void each_note_is_referred_to_once_or_more_and_says_something(Document document)
      throws IOException {
    try (XWPFDocument word = word(document)) {
      List<String> ids = attributes(word, "footnoteReference", "id");
      assertThat(ids).hasSameSizeAs(nodes(document, FootnoteReference.class));
      List<XWPFFootnote> notes =
          word.getFootnotes().stream().filter(it -> it.getId().intValue() > 0).toList();
      List<String> known = notes.stream().map(it -> it.getId().toString()).toList();
      assertThat(ids.stream().distinct().toList())
          .isEqualTo(known)
          .isEqualTo(IntStream.rangeClosed(1, known.size()).mapToObj(Integer::toString).toList());
      for (XWPFFootnote note : notes) {
        assertThat(note.getParagraphs().get(0).getText().strip()).hasSizeGreaterThan(5);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void what_is_to_be_filled_in_or_ticked_is_a_field_with_a_name(Document document)
      throws IOException {
    try (XWPFDocument word = word(document)) {
      List<String> blanks = new ArrayList<>();
      List<BigInteger> ids = new ArrayList<>();
      int boxes = 0;
      for (CTSdtPr field : fields(word)) {
        ids.add(field.getId().getVal());
        if (field.getTag().getVal().equals("taak")) {
          boxes++;
          assertThat(field.getAlias().getVal()).isNotBlank();
        } else if (!field.getTag().getVal().equals("handtekening")) {
          assertThat(field.getTag().getVal()).isEqualTo(field.getAlias().getVal());
          assertThat(field.isSetShowingPlcHdr()).isTrue();
          blanks.add(field.getAlias().getVal());
        }
      }
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(boxes).isEqualTo(nodes(document, TaskListItemMarker.class).size());
      List<Blank> gaps =
          nodes(document, Blank.class).stream()
              .filter(it -> it.kind() == Blank.Kind.TO_FILL_IN)
              .toList();
      assertThat(blanks).hasSameSizeAs(gaps);
      for (int i = 0; i < blanks.size(); i++) {
        assertThat(gaps.get(i).text()).contains(": " + blanks.get(i));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_file_says_what_it_is_in_which_language_and_where_it_comes_from(Document document)
      throws Exception {
    try (XWPFDocument word = word(document)) {
      POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
      PackagePropertiesPart all = core.getUnderlyingProperties();
      assertThat(core.getTitle()).isEqualTo(document.title());
      assertThat(core.getDescription()).isEqualTo(document.origin());
      assertThat(all.getLanguageProperty()).contains("nl-BE");
      assertThat(core.getContentStatus()).isEqualTo("Ontwerp");
      assertThat(core.getCategory()).isEqualTo(document.isConfidential() ? "Vertrouwelijk" : null);
      assertThat(word.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal())
          .isEqualTo("nl-BE");
      assertThat(word.getHeaderList().get(0).getText().strip())
          .isEqualTo(document.isConfidential() ? "Vertrouwelijk" : "");
      String foot = word.getFooterList().get(0)._getHdrFtr().toString();
      assertThat(word.getFooterList().get(0).getText()).doesNotContain("Gemaakt met");
      assertThat(foot).contains(" PAGE ", " NUMPAGES ");
      assertThat(foot.split("\"begin\"", -1)).hasSameSizeAs(foot.split("\"end\"", -1));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void links_lead_outside_and_new_pages_begin_where_the_text_says(Document document)
      throws IOException {
    try (XWPFDocument word = word(document)) {
      assertThat(Stream.of(word.getHyperlinks()).map(XWPFHyperlink::getURL))
          .allMatch(it -> it.startsWith("https://") || it.startsWith("mailto:"));
      long pages =
          nodes(document, ThematicBreak.class).stream()
              .filter(it -> String.valueOf(it.getLiteral()).startsWith("*"))
              .count();
      assertThat(attributes(word, "br", "type").stream().filter("page"::equals))
          .hasSize((int) pages);
    }
  }

  private static XWPFDocument word(Document document) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(document.as(DocumentFormat.DOCX)));
  }

  private static XWPFStyle style(XWPFDocument word, XWPFParagraph paragraph) {
    return paragraph.getStyleID() == null
        ? null
        : word.getStyles().getStyle(paragraph.getStyleID());
  }

  private static List<CTSdtPr> fields(XWPFDocument word) {
    return Stream.of(
            word.getDocument().selectPath("declare namespace w='" + WordXml.MAIN + "' .//w:sdtPr"))
        .map(CTSdtPr.class::cast)
        .toList();
  }

  private static List<String> attributes(XWPFDocument word, String element, String attribute) {
    NodeList found =
        ((Element) word.getDocument().getDomNode().getFirstChild())
            .getElementsByTagNameNS(WordXml.MAIN, element);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> ((Element) found.item(i)).getAttributeNS(WordXml.MAIN, attribute))
        .toList();
  }

  private static <T extends Node> List<T> nodes(Document document, Class<T> type) {
    List<T> nodes = new ArrayList<>();
    collect(Markdown.parse(document.body()), type, nodes);
    return nodes;
  }

  private static <T extends Node> void collect(Node node, Class<T> type, List<T> nodes) {
    if (type.isInstance(node)) {
      nodes.add(type.cast(node));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, type, nodes);
    }
  }
}
