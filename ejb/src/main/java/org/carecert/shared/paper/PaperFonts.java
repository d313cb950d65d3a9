package org.carecert.shared.paper;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The fonts of one document: of each face what lies in its typecase, and beside it the characters
 * that are this document's own.
 */
final class PaperFonts {
  private final Typecase typecase;
  private final Map<Face, String> shared = new EnumMap<>(Face.class);
  private final Map<Face, Own> own = new EnumMap<>(Face.class);

  /** Characters that are not in the typecase, numbered as they come. */
  private static final class Own {
    private final String name;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int[] codePoints = new int[16];

    private Own(String name) {
      this.name = name;
    }

    private int number(int codePoint) {
      Integer known = numbers.get(codePoint);
      if (known != null) {
        return known;
      }
      if (numbers.size() == codePoints.length) {
        codePoints = java.util.Arrays.copyOf(codePoints, 2 * codePoints.length);
      }
      codePoints[numbers.size()] = codePoint;
      numbers.put(codePoint, numbers.size() + 1);
      return numbers.size();
    }

    private int[] codePoints() {
      return java.util.Arrays.copyOf(codePoints, numbers.size());
    }
  }

  PaperFonts(Typecase typecase) {
    this.typecase = typecase;
  }

  /** Shows the characters of a run, each in the font that has it. */
  void show(Content content, Line.Run run, float size) {
    String text = run.text();
    String now = "";
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      int number = typecase.number(run.face(), c);
      String font = number > 0 ? common(run.face()) : own(run.face()).name;
      if (!font.equals(now)) {
        if (!now.isEmpty()) {
          content.shut().end("Tj");
        }
        content.say("/" + font).op("Tf", size).open();
        now = font;
      }
      content.hex(number > 0 ? number : own(run.face()).number(c));
    }
    if (!now.isEmpty()) {
      content.shut().end("Tj");
    }
  }

  /** The fonts as objects of the document. */
  COSDictionary dictionary() {
    COSDictionary fonts = new COSDictionary();
    shared.forEach(
        (face, name) -> fonts.setItem(COSName.getPDFName(name), typecase.font(face).dictionary()));
    own.forEach(
        (face, mine) ->
            fonts.setItem(
                COSName.getPDFName(mine.name),
                CastFont.quickly(face, mine.codePoints()).dictionary()));
    return fonts;
  }

  /** The characters of each face that were this document's own. */
  Map<Face, int[]> gathered() {
    Map<Face, int[]> gathered = new EnumMap<>(Face.class);
    own.forEach((face, mine) -> gathered.put(face, mine.codePoints()));
    return gathered;
  }

  private String common(Face face) {
    String known = shared.get(face);
    return known == null ? shared.computeIfAbsent(face, f -> "S" + shared.size()) : known;
  }

  private Own own(Face face) {
    Own known = own.get(face);
    return known == null ? own.computeIfAbsent(face, f -> new Own("F" + own.size())) : known;
  }
}
