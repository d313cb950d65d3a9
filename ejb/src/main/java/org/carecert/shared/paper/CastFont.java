package org.carecert.shared.paper;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * Some characters of a face as a font that can be put into a file: character number n is the n-th
 * of them, whatever its glyph, so that each is copied as it was written (ISO 32000-1 §9.7: Type 0,
 * CIDFontType2, Identity-H, ToUnicode).
 */
final class CastFont {
  private static final int USUAL_WIDTH = 1000;
  private static final int SYMBOLIC = 4;
  private static final int AT_ONCE = 100;

  private final TrueType font;
  private final String name;
  private final int[] codePoints;
  private final Deflated program;
  private final Deflated unicode;

  private CastFont(Face face, int[] codePoints, Deflated program, Deflated unicode) {
    this.font = Fonts.of(face);
    this.name = tag(face, codePoints) + "+" + face.fontName();
    this.codePoints = codePoints;
    this.program = program;
    this.unicode = unicode;
  }

  /** For one paper. */
  static CastFont quickly(Face face, int[] codePoints) {
    byte[] program = GlyphProgram.of(Fonts.of(face), codePoints);
    byte[] unicode = unicode(codePoints);
    return new CastFont(
        face,
        codePoints,
        Deflated.quickly(program, program.length),
        Deflated.quickly(unicode, unicode.length));
  }

  /** For many papers. */
  static CastFont once(Face face, int[] codePoints) {
    byte[] program = GlyphProgram.of(Fonts.of(face), codePoints);
    return new CastFont(
        face, codePoints, Deflated.once(program), Deflated.once(unicode(codePoints)));
  }

  /** The font as objects of a new document. */
  COSDictionary dictionary() {
    COSArray descendants = new COSArray();
    descendants.add(descendant());
    COSDictionary type0 = typed("Font", COSName.TYPE0);
    type0.setName(COSName.BASE_FONT, name);
    type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    type0.setItem(COSName.DESCENDANT_FONTS, descendants);
    type0.setItem(COSName.TO_UNICODE, new ReadyStream(unicode));
    return type0;
  }

  private COSDictionary descendant() {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    system.setDirect(true);
    COSDictionary cid = typed("Font", COSName.CID_FONT_TYPE2);
    cid.setName(COSName.BASE_FONT, name);
    cid.setItem(COSName.CIDSYSTEMINFO, system);
    cid.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    cid.setItem(COSName.FONT_DESC, descriptor());
    cid.setInt(COSName.DW, USUAL_WIDTH);
    cid.setItem(COSName.W, widths());
    return cid;
  }

  private COSDictionary descriptor() {
    ReadyStream file = new ReadyStream(program);
    file.setInt(COSName.LENGTH1, program.whole());
    COSArray box = new COSArray();
    for (int at = 36; at <= 42; at += 2) {
      box.add(COSInteger.get(font.thousandths(font.signed("head", at))));
    }
    int ascent = font.thousandths(font.signed("hhea", 4));
    COSDictionary descriptor = typed("FontDescriptor", null);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, ascent);
    descriptor.setInt(COSName.DESCENT, font.thousandths(font.signed("hhea", 6)));
    descriptor.setInt(COSName.CAP_HEIGHT, font.thousandths(font.capitals()));
    descriptor.setInt(COSName.STEM_V, 80);
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }

  /** Those that are not as wide as they are high, in runs. */
  private COSArray widths() {
    COSArray all = new COSArray();
    COSArray run = new COSArray();
    for (int i = 0; i < codePoints.length; i++) {
      int width = Math.round(font.width(codePoints[i]));
      if (width == USUAL_WIDTH) {
        run = new COSArray();
        continue;
      }
      if (run.size() == 0) {
        all.add(COSInteger.get(i + 1));
        all.add(run);
      }
      run.add(COSInteger.get(width));
    }
    return all;
  }

  private static COSDictionary typed(
      String type, @org.jspecify.annotations.Nullable COSName subtype) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setName(COSName.TYPE, type);
    dictionary.setItem(COSName.SUBTYPE, subtype);
    return dictionary;
  }

  private static byte[] unicode(int[] codePoints) {
    StringBuilder map =
        new StringBuilder(512 + 16 * codePoints.length)
            .append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
            .append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
            .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
            .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (int from = 0; from < codePoints.length; from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, codePoints.length);
      map.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        map.append('<');
        hex(map, i + 1);
        map.append("> <");
        for (char unit : Character.toChars(codePoints[i])) {
          hex(map, unit);
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void hex(StringBuilder text, int value) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.append(Character.toUpperCase(Character.forDigit((value >> shift) & 15, 16)));
    }
  }

  /** Six letters that say which characters of the face these are. */
  private static String tag(Face face, int[] codePoints) {
    CRC32 sum = new CRC32();
    sum.update(face.fontName().getBytes(StandardCharsets.US_ASCII));
    for (int c : codePoints) {
      sum.update(c >> 16);
      sum.update(c >> 8);
      sum.update(c);
    }
    long rest = sum.getValue();
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + rest % 26));
      rest /= 26;
    }
    return tag.toString();
  }
}
