package org.carecert.shared.paper;

/** 边框: the frame of a certificate: a broad band, fine lines, key-pattern corners, woven bands. */
public final class Frame {
  private static final float BAND_AT = 6.6f;
  private static final float BAND = 2.4f;
  private static final float CORNER = 11.6f;
  private static final float INNER = 13.6f;

  private Frame() {}

  /** Draws the frame along the edges of the sheet, on a cream ground. */
  public static void draw(Pen pen, Paper.Sheet sheet) {
    Box whole = new Box(0, 0, sheet.width(), sheet.height());
    pen.fill(Ink.CREAM, whole);
    pen.frame(Ink.RED, BAND, whole.inset(BAND_AT + BAND / 2));
    pen.frame(Ink.GOLD, 0.5f, whole.inset(10.4f));
    pen.frame(Ink.GOLD, 0.2f, whole.inset(11.5f));
    pen.frame(Ink.RED, 0.4f, whole.inset(INNER));
    Guilloche.band(pen, 26, sheet.width() - 26, 17.4f, 1.1f);
    Guilloche.band(pen, 26, sheet.width() - 26, sheet.height() - 17.4f, 1.1f);
    corners(pen, sheet);
  }

  /** Draws two fine lines along the edges of the sheet, on a cream ground. */
  public static void plain(Pen pen, Paper.Sheet sheet) {
    Box whole = new Box(0, 0, sheet.width(), sheet.height());
    pen.fill(Ink.CREAM, whole);
    pen.frame(Ink.RED, 0.9f, whole.inset(10.4f));
    pen.frame(Ink.GOLD, 0.25f, whole.inset(12f));
  }

  private static void corners(Pen pen, Paper.Sheet sheet) {
    float right = sheet.width() - INNER;
    float bottom = sheet.height() - INNER;
    key(pen, INNER, INNER, 1, 1);
    key(pen, right, INNER, -1, 1);
    key(pen, INNER, bottom, 1, -1);
    key(pen, right, bottom, -1, -1);
  }

  private static void key(Pen pen, float x, float y, int sx, int sy) {
    float left = sx > 0 ? x : x - CORNER;
    float top = sy > 0 ? y : y - CORNER;
    pen.fill(Ink.CREAM, new Box(left - 0.6f, top - 0.6f, CORNER + 1.2f, CORNER + 1.2f));
    pen.frame(Ink.RED, 0.4f, new Box(left, top, CORNER, CORNER));
    float[] spiral = {
      0.85f, 0.15f, 0.15f, 0.15f, 0.15f, 0.85f, 0.85f, 0.85f, 0.85f, 0.32f, 0.33f, 0.32f, 0.33f,
      0.67f, 0.66f, 0.67f, 0.66f, 0.5f, 0.5f, 0.5f
    };
    float[] points = new float[spiral.length];
    for (int i = 0; i < spiral.length; i += 2) {
      points[i] = x + sx * spiral[i] * CORNER;
      points[i + 1] = y + sy * spiral[i + 1] * CORNER;
    }
    pen.line(Ink.RED, 0.55f, points);
  }
}
