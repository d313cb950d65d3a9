package org.carecert.shared.paper;

import java.awt.geom.AffineTransform;

/**
 * 水印: great words across the sheet, under everything else; outlines, so that nobody copies them.
 */
public final class Watermark {
  private static final float SIZE = 44;
  private static final double SLOPE = Math.toRadians(-28);

  private Watermark() {}

  /** Draws the words from the lower left to the upper right, around the middle of the sheet. */
  public static void draw(Pen pen, Paper.Sheet sheet, Ink ink, String text) {
    AffineTransform place =
        AffineTransform.getTranslateInstance(sheet.width() / 2, sheet.height() / 2);
    place.rotate(SLOPE);
    float left = -text.codePoints().mapToObj(Watermark::advance).reduce(0f, Float::sum) / 2;
    for (int c : text.codePoints().toArray()) {
      AffineTransform letter = new AffineTransform(place);
      letter.translate(left, SIZE * 0.36);
      letter.scale(SIZE, -SIZE);
      pen.fill(ink, Fonts.outline(Face.SONG_BOLD, c).createTransformedShape(letter));
      left += advance(c);
    }
  }

  private static float advance(int codePoint) {
    TrueType font = Fonts.of(Fonts.forCharacter(Face.SONG_BOLD, codePoint));
    return SIZE * font.advance(font.glyph(codePoint)) / font.unitsPerEm();
  }
}
