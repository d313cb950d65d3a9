package org.carecert.shared.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.carecert.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * 纸面: one page of an official paper while it is drawn. {@link #draw} opens it, lets the caller put
 * texts and pictures on it, and answers the finished file.
 */
public final class Paper {
  static final float MM = 72f / 25.4f;

  private final PDDocument document;
  private final Structure structure;
  private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
  private final Sheet sheet;
  private PDPageContentStream content;

  /** The sheets that we print on. */
  public enum Sheet {
    A4_PORTRAIT(210, 297),
    A4_LANDSCAPE(297, 210);

    private final float width;
    private final float height;

    Sheet(float width, float height) {
      this.width = width;
      this.height = height;
    }

    /** Width in millimetres. */
    public float width() {
      return width;
    }

    /** Height in millimetres. */
    public float height() {
      return height;
    }
  }

  /** What is written about the paper in its own description. */
  public record Imprint(String title, String author, Language language, Instant made) {}

  /** A place for text: the left edge (or the point named by the alignment) and the baseline. */
  public record At(float x, float baseline, Align align) {
    /** Text that begins here. */
    public At(float x, float baseline) {
      this(x, baseline, Align.LEFT);
    }
  }

  /** A column for running text: left edge, first baseline, width, distance of lines, indent. */
  public record Column(float x, float baseline, float width, float leading, float indent) {}

  private Paper(PDDocument document, Sheet sheet, Imprint imprint) throws IOException {
    this.document = document;
    this.sheet = sheet;
    PDPage page = added(document, sheet);
    Archive.language(document, imprint.language());
    this.structure = new Structure(document.getDocumentCatalog(), page, imprint.language());
    this.content = new PDPageContentStream(document, page);
  }

  private static PDPage added(PDDocument document, Sheet sheet) {
    PDPage page = new PDPage(new PDRectangle(sheet.width() * MM, sheet.height() * MM));
    document.addPage(page);
    return page;
  }

  private void turn() throws IOException {
    content.close();
    PDPage page = added(document, sheet);
    structure.open(page);
    content = new PDPageContentStream(document, page);
  }

  /** The characters of a text that no font can draw, in their order; empty if all can. */
  public static String missing(String text) {
    return text.codePoints()
        .filter(c -> !Fonts.drawable(c))
        .distinct()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Draws a paper and answers its bytes, with what is bound to it. */
  public static byte[] draw(
      Sheet sheet, Imprint imprint, Binding binding, Consumer<Paper> drawing) {
    Finish finish = binding.finish();
    SignatureSlot slot = finish == null ? null : new SignatureSlot(finish);
    byte[] file = saved(sheet, imprint, List.of(drawing), binding.attachments(), slot);
    if (slot != null) {
      slot.fill(file);
    }
    return file;
  }

  /** Draws one page after the other into one file; they share their fonts. */
  public static byte[] bound(Sheet sheet, Imprint imprint, List<Consumer<Paper>> drawings) {
    return saved(sheet, imprint, drawings, List.of(), null);
  }

  private static byte[] saved(
      Sheet sheet,
      Imprint imprint,
      List<Consumer<Paper>> drawings,
      List<Attachment> attachments,
      @Nullable SignatureSlot slot) {
    synchronized (Fonts.LOCK) {
      try (PDDocument document = new PDDocument()) {
        document.setVersion(1.7f);
        Paper paper = new Paper(document, sheet, imprint);
        for (int i = 0; i < drawings.size(); i++) {
          if (i > 0) {
            paper.turn();
          }
          drawings.get(i).accept(paper);
        }
        paper.content.close();
        if (slot != null) {
          slot.reserve(document, paper.structure);
        }
        paper.structure.finish();
        Archive.describe(document, imprint);
        AttachedFiles.attach(document, attachments);
        return written(document, slot);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  // A packed object cannot be filled afterwards.
  private static byte[] written(PDDocument document, @Nullable SignatureSlot slot)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(100_000);
    document.save(
        out,
        slot == null ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }

  /** The sheet that is drawn on. */
  public Sheet sheet() {
    return sheet;
  }

  /** Draws what is only ornament: no reading program speaks of it. */
  public void ornament(Consumer<Pen> drawing) {
    marked(COSName.ARTIFACT, null, () -> drawing.accept(pen()));
  }

  /** Draws a picture that says something; {@code alt} says it in words. */
  public void figure(String alt, Language language, Box box, Consumer<Pen> drawing) {
    float[] edges = {
      box.x() * MM, up(box.y() + box.height()), (box.x() + box.width()) * MM, up(box.y())
    };
    int mark = structure.figure(alt, language, edges);
    marked(COSName.getPDFName("Figure"), mark, () -> drawing.accept(pen()));
  }

  /** Sets one line of text. A tracked text is still copied without gaps. */
  public void text(Tag tag, Language language, Type type, At at, String text) {
    List<Line> lines =
        new Breaker(measure(type)).lines(type.face(), List.of(text), Float.MAX_VALUE, 0);
    if (lines.isEmpty()) {
      return;
    }
    Line line = lines.get(0);
    float width = line.width() - type.tracking();
    float x = at.x() * MM - width * at.align().share();
    int mark = structure.add(tag, language);
    String actual = type.tracking() > 0 ? text : null;
    marked(tag.code(), mark, actual, () -> show(line, type, x, up(at.baseline()), 0));
  }

  /** Sets running text in a column; fields (names) keep one font. Answers the next baseline. */
  public float paragraph(Language language, Type type, Column column, String... fields) {
    List<Line> lines =
        new Breaker(measure(type))
            .lines(type.face(), List.of(fields), column.width() * MM, column.indent() * MM);
    int mark = structure.add(Tag.P, language);
    marked(Tag.P.code(), mark, null, () -> show(lines, language, type, column));
    return column.baseline() + lines.size() * column.leading();
  }

  /** The width of a text in millimetres. */
  public float width(Type type, String text) {
    List<Line> lines =
        new Breaker(measure(type)).lines(type.face(), List.of(text), Float.MAX_VALUE, 0);
    return lines.isEmpty() ? 0 : (lines.get(0).width() - type.tracking()) / MM;
  }

  private void show(List<Line> lines, Language language, Type type, Column column) {
    float baseline = column.baseline();
    boolean first = true;
    for (Line line : lines) {
      float indent = first ? column.indent() : 0;
      float room = (column.width() - indent) * MM - line.width();
      boolean justified = language != Language.KO && !line.last() && room < 4 * type.size();
      float extra = justified ? room / Math.max(1, line.characters() - 1) : 0;
      show(line, type, (column.x() + indent) * MM, up(baseline), extra);
      baseline += column.leading();
      first = false;
    }
  }

  private void show(Line line, Type type, float x, float y, float extra) {
    written(
        () -> {
          content.beginText();
          content.setNonStrokingColor(type.ink().color());
          content.setCharacterSpacing(type.tracking() + extra);
          content.setTextMatrix(Matrix.getTranslateInstance(x, y));
          for (Line.Run run : line.runs()) {
            content.setFont(font(run.face()), type.size());
            content.showText(run.text());
          }
          content.endText();
        });
  }

  private Breaker.Measure measure(Type type) {
    Function<Float, Float> points = w -> w * type.size() / 1000f + type.tracking();
    return (face, text) -> {
      try {
        return points.apply(font(face).getStringWidth(text));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private PDType0Font font(Face face) {
    return fonts.computeIfAbsent(
        face,
        f -> {
          try {
            return PDType0Font.load(document, Fonts.parsed(f).font(), true);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Pen pen() {
    return new Pen(document, content, sheet);
  }

  private void marked(COSName tag, @Nullable Integer mark, Runnable body) {
    written(
        () -> {
          if (mark == null) {
            content.beginMarkedContent(tag);
          } else {
            content.beginMarkedContent(tag, mark);
          }
          body.run();
          content.endMarkedContent();
        });
  }

  private void marked(String tag, int mark, @Nullable String actual, Runnable body) {
    if (actual == null) {
      marked(COSName.getPDFName(tag), mark, body);
      return;
    }
    PDPropertyList properties = PDPropertyList.create(new org.apache.pdfbox.cos.COSDictionary());
    properties.getCOSObject().setInt(COSName.MCID, mark);
    properties.getCOSObject().setString(COSName.ACTUAL_TEXT, actual);
    written(
        () -> {
          content.beginMarkedContent(COSName.getPDFName(tag), properties);
          body.run();
          content.endMarkedContent();
        });
  }

  private float up(float y) {
    return (sheet.height() - y) * MM;
  }

  static void written(Pen.Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
