package org.carecert.shared.paper;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Our press: writes the operators itself, shares plates and typecases between papers, and gives
 * each paper the few characters that are its own.
 */
final class ContentPress implements Press {
  private static final String SHINING = "G0";
  private static final int ROOM = 32_768;

  private final PaperFonts fonts;
  private final COSDictionary pictures = new COSDictionary();
  private final COSDictionary states = new COSDictionary();
  private final COSDictionary resources = new COSDictionary();
  private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();
  private Content content = new Content(ROOM);
  private @Nullable PDPage page;

  ContentPress(Typecase typecase) {
    fonts = new PaperFonts(typecase);
  }

  /** What was written so far, for a plate. */
  byte[] written() {
    return content.bytes();
  }

  /** The plates on it, by the names under which they were drawn. */
  Map<String, Plate> plates() {
    Map<String, Plate> plates = new TreeMap<>();
    names.forEach(
        (drawn, name) -> {
          if (drawn instanceof Plate plate) {
            plates.put(name, plate);
          }
        });
    return plates;
  }

  /** What the graphics need. */
  COSDictionary states() {
    return states;
  }

  /** The fonts of the document. */
  PaperFonts fonts() {
    return fonts;
  }

  @Override
  public void open(PDPage next) {
    page = next;
    content = new Content(ROOM);
    next.getCOSObject().setItem(COSName.RESOURCES, resources);
  }

  @Override
  public void shut() {
    if (page != null) {
      page.getCOSObject().setItem(COSName.CONTENTS, new ReadyStream(content.quickly()));
    }
  }

  @Override
  public void finish() {
    resources.setItem(COSName.FONT, fonts.dictionary());
    if (pictures.size() > 0) {
      resources.setItem(COSName.XOBJECT, pictures);
    }
    if (states.size() > 0) {
      resources.setItem(COSName.EXT_G_STATE, states);
    }
  }

  @Override
  public void marked(
      String tag, @Nullable Integer mark, @Nullable String actual, Runnable drawing) {
    content.say("/" + tag);
    if (mark == null) {
      content.end("BMC");
    } else {
      content.say("<</MCID " + mark);
      if (actual != null) {
        content.say("/ActualText").open().hex(0xFEFF);
        actual.chars().forEach(content::hex);
        content.shut();
      }
      content.end(">> BDC");
    }
    drawing.run();
    content.end("EMC");
  }

  @Override
  public void show(Line line, Type type, float x, float y, float spacing) {
    content.end("BT");
    ink(type.ink());
    content.op("Tc", spacing);
    content.op("Td", x, y);
    for (Line.Run run : line.runs()) {
      fonts.show(content, run, type.size());
    }
    content.end("ET");
  }

  @Override
  public void ink(Ink ink) {
    colour(ink).end("rg");
  }

  @Override
  public void pen(Ink ink, float width) {
    colour(ink).end("RG");
    content.op("w", width);
  }

  private Content colour(Ink ink) {
    Color color = ink.color();
    return content
        .number(color.getRed() / 255f)
        .number(color.getGreen() / 255f)
        .number(color.getBlue() / 255f);
  }

  @Override
  public void rectangle(float x, float y, float width, float height) {
    content.op("re", x, y, width, height);
  }

  @Override
  public void move(float x, float y) {
    content.op("m", x, y);
  }

  @Override
  public void line(float x, float y) {
    content.op("l", x, y);
  }

  @Override
  public void curve(float x1, float y1, float x2, float y2, float x3, float y3) {
    content.op("c", x1, y1, x2, y2, x3, y3);
  }

  @Override
  public void close() {
    content.end("h");
  }

  @Override
  public void fill() {
    content.end("f");
  }

  @Override
  public void stroke() {
    content.end("S");
  }

  @Override
  public void overprint(Runnable drawing) {
    if (states.size() == 0) {
      states.setItem(COSName.getPDFName(SHINING), shining());
    }
    content.end("q").end("/" + SHINING + " gs");
    drawing.run();
    content.end("Q");
  }

  @Override
  public void bars(float x, float y, float unit, int... bars) {
    content.end("q").op("cm", unit, 0, 0, -unit, x, y);
    for (int i = 0; i < bars.length; i += 3) {
      content.op("re", bars[i], bars[i + 1], bars[i + 2], 1);
    }
    content.end("f").end("Q");
  }

  @Override
  public void image(Picture picture, float x, float y, float width, float height) {
    float scale = Math.max(width / picture.width(), height / picture.height());
    float wide = picture.width() * scale;
    float high = picture.height() * scale;
    content.end("q").op("re", x, y, width, height).end("W").end("n");
    content.op("cm", wide, 0, 0, high, x - (wide - width) / 2, y - (high - height) / 2);
    content.say("/" + name(picture, picture.stream())).end("Do").end("Q");
  }

  @Override
  public void plate(Plate plate, AffineTransform place) {
    content.end("q").matrix(place).end("cm");
    content.say("/" + name(plate, plate.stream())).end("Do").end("Q");
  }

  private String name(Object drawn, ReadyStream stream) {
    return names.computeIfAbsent(
        drawn,
        o -> {
          String name = "X" + names.size();
          pictures.setItem(COSName.getPDFName(name), stream);
          return name;
        });
  }

  /** Ink that lets what is under it shine through. */
  static COSDictionary shining() {
    COSDictionary state = new COSDictionary();
    state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
    state.setItem(COSName.BM, COSName.MULTIPLY);
    state.setItem(COSName.CA, new COSFloat(0.88f));
    state.setItem(COSName.CA_NS, new COSFloat(0.88f));
    return state;
  }
}
