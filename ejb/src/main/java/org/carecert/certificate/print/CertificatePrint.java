package org.carecert.certificate.print;

import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.shared.Language;
import org.carecert.shared.Texts;
import org.carecert.shared.paper.Align;
import org.carecert.shared.paper.Binding;
import org.carecert.shared.paper.Box;
import org.carecert.shared.paper.Face;
import org.carecert.shared.paper.Frame;
import org.carecert.shared.paper.Guilloche;
import org.carecert.shared.paper.Ink;
import org.carecert.shared.paper.Paper;
import org.carecert.shared.paper.Paper.At;
import org.carecert.shared.paper.Paper.Column;
import org.carecert.shared.paper.Pen;
import org.carecert.shared.paper.Picture;
import org.carecert.shared.paper.Plate;
import org.carecert.shared.paper.QrCode;
import org.carecert.shared.paper.Seal;
import org.carecert.shared.paper.Shelf;
import org.carecert.shared.paper.Tag;
import org.carecert.shared.paper.Type;
import org.carecert.shared.paper.Typecase;
import org.jspecify.annotations.Nullable;

/**
 * 证书版式: draws a certificate on A4 landscape, Chinese first, the second language after it
 * (延政办发〔2022〕16号; 人社鉴发〔2021〕1号 for what a skill-level certificate must show).
 */
public final class CertificatePrint {
  private static final Paper.Sheet SHEET = Paper.Sheet.A4_LANDSCAPE;
  private static final Plate GROUND =
      new Plate(
          new Box(0, 0, SHEET.width(), SHEET.height()),
          pen -> {
            Frame.draw(pen, SHEET);
            Guilloche.rosette(pen, 179, 112, 54);
          });
  private static final Shelf<CertificateFace, Typecase> EDITIONS = new Shelf<>(64);
  private static final Box PHOTO = new Box(29, 60.5f, 32, 44.8f);
  private static final Box QR = new Box(25, 126, 40, 40);
  private static final float MIDDLE = 148.5f;
  private static final float SEAL_X = 226;
  private static final float[] LABEL_X = {75.5f, 176f};
  private static final float[] VALUE_X = {101f, 201.5f};
  private static final float[] END_X = {168f, 270f};
  private static final float FIRST_ROW = 65.5f;
  private static final float ROW = 11.8f;
  private static final String NAME = "\u0002";
  private static final String NO_WORK_TYPE = "--";

  private final CertificateFace face;
  private final Paper paper;
  private final Face secondFace;
  private final Face secondBold;
  private int place;

  private CertificatePrint(CertificateFace face, Paper paper) {
    this.face = face;
    this.paper = paper;
    boolean korean = face.second() == Language.KO;
    this.secondFace = korean ? Face.MYEONGJO : Face.SONG;
    this.secondBold = korean ? Face.MYEONGJO_BOLD : Face.SONG_BOLD;
  }

  /** Draws the certificate with the holder's photo (JPEG or PNG) and what is bound to it. */
  public static byte[] pdf(CertificateFace face, byte[] photo, Instant made, Binding binding) {
    String title = Texts.of(Language.ZH, face.kind()) + " " + face.number();
    Paper.Imprint imprint = new Paper.Imprint(title, face.issuer().zh(), Language.ZH, made);
    Typecase typecase = EDITIONS.get(face.specimen(), CertificatePrint::typecase);
    return Paper.draw(SHEET, imprint, typecase, binding, drawing(face, photo));
  }

  /** What is drawn on the sheet. */
  public static Consumer<Paper> drawing(CertificateFace face, byte[] photo) {
    return paper -> new CertificatePrint(face, paper).draw(photo);
  }

  private static Typecase typecase(CertificateFace specimen) {
    return Typecase.of(SHEET, drawing(specimen, new byte[0]));
  }

  private void draw(byte[] photo) {
    paper.ornament(pen -> pen.plate(GROUND, 0, 0));
    title();
    photo(photo);
    fields();
    float y = body();
    signature(Math.min(Math.max(y + 13, 150), 158));
    check();
    foot();
  }

  private void title() {
    String zh = Texts.of(Language.ZH, face.kind());
    String second = Texts.of(face.second(), face.kind());
    paper.text(Tag.H1, Language.ZH, new Type(Face.SONG_BOLD, 38, Ink.RED, 13), centre(38), zh);
    Type small = new Type(secondBold, 15, Ink.RED, face.second() == Language.KO ? 2.5f : 0.6f);
    paper.text(Tag.H2, face.second(), small, centre(46.5f), second);
    paper.ornament(
        pen -> {
          pen.line(Ink.GOLD, 0.25f, 88, 51, MIDDLE - 5, 51);
          pen.line(Ink.GOLD, 0.25f, MIDDLE + 5, 51, 209, 51);
          diamond(pen, MIDDLE, 51, 1.3f);
          diamond(pen, MIDDLE - 3, 51, 0.8f);
          diamond(pen, MIDDLE + 3, 51, 0.8f);
        });
    number();
  }

  private void number() {
    String label = word(Language.ZH, "number") + "  " + word(face.second(), "number");
    Type type = new Type(Face.SONG, 9.5f, Ink.GREY);
    Type digits = new Type(Face.SONG, 11, Ink.BLACK);
    float left = END_X[1] - paper.width(digits, face.number()) - 3;
    paper.text(Tag.P, Language.ZH, type, new At(left, 57.5f, Align.RIGHT), label);
    paper.text(Tag.P, Language.ZH, digits, new At(END_X[1], 57.5f, Align.RIGHT), face.number());
  }

  private void photo(byte[] photo) {
    Picture.fitted(photo, PHOTO)
        .ifPresent(
            picture ->
                paper.figure(
                    word(Language.ZH, "photo"),
                    Language.ZH,
                    PHOTO,
                    pen -> {
                      pen.fill(Ink.WHITE, PHOTO.inset(-1.4f));
                      pen.frame(Ink.GOLD, 0.3f, PHOTO.inset(-1.4f));
                      pen.image(picture, PHOTO);
                    }));
  }

  private void fields() {
    CertificateFace.Holder holder = face.holder();
    String second = holder.nameIn(face.second());
    field("name", holder.name(), second.equals(holder.name()) ? null : second);
    field("documentType", holder.documentType(), null);
    field("document", holder.documentNumber(), null);
    field("occupation", face.occupation().zh(), face.occupation().second());
    if (face.kind() == CertificateKind.SKILL_LEVEL) {
      field("workType", NO_WORK_TYPE, null);
    }
    field("level", level(Language.ZH), level(face.second()));
    if (face.kind() == CertificateKind.SKILL_LEVEL) {
      scores();
      String issuer = face.issuer().second();
      field("issuer", face.issuer().zh(), issuer.isEmpty() ? null : issuer);
    } else {
      both("hours", plain(face.grounds().theory()), plain(face.grounds().practice()));
    }
  }

  private void scores() {
    String theory = plain(face.grounds().theory());
    String practice = plain(face.grounds().practice());
    BigDecimal review = face.grounds().review();
    if (review == null) {
      both("scores", theory, practice);
    } else {
      String value = "scores.three";
      field(
          "scores",
          word(Language.ZH, value, theory, practice, plain(review)),
          word(face.second(), value, theory, practice, plain(review)));
    }
  }

  private void both(String key, String... args) {
    String value = key + ".value";
    field(key, word(Language.ZH, value, args), word(face.second(), value, args));
  }

  private void field(String key, String value, @Nullable String second) {
    int column = place % 2;
    int row = place / 2;
    float y = FIRST_ROW + row * ROW;
    place++;
    At label = new At(LABEL_X[column], y);
    At below = new At(LABEL_X[column], y + 4.2f);
    paper.text(
        Tag.P, Language.ZH, new Type(Face.SONG, 11.5f, Ink.GREY), label, word(Language.ZH, key));
    paper.text(
        Tag.P, face.second(), new Type(secondFace, 8, Ink.GREY), below, word(face.second(), key));
    float room = END_X[column] - VALUE_X[column] - 1;
    At at = new At(VALUE_X[column] + 1, second == null ? y + 1.4f : y);
    Type bold = fitted(new Type(Face.SONG_BOLD, 14, Ink.BLACK), value, room);
    paper.text(Tag.P, Language.ZH, bold, at, value);
    if (second != null) {
      Type small = fitted(new Type(secondFace, 9, Ink.BLACK), second, room);
      paper.text(Tag.P, face.second(), small, new At(at.x(), y + 4.4f), second);
    }
    paper.ornament(
        pen -> pen.line(Ink.PALE_GOLD, 0.25f, VALUE_X[column], y + 6.2f, END_X[column], y + 6.2f));
  }

  private Type fitted(Type type, String text, float room) {
    float width = paper.width(type, text);
    return width <= room ? type : new Type(type.face(), type.size() * room / width, type.ink());
  }

  private float body() {
    int rows = (place + 1) / 2;
    float top = FIRST_ROW + rows * ROW + 8;
    float width = END_X[1] - LABEL_X[0];
    Type zh = new Type(Face.SONG, 15, Ink.BLACK);
    Type second = new Type(secondFace, 11, Ink.BLACK);
    Column column = new Column(LABEL_X[0], top, width, 8.4f, 10.6f);
    float y = paper.paragraph(Language.ZH, zh, column, sentence(Language.ZH));
    Column below = new Column(LABEL_X[0], y + 0.4f, width, 6.1f, 4);
    return paper.paragraph(face.second(), second, below, sentence(face.second()));
  }

  private String[] sentence(Language language) {
    String occupation =
        language == Language.ZH ? face.occupation().zh() : face.occupation().second();
    String name = face.holder().nameIn(language);
    String text =
        word(
            language,
            "body." + face.kind().name(),
            NAME,
            date(language, face.grounds().from()),
            date(language, face.grounds().to()),
            occupation,
            level(language),
            plain(face.grounds().theory()),
            plain(face.grounds().practice()),
            topic(name));
    int at = text.indexOf(NAME);
    return new String[] {text.substring(0, at), name, text.substring(at + 1)};
  }

  private void signature(float y) {
    Type zh = new Type(Face.SONG_BOLD, 14, Ink.BLACK);
    Type second = new Type(secondFace, 10, Ink.BLACK);
    Type day = new Type(Face.SONG, 11.5f, Ink.BLACK);
    String issuer = face.issuer().zh();
    paper.text(Tag.P, Language.ZH, zh, seal(y), issuer);
    paper.text(Tag.P, face.second(), second, seal(y + 5.4f), face.issuer().second());
    At left = new At(SEAL_X - 1.5f, y + 11.4f, Align.RIGHT);
    At right = new At(SEAL_X + 1.5f, y + 11.4f);
    paper.text(Tag.P, Language.ZH, day, left, date(Language.ZH, face.issuedOn()));
    paper.text(Tag.P, face.second(), second, right, date(face.second(), face.issuedOn()));
    float centre = y + 5.5f;
    paper.figure(
        word(Language.ZH, "seal.alt", issuer),
        Language.ZH,
        new Box(SEAL_X - 20, centre - 20, 40, 40),
        pen -> Seal.draw(pen, SEAL_X, centre, 19.5f, issuer, word(Language.ZH, "seal")));
  }

  private void check() {
    paper.figure(
        word(Language.ZH, "scan") + "：" + face.checkAddress().replaceFirst("#.*", ""),
        Language.ZH,
        QR,
        pen -> QrCode.draw(pen, face.checkAddress(), QR));
    Type zh = new Type(Face.SONG, 9, Ink.GREY);
    Type second = new Type(secondFace, 7.5f, Ink.GREY);
    float x = QR.x() + QR.width() / 2;
    paper.text(Tag.P, Language.ZH, zh, new At(x, 169, Align.CENTRE), word(Language.ZH, "scan"));
    At below = new At(x, 173, Align.CENTRE);
    paper.text(Tag.P, face.second(), second, below, word(face.second(), "scan"));
  }

  private void foot() {
    Type small = new Type(Face.SONG, 7.5f, Ink.GREY);
    String text = word(Language.ZH, "foot." + face.kind().name(), face.printSerial());
    paper.text(Tag.P, Language.ZH, small, centre(188.6f), text);
  }

  private String level(Language language) {
    return Texts.of(language, "certificate", "paper.level." + face.level());
  }

  private static String word(Language language, String key, String... args) {
    return Texts.of(language, "certificate", "paper." + key, (Object[]) args);
  }

  private static String date(Language language, @Nullable LocalDate day) {
    if (day == null) {
      return NO_WORK_TYPE;
    }
    String pattern =
        switch (language) {
          case ZH -> "yyyy年M月d日";
          case KO -> "yyyy년 M월 d일";
          case EN -> "d MMMM yyyy";
        };
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? NO_WORK_TYPE : number.stripTrailingZeros().toPlainString();
  }

  /** 은 after a closed syllable, 는 after an open one; both where the name is not in Hangul. */
  private static String topic(String name) {
    char last = name.charAt(name.length() - 1);
    if (last < 0xAC00 || last > 0xD7A3) {
      return "은(는)";
    }
    return (last - 0xAC00) % 28 == 0 ? "는" : "은";
  }

  private static At centre(float baseline) {
    return new At(MIDDLE, baseline, Align.CENTRE);
  }

  private static At seal(float baseline) {
    return new At(SEAL_X, baseline, Align.CENTRE);
  }

  private static void diamond(Pen pen, float x, float y, float r) {
    Path2D.Float shape = new Path2D.Float();
    shape.moveTo(x - r, y);
    shape.lineTo(x, y - r);
    shape.lineTo(x + r, y);
    shape.lineTo(x, y + r);
    shape.closePath();
    pen.fill(Ink.RED, shape);
  }
}
