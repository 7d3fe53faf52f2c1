package be.livc.playbook.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDFormFieldAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * Makes a form of a PDF. The library tags each link of a page; a link that stands for a field
 * becomes the widget of one, and its tag that of a form. Widgets of one name belong to one field.
 */
final class PdfForm {
  /** What a calendar in a viewer knows a day by; it names no month, in whatever language. */
  private static final String DAY = "\"dd/mm/yyyy\"";

  private final PDDocument document;
  private final PDAcroForm form;
  private final FieldLooks looks;
  private final Map<Integer, COSDictionary> tags = new HashMap<>();
  private final Map<String, Named> fields = new LinkedHashMap<>();

  /** A field with the places where it stands. */
  private record Named(PDTerminalField field, List<PDAnnotationWidget> places) {}

  private record Place(COSDictionary link, PDPage page) {}

  private PdfForm(PDDocument document) throws IOException {
    this.document = document;
    this.form = new PDAcroForm(document);
    this.looks = new FieldLooks(document);
  }

  /** Turns the links that stand for these fields into them. */
  static void put(PDDocument document, List<FieldAnchor> anchors) throws IOException {
    if (!anchors.isEmpty()) {
      new PdfForm(document).put(anchors);
    }
  }

  private void put(List<FieldAnchor> anchors) throws IOException {
    PDResources resources = new PDResources();
    resources.put(FieldLooks.FONT, looks.font());
    form.setDefaultResources(resources);
    form.setDefaultAppearance(FieldLooks.WRITING);
    tags();
    Map<String, Place> places = places();
    for (FieldAnchor anchor : anchors) {
      Place place = places.get(anchor.address());
      if (place != null) {
        widget(anchor, place);
      }
    }
    fields.values().forEach(it -> it.field().setWidgets(it.places()));
    form.setFields(fields.values().stream().<PDField>map(Named::field).toList());
    form.setSignaturesExist(
        fields.values().stream().anyMatch(it -> it.field() instanceof PDSignatureField));
    document.getDocumentCatalog().setAcroForm(form);
  }

  /** Where each link to an address stands. */
  private Map<String, Place> places() throws IOException {
    Map<String, Place> places = new HashMap<>();
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action) {
          places.put(action.getURI(), new Place(link.getCOSObject(), page));
        }
      }
    }
    return places;
  }

  /** The tag of each annotation, by the number that it has in the tree of tags. */
  private void tags() {
    COSDictionary tree =
        document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getCOSObject();
    COSArray numbers = tree.getCOSArray(COSName.NUMS);
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      COSBase tag = numbers.getObject(i + 1);
      if (tag instanceof COSDictionary found && numbers.getObject(i) instanceof COSNumber number) {
        tags.put(number.intValue(), found);
      }
    }
  }

  private void widget(FieldAnchor anchor, Place place) throws IOException {
    COSDictionary link = place.link();
    List.of(COSName.A, COSName.CONTENTS, COSName.BORDER, COSName.H).forEach(link::removeItem);
    PDAnnotationWidget widget = new PDAnnotationWidget(link);
    widget.setPage(place.page());
    COSDictionary tag = tags.get(link.getInt(COSName.STRUCT_PARENT));
    if (tag != null) {
      tag.setName(COSName.S, "Form");
    }
    Named named = fields.get(anchor.name());
    if (named == null) {
      named = new Named(field(anchor), new ArrayList<>());
      fields.put(anchor.name(), named);
    }
    named.places().add(widget);
    looks.of(anchor, widget);
  }

  private PDTerminalField field(FieldAnchor anchor) throws IOException {
    PDTerminalField field = ofSort(anchor);
    field.setPartialName(anchor.name());
    field.setAlternateFieldName(anchor.said());
    return field;
  }

  private PDTerminalField ofSort(FieldAnchor anchor) throws IOException {
    if (anchor.is("signed")) {
      PDSignatureField signature = new PDSignatureField(form);
      COSDictionary own = signature.getCOSObject(); // it comes with a place on no page
      List.of(COSName.TYPE, COSName.SUBTYPE, COSName.F).forEach(own::removeItem);
      return signature;
    } else if (anchor.is("box") || anchor.is("ticked")) {
      PDCheckBox box = new PDCheckBox(form);
      box.getCOSObject().setName(COSName.V, FieldLooks.state(anchor).getName());
      return box;
    } else if (anchor.is("choice")) {
      PDComboBox choice = new PDComboBox(form);
      choice.setOptions(anchor.options());
      choice.setDefaultAppearance(FieldLooks.WRITING);
      return choice;
    }
    PDTextField text = new PDTextField(form);
    text.setDefaultAppearance(FieldLooks.WRITING);
    text.setMultiline(anchor.is("cell") || anchor.is("lines"));
    if (anchor.is("day")) {
      PDFormFieldAdditionalActions actions = new PDFormFieldAdditionalActions();
      actions.setK(new PDActionJavaScript("AFDate_KeystrokeEx(" + DAY + ");"));
      actions.setF(new PDActionJavaScript("AFDate_FormatEx(" + DAY + ");"));
      text.getCOSObject().setItem(COSName.AA, actions);
    }
    return text;
  }
}
