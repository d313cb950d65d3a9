package org.carecert.shared.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.carecert.shared.Language;

/** The tree that tells a reading program what stands on the pages, and in which language. */
final class Structure {
  private final Map<Integer, PDParentTreeValue> pages = new LinkedHashMap<>();
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement document = new PDStructureElement("Document", root);
  private PDPage page;
  private COSArray parents = new COSArray();

  Structure(PDDocumentCatalog catalog, PDPage page, Language language) {
    this.page = page;
    root.appendKid(document);
    document.setLanguage(language.tag());
    catalog.setStructureTreeRoot(root);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    open(page);
  }

  /** What follows stands on this page. */
  void open(PDPage next) {
    page = next;
    parents = new COSArray();
    next.setStructParents(pages.size());
    next.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    pages.put(pages.size(), new PDParentTreeValue(parents));
  }

  /** A new element at the end of the document; the answer is its number on the page. */
  int add(Tag tag, Language language) {
    return add(tag, language, null);
  }

  /** A new picture with what it shows in words and where it stands. */
  int figure(String alt, Language language, float[] box) {
    COSDictionary layout = new COSDictionary();
    layout.setItem(COSName.O, COSName.getPDFName("Layout"));
    COSArray numbers = new COSArray();
    for (float edge : box) {
      numbers.add(new COSFloat(edge));
    }
    layout.setItem(COSName.BBOX, numbers);
    layout.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
    PDStructureElement[] made = new PDStructureElement[1];
    int mark = add(Tag.FIGURE, language, made);
    made[0].setAlternateDescription(alt);
    made[0].getCOSObject().setItem(COSName.A, layout);
    return mark;
  }

  private int add(
      Tag tag, Language language, PDStructureElement @org.jspecify.annotations.Nullable [] made) {
    PDStructureElement element = new PDStructureElement(tag.code(), document);
    element.setPage(page);
    element.setLanguage(language.tag());
    int mark = parents.size();
    element.appendKid(mark);
    document.appendKid(element);
    parents.add(element.getCOSObject());
    if (made != null) {
      made[0] = element;
    }
    return mark;
  }

  /** An unseen field of a form, which a reading program calls by its name. */
  void form(PDAnnotationWidget field, String name) {
    PDStructureElement element = new PDStructureElement("Form", document);
    element.setPage(page);
    element.setAlternateDescription(name);
    PDObjectReference reference = new PDObjectReference();
    reference.setReferencedObject(field);
    element.appendKid(reference);
    document.appendKid(element);
    field.setStructParent(pages.size());
    pages.put(pages.size(), new PDParentTreeValue(element.getCOSObject()));
  }

  /** Closes the tree: which mark on which page belongs to which element. */
  void finish() {
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(pages);
    root.setParentTree(tree);
    root.setParentTreeNextKey(pages.size());
  }
}
