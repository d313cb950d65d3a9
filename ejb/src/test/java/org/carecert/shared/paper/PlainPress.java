package org.carecert.shared.paper;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * The straightforward way: everything by PDFBox's own page contents, fonts and pictures, each paper
 * for itself. Slow, and not ours: what our press draws has to look and read the same.
 */
final class PlainPress implements Press {
  private static final Map<Face, TrueTypeFont> PARSED = new EnumMap<>(Face.class);

  private final PDDocument document = new PDDocument();
  private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
  private final Pen pen = new Pen(this, 0);
  private PDPageContentStream content;

  PlainPress() throws IOException {
    content = new PDPageContentStream(document, new PDPage());
  }

  /** A paper as PDFBox makes it. */
  static byte[] pdf(Paper.Sheet sheet, Paper.Imprint imprint, Consumer<Paper> drawing)
      throws IOException {
    return Paper.pressed(sheet, imprint, new PlainPress(), List.of(drawing), List.of(), null);
  }

  /** What a drawing throws at us. */
  private interface Writing {
    void write() throws IOException;
  }

  private static void written(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void open(PDPage page) {
    written(() -> content = new PDPageContentStream(document, page));
  }

  @Override
  public void shut() {
    written(() -> content.close());
  }

  @Override
  public void finish() {
    written(
        () -> {
          for (PDType0Font font : fonts.values()) {
            font.subset();
          }
        });
  }

  @Override
  public void marked(
      String tag, @Nullable Integer mark, @Nullable String actual, Runnable drawing) {
    COSName name = COSName.getPDFName(tag);
    written(
        () -> {
          if (mark == null) {
            content.beginMarkedContent(name);
          } else if (actual == null) {
            content.beginMarkedContent(name, mark);
          } else {
            PDPropertyList properties = PDPropertyList.create(new COSDictionary());
            properties.getCOSObject().setInt(COSName.MCID, mark);
            properties.getCOSObject().setString(COSName.ACTUAL_TEXT, actual);
            content.beginMarkedContent(name, properties);
          }
          drawing.run();
          content.endMarkedContent();
        });
  }

  @Override
  public void show(Line line, Type type, float x, float y, float spacing) {
    written(
        () -> {
          content.beginText();
          content.setNonStrokingColor(type.ink().color());
          content.setCharacterSpacing(spacing);
          content.setTextMatrix(Matrix.getTranslateInstance(x, y));
          for (Line.Run run : line.runs()) {
            content.setFont(font(run.face()), type.size());
            content.showText(run.text());
          }
          content.endText();
        });
  }

  private PDType0Font font(Face face) throws IOException {
    PDType0Font known = fonts.get(face);
    if (known == null) {
      known = PDType0Font.load(document, parsed(face), true);
      fonts.put(face, known);
    }
    return known;
  }

  private static TrueTypeFont parsed(Face face) throws IOException {
    TrueTypeFont known = PARSED.get(face);
    if (known == null) {
      try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + face.file())) {
        known = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      }
      known.setEnableGsub(false);
      PARSED.put(face, known);
    }
    return known;
  }

  @Override
  public void ink(Ink ink) {
    Color color = ink.color();
    written(() -> content.setNonStrokingColor(color));
  }

  @Override
  public void pen(Ink ink, float width) {
    written(
        () -> {
          content.setStrokingColor(ink.color());
          content.setLineWidth(width);
        });
  }

  @Override
  public void rectangle(float x, float y, float width, float height) {
    written(() -> content.addRect(x, y, width, height));
  }

  @Override
  public void move(float x, float y) {
    written(() -> content.moveTo(x, y));
  }

  @Override
  public void line(float x, float y) {
    written(() -> content.lineTo(x, y));
  }

  @Override
  public void curve(float x1, float y1, float x2, float y2, float x3, float y3) {
    written(() -> content.curveTo(x1, y1, x2, y2, x3, y3));
  }

  @Override
  public void close() {
    written(() -> content.closePath());
  }

  @Override
  public void fill() {
    written(() -> content.fill());
  }

  @Override
  public void stroke() {
    written(() -> content.stroke());
  }

  @Override
  public void overprint(Runnable drawing) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setBlendMode(BlendMode.MULTIPLY);
    state.setNonStrokingAlphaConstant(0.88f);
    state.setStrokingAlphaConstant(0.88f);
    written(
        () -> {
          content.saveGraphicsState();
          content.setGraphicsStateParameters(state);
          drawing.run();
          content.restoreGraphicsState();
        });
  }

  @Override
  public void bars(float x, float y, float unit, int... bars) {
    written(
        () -> {
          for (int i = 0; i < bars.length; i += 3) {
            float bottom = y - (bars[i + 1] + 1) * unit;
            content.addRect(x + bars[i] * unit, bottom, bars[i + 2] * unit, unit);
          }
          content.fill();
        });
  }

  @Override
  public void image(Picture picture, float x, float y, float width, float height) {
    float scale = Math.max(width / picture.width(), height / picture.height());
    float wide = picture.width() * scale;
    float high = picture.height() * scale;
    written(
        () -> {
          content.saveGraphicsState();
          content.addRect(x, y, width, height);
          content.clip();
          content.drawImage(
              JPEGFactory.createFromByteArray(document, picture.jpeg()),
              x - (wide - width) / 2,
              y - (high - height) / 2,
              wide,
              high);
          content.restoreGraphicsState();
        });
  }

  @Override
  public void plate(Plate plate, AffineTransform place) {
    written(
        () -> {
          content.saveGraphicsState();
          content.transform(new Matrix(place));
          plate.draw(pen);
          content.restoreGraphicsState();
        });
  }
}
