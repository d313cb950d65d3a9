package org.carecert.shared.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.carecert.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * 公函: a letter of an office on A4 portrait: title, number, a table of fields, paragraphs, seal and
 * date, and a QR code; Chinese first, Korean second (延政办发〔2022〕16号). A letter that is longer than
 * its sheet is a mistake of the caller's.
 */
public final class Letter {
  private static final float LEFT = 25;
  private static final float WIDTH = 160;
  private static final float LABEL = 44;
  private static final float SEAL_RADIUS = 20;
  private static final Type TITLE = new Type(Face.SONG_BOLD, 24, Ink.RED, 5);
  private static final Type TITLE_KO = new Type(Face.MYEONGJO_BOLD, 13, Ink.RED, 1.5f);
  private static final Type LABEL_ZH = new Type(Face.SONG, 10.5f, Ink.GREY);
  private static final Type LABEL_KO = new Type(Face.MYEONGJO, 8, Ink.GREY);
  private static final Type VALUE = new Type(Face.SONG, 11, Ink.BLACK);
  private static final Type BODY = new Type(Face.SONG, 11.5f, Ink.BLACK);
  private static final Type BODY_KO = new Type(Face.MYEONGJO, 10, Ink.BLACK);
  private static final Type SMALL = new Type(Face.SONG, 8.5f, Ink.GREY);
  private static final Type SMALL_KO = new Type(Face.MYEONGJO, 7.5f, Ink.GREY);

  private final Bilingual title;
  private final String number;
  private final List<Row> rows = new ArrayList<>();
  private final List<Bilingual> paragraphs = new ArrayList<>();
  private @Nullable Signature signature;
  private @Nullable String scanned;
  private Bilingual caption = new Bilingual("", "");

  /** The same in both languages. */
  public record Bilingual(String zh, String ko) {}

  /** Who signs: the office, the words below the star of its seal, the date in both languages. */
  public record Signature(Bilingual office, String purpose, Bilingual date) {}

  private record Row(Bilingual label, String value) {}

  /** A letter with this title and number. */
  public Letter(Bilingual title, String number) {
    this.title = title;
    this.number = number;
  }

  /** Adds a row to the table. */
  public Letter field(Bilingual label, String value) {
    rows.add(new Row(label, value));
    return this;
  }

  /** Adds a paragraph. */
  public Letter paragraph(Bilingual text) {
    paragraphs.add(text);
    return this;
  }

  /** Signs it. */
  public Letter signed(Signature by) {
    signature = by;
    return this;
  }

  /** Adds a QR code by which the letter is verified at this address. */
  public Letter checkedAt(String address) {
    return leadsTo(address, new Bilingual("扫码核验", ""));
  }

  /** Adds a QR code that leads to this address, and says what is there. */
  public Letter leadsTo(String address, Bilingual what) {
    scanned = address;
    caption = what;
    return this;
  }

  /** The characters of the letter that cannot be drawn; ask before promising it. */
  public String missing() {
    StringBuilder all = new StringBuilder(title.zh()).append(title.ko()).append(number);
    rows.forEach(r -> all.append(r.label().zh()).append(r.label().ko()).append(r.value()));
    paragraphs.forEach(p -> all.append(p.zh()).append(p.ko()));
    all.append(caption.zh()).append(caption.ko());
    return Paper.missing(all.toString());
  }

  /** The finished file. */
  public byte[] pdf(Paper.Imprint imprint) {
    return Paper.draw(Paper.Sheet.A4_PORTRAIT, imprint, Binding.PLAIN, this::draw);
  }

  /** Many letters in one file, each on its own sheet. */
  public static byte[] bound(List<Letter> letters, Paper.Imprint imprint) {
    List<Consumer<Paper>> drawings = new ArrayList<>();
    letters.forEach(letter -> drawings.add(letter::draw));
    return Paper.bound(Paper.Sheet.A4_PORTRAIT, imprint, drawings);
  }

  private void draw(Paper paper) {
    head(paper);
    float y = table(paper, 66);
    y = body(paper, y + 8);
    foot(paper, y);
  }

  private void head(Paper paper) {
    float centre = paper.sheet().width() / 2;
    paper.text(Tag.H1, Language.ZH, TITLE, new Paper.At(centre, 34, Align.CENTRE), title.zh());
    paper.text(Tag.H2, Language.KO, TITLE_KO, new Paper.At(centre, 42, Align.CENTRE), title.ko());
    paper.ornament(
        pen -> {
          pen.line(Ink.RED, 0.7f, LEFT, 48, LEFT + WIDTH, 48);
          pen.line(Ink.RED, 0.25f, LEFT, 49.2f, LEFT + WIDTH, 49.2f);
        });
    paper.text(
        Tag.P, Language.ZH, LABEL_ZH, new Paper.At(LEFT + WIDTH, 55.5f, Align.RIGHT), number);
  }

  private float table(Paper paper, float top) {
    float y = top;
    for (Row row : rows) {
      paper.text(Tag.P, Language.ZH, LABEL_ZH, new Paper.At(LEFT, y), row.label().zh());
      paper.text(Tag.P, Language.KO, LABEL_KO, new Paper.At(LEFT, y + 4), row.label().ko());
      float next =
          paper.paragraph(
              Language.ZH,
              VALUE,
              new Paper.Column(LEFT + LABEL, y + 1.5f, WIDTH - LABEL, 5.6f, 0),
              row.value());
      float line = Math.max(y + 6.2f, next - 2.6f);
      paper.ornament(pen -> pen.line(Ink.PALE_GOLD, 0.25f, LEFT, line, LEFT + WIDTH, line));
      y = line + 5.4f;
    }
    return y;
  }

  private float body(Paper paper, float top) {
    float y = top;
    for (Bilingual text : paragraphs) {
      y = paper.paragraph(Language.ZH, BODY, new Paper.Column(LEFT, y, WIDTH, 7, 8.2f), text.zh());
      y =
          paper.paragraph(
              Language.KO, BODY_KO, new Paper.Column(LEFT, y, WIDTH, 5.8f, 4), text.ko());
      y += 2.4f;
    }
    return y;
  }

  private void foot(Paper paper, float after) {
    float y = Math.min(Math.max(after + 14, 226), 258);
    float centre = LEFT + WIDTH - 38;
    Signature by = signature;
    if (by != null) {
      paper.text(Tag.P, Language.ZH, BODY, new Paper.At(centre, y, Align.CENTRE), by.office().zh());
      paper.text(
          Tag.P,
          Language.KO,
          BODY_KO,
          new Paper.At(centre, y + 5.6f, Align.CENTRE),
          by.office().ko());
      Paper.At left = new Paper.At(centre - 1.2f, y + 11.6f, Align.RIGHT);
      Paper.At right = new Paper.At(centre + 1.2f, y + 11.6f);
      paper.text(Tag.P, Language.ZH, BODY, left, by.date().zh());
      paper.text(Tag.P, Language.KO, BODY_KO, right, by.date().ko());
      Box box = new Box(centre - SEAL_RADIUS, y - 14, 2 * SEAL_RADIUS, 2 * SEAL_RADIUS);
      paper.figure(
          "图形印章：" + by.office().zh(),
          Language.ZH,
          box,
          pen -> Seal.draw(pen, centre, y + 6, SEAL_RADIUS, by.office().zh(), by.purpose()));
    }
    qr(paper, y - 10);
  }

  private void qr(Paper paper, float top) {
    String address = scanned;
    if (address == null) {
      return;
    }
    Box box = new Box(LEFT, top, 30, 30);
    paper.figure("二维码：" + address, Language.ZH, box, pen -> QrCode.draw(pen, address, box));
    paper.text(
        Tag.P, Language.ZH, SMALL, new Paper.At(LEFT + 15, top + 34, Align.CENTRE), caption.zh());
    if (!caption.ko().isEmpty()) {
      paper.text(
          Tag.P,
          Language.KO,
          SMALL_KO,
          new Paper.At(LEFT + 15, top + 38, Align.CENTRE),
          caption.ko());
    }
  }
}
