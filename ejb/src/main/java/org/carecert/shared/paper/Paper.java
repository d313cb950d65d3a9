package org.carecert.shared.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.carecert.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * 纸面: one page of an official paper while it is drawn. {@link #draw} opens it, lets the caller put
 * texts and pictures on it, and answers the finished file.
 */
public final class Paper {
  static final float MM = 72f / 25.4f;
  private static final int ROOM = 100_000;

  private final PDDocument document;
  private final Press press;
  private final Structure structure;
  private final Sheet sheet;

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

  private Paper(PDDocument document, Press press, Sheet sheet, Language language) {
    this.document = document;
    this.press = press;
    this.sheet = sheet;
    PDPage page = added();
    this.structure = new Structure(document.getDocumentCatalog(), page, language);
    press.open(page);
  }

  private PDPage added() {
    PDPage page = new PDPage(new PDRectangle(sheet.width() * MM, sheet.height() * MM));
    document.addPage(page);
    return page;
  }

  private void turn() {
    press.shut();
    PDPage page = added();
    structure.open(page);
    press.open(page);
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
    return draw(sheet, imprint, Typecase.EMPTY, binding, drawing);
  }

  /** Draws a paper of an edition and answers its bytes, with what is bound to it. */
  public static byte[] draw(
      Sheet sheet, Imprint imprint, Typecase typecase, Binding binding, Consumer<Paper> drawing) {
    Finish finish = binding.finish();
    SignatureSlot slot = finish == null ? null : new SignatureSlot(finish);
    Press press = new ContentPress(typecase);
    byte[] file = pressed(sheet, imprint, press, List.of(drawing), binding.attachments(), slot);
    if (slot != null) {
      slot.fill(file);
    }
    return file;
  }

  /** Draws one page after the other into one file; they share their fonts. */
  public static byte[] bound(Sheet sheet, Imprint imprint, List<Consumer<Paper>> drawings) {
    return pressed(sheet, imprint, new ContentPress(Typecase.EMPTY), drawings, List.of(), null);
  }

  static byte[] pressed(
      Sheet sheet,
      Imprint imprint,
      Press press,
      List<Consumer<Paper>> drawings,
      List<Attachment> attachments,
      @Nullable SignatureSlot slot) {
    try (PDDocument document = new PDDocument()) {
      document.setVersion(1.7f);
      Archive.language(document, imprint.language());
      Paper paper = new Paper(document, press, sheet, imprint.language());
      for (int i = 0; i < drawings.size(); i++) {
        if (i > 0) {
          paper.turn();
        }
        drawings.get(i).accept(paper);
      }
      press.shut();
      press.finish();
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

  // A packed object cannot be filled afterwards.
  private static byte[] written(PDDocument document, @Nullable SignatureSlot slot)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
    document.save(
        out,
        slot == null ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }

  /** Draws a paper of which nothing is kept, to see what the drawing finds. */
  public static void tried(Sheet sheet, Consumer<Paper> drawing) {
    pulled(sheet, new ContentPress(Typecase.EMPTY), drawing);
  }

  /** Draws a paper of which nothing is kept but what the press remembers. */
  static void pulled(Sheet sheet, Press press, Consumer<Paper> drawing) {
    try (PDDocument document = new PDDocument()) {
      drawing.accept(new Paper(document, press, sheet, Language.ZH));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sheet that is drawn on. */
  public Sheet sheet() {
    return sheet;
  }

  /** Draws what is only ornament: no reading program speaks of it. */
  public void ornament(Consumer<Pen> drawing) {
    press.marked("Artifact", null, null, () -> drawing.accept(pen()));
  }

  /** Draws a picture that says something; {@code alt} says it in words. */
  public void figure(String alt, Language language, Box box, Consumer<Pen> drawing) {
    float[] edges = {
      box.x() * MM, up(box.y() + box.height()), (box.x() + box.width()) * MM, up(box.y())
    };
    int mark = structure.figure(alt, language, edges);
    press.marked(Tag.FIGURE.code(), mark, null, () -> drawing.accept(pen()));
  }

  /** Sets one line of text. A tracked text is still copied without gaps. */
  public void text(Tag tag, Language language, Type type, At at, String text) {
    List<Line> lines = new Breaker(type).lines(List.of(text), Float.MAX_VALUE, 0);
    if (lines.isEmpty()) {
      return;
    }
    Line line = lines.get(0);
    float width = line.width() - type.tracking();
    float x = at.x() * MM - width * at.align().share();
    int mark = structure.add(tag, language);
    String actual = type.tracking() > 0 ? text : null;
    float y = up(at.baseline());
    press.marked(tag.code(), mark, actual, () -> press.show(line, type, x, y, type.tracking()));
  }

  /** Sets running text in a column; fields (names) keep one font. Answers the next baseline. */
  public float paragraph(Language language, Type type, Column column, String... fields) {
    List<Line> lines =
        new Breaker(type).lines(List.of(fields), column.width() * MM, column.indent() * MM);
    int mark = structure.add(Tag.P, language);
    press.marked(Tag.P.code(), mark, null, () -> show(lines, language, type, column));
    return column.baseline() + lines.size() * column.leading();
  }

  /** How many lines running text would take in a column. */
  public int lines(Type type, Column column, String... fields) {
    return new Breaker(type)
        .lines(List.of(fields), column.width() * MM, column.indent() * MM)
        .size();
  }

  /** The width of a text in millimetres. */
  public float width(Type type, String text) {
    List<Line> lines = new Breaker(type).lines(List.of(text), Float.MAX_VALUE, 0);
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
      float x = (column.x() + indent) * MM;
      press.show(line, type, x, up(baseline), type.tracking() + extra);
      baseline += column.leading();
      first = false;
    }
  }

  private Pen pen() {
    return new Pen(press, sheet.height());
  }

  private float up(float y) {
    return (sheet.height() - y) * MM;
  }
}
