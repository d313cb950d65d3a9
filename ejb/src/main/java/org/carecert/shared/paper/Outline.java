package org.carecert.shared.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** The outline of a glyph as lines and curves, in a square of one unit (OpenType 1.9, glyf). */
final class Outline {
  private static final int ON_CURVE = 1;
  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int REPEATED = 8;
  private static final int SAME_X = 16;
  private static final int SAME_Y = 32;

  private final TrueType font;
  private int at;

  private Outline(TrueType font, int at) {
    this.font = font;
    this.at = at;
  }

  /** The outline of a character; empty if it is blank. */
  static Path2D of(TrueType font, int codePoint) {
    Path2D path = glyph(font, font.glyph(codePoint));
    double scale = 1.0 / font.unitsPerEm();
    path.transform(AffineTransform.getScaleInstance(scale, scale));
    return path;
  }

  private static Path2D glyph(TrueType font, int glyphId) {
    Path2D.Double path = new Path2D.Double();
    if (font.outlineLength(glyphId) == 0) {
      return path;
    }
    int from = font.outlineFrom(glyphId);
    int contours = font.signed(from);
    if (contours < 0) {
      Composite.parts(font, from + 10)
          .forEach(
              part -> {
                Path2D inner = glyph(font, part.glyph());
                inner.transform(part.placed());
                path.append(inner, false);
              });
    } else {
      new Outline(font, from + 10).simple(path, contours);
    }
    return path;
  }

  private void simple(Path2D path, int contours) {
    int[] ends = new int[contours];
    for (int i = 0; i < contours; i++) {
      ends[i] = word();
    }
    int points = contours == 0 ? 0 : ends[contours - 1] + 1;
    int instructions = word();
    at += instructions;
    int[] flags = flags(points);
    int[] xs = coordinates(flags, SHORT_X, SAME_X);
    int[] ys = coordinates(flags, SHORT_Y, SAME_Y);
    int start = 0;
    for (int end : ends) {
      contour(path, new Points(flags, xs, ys, start, end - start + 1));
      start = end + 1;
    }
  }

  /** The points of one contour, which goes round. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Points(int[] flags, int[] xs, int[] ys, int start, int count) {
    int at(int i) {
      return start + Math.floorMod(i, count);
    }

    boolean on(int i) {
      return (flags[at(i)] & ON_CURVE) != 0;
    }

    double x(int i) {
      return xs[at(i)];
    }

    double y(int i) {
      return ys[at(i)];
    }
  }

  private static void contour(Path2D path, Points p) {
    if (p.count() < 2) {
      return;
    }
    int first = 0;
    while (first < p.count() && !p.on(first)) {
      first++;
    }
    boolean none = first == p.count();
    if (none) {
      path.moveTo((p.x(-1) + p.x(0)) / 2, (p.y(-1) + p.y(0)) / 2);
      first = -1;
    } else {
      path.moveTo(p.x(first), p.y(first));
    }
    int to = none ? p.count() - 1 : first + p.count();
    for (int i = first + 1; i <= to; i++) {
      if (p.on(i)) {
        path.lineTo(p.x(i), p.y(i));
      } else if (p.on(i + 1)) {
        path.quadTo(p.x(i), p.y(i), p.x(i + 1), p.y(i + 1));
        i++;
      } else {
        path.quadTo(p.x(i), p.y(i), (p.x(i) + p.x(i + 1)) / 2, (p.y(i) + p.y(i + 1)) / 2);
      }
    }
    path.closePath();
  }

  private int[] flags(int points) {
    int[] flags = new int[points];
    for (int i = 0; i < points; i++) {
      int flag = font.at(at++);
      flags[i] = flag;
      if ((flag & REPEATED) != 0) {
        for (int times = font.at(at++) & 0xFF; times > 0; times--) {
          flags[++i] = flag;
        }
      }
    }
    return flags;
  }

  private int[] coordinates(int[] flags, int isShort, int isSame) {
    int[] values = new int[flags.length];
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      if ((flags[i] & isShort) != 0) {
        int step = font.at(at++) & 0xFF;
        value += (flags[i] & isSame) != 0 ? step : -step;
      } else if ((flags[i] & isSame) == 0) {
        value += (short) word();
      }
      values[i] = value;
    }
    return values;
  }

  private int word() {
    int value = font.unsigned(at);
    at += 2;
    return value;
  }
}
