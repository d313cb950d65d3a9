package org.carecert.shared.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** 印章图形: the picture of a round seal: ring, name on the arc, star, purpose below. */
public final class Seal {
  private static final float WIDEST_ARC = (float) Math.toRadians(225);

  private static final Shelf<Cut, Plate> CUT = new Shelf<>(256);

  /** What makes one seal differ from another. */
  private record Cut(float radius, String name, String purpose, boolean starred) {}

  private Seal() {}

  /** Draws the seal of a body around a centre; the words are outlines, so nobody copies them. */
  public static void draw(Pen pen, float x, float y, float radius, String name, String purpose) {
    pen.plate(CUT.get(new Cut(radius, name, purpose, true), Seal::plate), x, y);
  }

  /** Draws the seal of a body without the star. */
  public static void ring(Pen pen, float x, float y, float radius, String name, String purpose) {
    pen.plate(CUT.get(new Cut(radius, name, purpose, false), Seal::plate), x, y);
  }

  private static Plate plate(Cut cut) {
    float edge = cut.radius() * 1.1f;
    return new Plate(
        new Box(-edge, -edge, 2 * edge, 2 * edge), pen -> pen.overprint(() -> draw(pen, cut)));
  }

  private static void draw(Pen pen, Cut cut) {
    float radius = cut.radius();
    pen.stroke(
        Ink.SEAL, radius * 0.055f, new Ellipse2D.Float(-radius, -radius, 2 * radius, 2 * radius));
    arc(pen, radius, cut.name());
    if (cut.starred()) {
      pen.fill(Ink.SEAL, star(radius * 0.3f));
    }
    straight(pen, radius * 0.66f, radius * 0.17f, cut.purpose());
  }

  private static void arc(Pen pen, float radius, String name) {
    int count = name.codePointCount(0, name.length());
    float size = Math.min(radius * 0.3f, radius * 3.1f / Math.max(count, 1));
    float height = Math.max(size, radius * 0.24f);
    float base = radius * 0.92f - height;
    float step = Math.min(size * 1.35f / base, WIDEST_ARC / Math.max(count - 1, 1));
    float angle = -step * (count - 1) / 2;
    for (int c : name.codePoints().toArray()) {
      AffineTransform place = AffineTransform.getRotateInstance(angle);
      place.translate(-size / 2, -base - height * 0.12f);
      place.scale(size, -height);
      pen.fill(Ink.SEAL, outline(c).createTransformedShape(place));
      angle += step;
    }
  }

  private static void straight(Pen pen, float baseline, float size, String text) {
    float left = -size * text.codePointCount(0, text.length()) / 2f;
    for (int c : text.codePoints().toArray()) {
      AffineTransform place = new AffineTransform(size, 0, 0, -size, left, baseline);
      pen.fill(Ink.SEAL, outline(c).createTransformedShape(place));
      left += size;
    }
  }

  private static Path2D outline(int codePoint) {
    return Fonts.outline(Face.SONG_BOLD, codePoint);
  }

  private static Shape star(float radius) {
    Path2D.Float star = new Path2D.Float();
    for (int i = 0; i < 10; i++) {
      double angle = Math.PI * (i / 5.0 - 0.5);
      double r = i % 2 == 0 ? radius : radius * 0.382;
      double px = r * Math.cos(angle);
      double py = r * Math.sin(angle);
      if (i == 0) {
        star.moveTo(px, py);
      } else {
        star.lineTo(px, py);
      }
    }
    star.closePath();
    return star;
  }
}
