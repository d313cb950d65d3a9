package org.carecert.shared.paper;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/**
 * 印版: a drawing of lines and areas that is the same on many papers: drawn and deflated once (ISO
 * 32000-1 §8.10, form XObjects). Other plates may stand on it.
 */
public final class Plate {
  private final Box bounds;
  private final Consumer<Pen> drawing;
  private final Deflated content;
  private final boolean overprinted;
  private final Map<String, Plate> within;

  /** A drawing that lies within these bounds. */
  public Plate(Box bounds, Consumer<Pen> drawing) {
    this.bounds = bounds;
    this.drawing = drawing;
    ContentPress press = new ContentPress(Typecase.EMPTY);
    drawing.accept(new Pen(press, 0));
    this.content = Deflated.once(press.written());
    this.overprinted = press.states().size() > 0;
    this.within = press.plates();
  }

  /** Draws it anew. */
  void draw(Pen pen) {
    drawing.accept(pen);
  }

  /** The plate as an object of a new document. */
  ReadyStream stream() {
    COSDictionary resources = new COSDictionary();
    if (overprinted) {
      COSDictionary states = new COSDictionary();
      states.setItem(COSName.getPDFName("G0"), ContentPress.shining());
      resources.setItem(COSName.EXT_G_STATE, states);
    }
    if (!within.isEmpty()) {
      COSDictionary plates = new COSDictionary();
      within.forEach((name, plate) -> plates.setItem(COSName.getPDFName(name), plate.stream()));
      resources.setItem(COSName.XOBJECT, plates);
    }
    COSArray box = new COSArray();
    box.add(new COSFloat(bounds.x() * Paper.MM));
    box.add(new COSFloat(-(bounds.y() + bounds.height()) * Paper.MM));
    box.add(new COSFloat((bounds.x() + bounds.width()) * Paper.MM));
    box.add(new COSFloat(-bounds.y() * Paper.MM));
    ReadyStream stream = new ReadyStream(content);
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.FORM);
    stream.setItem(COSName.BBOX, box);
    stream.setItem(COSName.RESOURCES, resources);
    return stream;
  }
}
