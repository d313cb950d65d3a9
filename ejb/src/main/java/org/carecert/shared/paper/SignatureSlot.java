package org.carecert.shared.paper;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.carecert.shared.CityClock;

/**
 * The place of a {@link Finish} in a file: written once with as many bytes as it will need, found
 * again by a random mark, and filled. Nothing is moved, so the file is written once.
 */
final class SignatureSlot {
  private static final long WIDEST = 9_999_999_999L;
  private static final String OPEN_RANGE = "[0" + (" " + WIDEST).repeat(3) + "]";
  private static final int PRINTED_AND_LOCKED = 4 | 128;
  private static final int MARK = 16;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Finish finish;
  private final byte[] mark = new byte[MARK];

  SignatureSlot(Finish finish) {
    this.finish = finish;
    RANDOM.nextBytes(mark);
  }

  /** Puts the place into a new document: its form, an unseen field on the page, its place. */
  void reserve(PDDocument document, Structure structure) {
    COSDictionary field = field("Signature1");
    PDPage page = document.getPage(0);
    field.setItem(COSName.P, page);
    COSArray annotations = new COSArray();
    annotations.add(field);
    page.getCOSObject().setItem(COSName.ANNOTS, annotations);
    COSArray fields = new COSArray();
    fields.add(field);
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.FIELDS, fields);
    form.setInt(COSName.SIG_FLAGS, 3);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    structure.form(new PDAnnotationWidget(field), label());
  }

  /** Puts the place into a document that was closed before, beside the places that it has. */
  void add(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSArray fields = catalog.getCOSDictionary(COSName.ACRO_FORM).getCOSArray(COSName.FIELDS);
    COSDictionary page = document.getPage(0).getCOSObject();
    COSDictionary field = field("Signature" + (fields.size() + 1));
    field.setItem(COSName.P, page);
    fields.add(field);
    page.getCOSArray(COSName.ANNOTS).add(field);
    tag(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT), page, field);
  }

  // The same as Structure makes it in a new document.
  private void tag(COSDictionary root, COSDictionary page, COSDictionary field) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.OBJR);
    reference.setItem(COSName.OBJ, field);
    COSDictionary document = root.getCOSDictionary(COSName.K);
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    element.setItem(COSName.S, COSName.getPDFName("Form"));
    element.setItem(COSName.P, document);
    element.setItem(COSName.PG, page);
    element.setString(COSName.ALT, label());
    element.setItem(COSName.K, reference);
    document.getCOSArray(COSName.K).add(element);
    int key = root.getInt(COSName.PARENT_TREE_NEXT_KEY);
    COSDictionary tree = root.getCOSDictionary(COSName.PARENT_TREE);
    if (tree.getCOSArray(COSName.LIMITS) != null) {
      tree.getCOSArray(COSName.LIMITS).set(1, COSInteger.get(key));
    }
    COSArray numbers = tree.getCOSArray(COSName.NUMS);
    numbers.add(COSInteger.get(key));
    numbers.add(element);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, key + 1);
    field.setInt(COSName.STRUCT_PARENT, key);
  }

  /** An unseen field with the place as its value. */
  private COSDictionary field(String name) {
    COSDictionary field = new COSDictionary();
    field.setItem(COSName.TYPE, COSName.ANNOT);
    field.setItem(COSName.SUBTYPE, COSName.WIDGET);
    field.setItem(COSName.FT, COSName.SIG);
    field.setString(COSName.T, name);
    field.setString(COSName.TU, label());
    field.setInt(COSName.F, PRINTED_AND_LOCKED);
    COSArray nowhere = new COSArray();
    for (int edge = 0; edge < 4; edge++) {
      nowhere.add(COSInteger.ZERO);
    }
    field.setItem(COSName.RECT, nowhere);
    field.setItem(COSName.V, value());
    return field;
  }

  /** What the place is called when it is read aloud. */
  private String label() {
    String what = finish.slot().kind() == Finish.Kind.SIGNATURE ? "电子签名：" : "时间戳：";
    return what + finish.slot().name();
  }

  private COSDictionary value() {
    Finish.Slot slot = finish.slot();
    COSDictionary value = new COSDictionary();
    value.setItem(COSName.TYPE, COSName.getPDFName(slot.kind().type()));
    value.setItem(COSName.FILTER, COSName.ADOBE_PPKLITE);
    value.setItem(COSName.SUB_FILTER, COSName.getPDFName(slot.kind().format()));
    if (slot.at() != null) {
      value.setString(COSName.NAME, slot.name());
      value.setDate(COSName.M, GregorianCalendar.from(slot.at().atZone(CityClock.ZONE)));
    }
    COSArray range = new COSArray();
    range.add(COSInteger.ZERO);
    for (int i = 0; i < 3; i++) {
      range.add(COSInteger.get(WIDEST));
    }
    value.setItem(COSName.BYTERANGE, range);
    value.setItem(COSName.CONTENTS, new COSString(Arrays.copyOf(mark, slot.room()), true));
    return value;
  }

  /** Fills the place in the written file, which is changed. */
  void fill(byte[] file) {
    int from = indexOf(file, ("<" + HEX.formatHex(mark)).getBytes(StandardCharsets.US_ASCII), 0);
    int to = from + 2 * finish.slot().room() + 2;
    byte[] open = OPEN_RANGE.getBytes(StandardCharsets.US_ASCII);
    int range = indexOf(file, open, from - open.length - 64);
    String closed = "[0 " + from + " " + to + " " + (file.length - to);
    put(file, range, closed + " ".repeat(open.length - closed.length() - 1) + "]");
    byte[] content = finish.over(new Covered(file, from, to));
    if (content.length > finish.slot().room()) {
      throw new IllegalStateException(
          content.length + " bytes for a place of " + finish.slot().room());
    }
    put(file, from + 1, HEX.formatHex(content));
    Arrays.fill(file, from + 1 + 2 * content.length, to - 1, (byte) '0');
  }

  private static void put(byte[] file, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, file, at, bytes.length);
  }

  private static int indexOf(byte[] file, byte[] wanted, int start) {
    for (int at = Math.max(0, start); at <= file.length - wanted.length; at++) {
      if (file[at] == wanted[0]
          && Arrays.mismatch(file, at, at + wanted.length, wanted, 0, wanted.length) < 0) {
        return at;
      }
    }
    throw new IllegalStateException("the file has no place for a signature");
  }
}
