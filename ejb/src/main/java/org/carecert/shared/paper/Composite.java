package org.carecert.shared.paper;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a composite glyph (OpenType 1.9, glyf).
 *
 * @param at where the number of its glyph stands in the file
 * @param placed how it is placed in the whole
 */
record Composite(int glyph, int at, AffineTransform placed) {
  private static final int WORDS = 1;
  private static final int OFFSETS = 2;
  private static final int SCALE = 8;
  private static final int MORE = 32;
  private static final int TWO_SCALES = 64;
  private static final int MATRIX = 128;
  private static final float UNIT = 16_384f;

  /** The parts that are listed from here. */
  static List<Composite> parts(TrueType font, int from) {
    List<Composite> parts = new ArrayList<>();
    int at = from;
    int flags;
    do {
      flags = font.unsigned(at);
      int arguments = at + 4;
      boolean words = (flags & WORDS) != 0;
      if ((flags & OFFSETS) == 0) {
        throw new IllegalStateException("parts joined at points are not known");
      }
      double dx = words ? font.signed(arguments) : font.at(arguments);
      double dy = words ? font.signed(arguments + 2) : font.at(arguments + 1);
      int scales = arguments + (words ? 4 : 2);
      double[] m = matrix(font, flags, scales);
      parts.add(
          new Composite(
              font.unsigned(at + 2), at + 2, new AffineTransform(m[0], m[1], m[2], m[3], dx, dy)));
      at = scales + 2 * scalesOf(flags);
    } while ((flags & MORE) != 0);
    return parts;
  }

  private static double[] matrix(TrueType font, int flags, int at) {
    return switch (scalesOf(flags)) {
      case 1 -> new double[] {font.signed(at) / UNIT, 0, 0, font.signed(at) / UNIT};
      case 2 -> new double[] {font.signed(at) / UNIT, 0, 0, font.signed(at + 2) / UNIT};
      case 4 ->
          new double[] {
            font.signed(at) / UNIT,
            font.signed(at + 2) / UNIT,
            font.signed(at + 4) / UNIT,
            font.signed(at + 6) / UNIT
          };
      default -> new double[] {1, 0, 0, 1};
    };
  }

  private static int scalesOf(int flags) {
    if ((flags & SCALE) != 0) {
      return 1;
    }
    if ((flags & TWO_SCALES) != 0) {
      return 2;
    }
    return (flags & MATRIX) != 0 ? 4 : 0;
  }
}
