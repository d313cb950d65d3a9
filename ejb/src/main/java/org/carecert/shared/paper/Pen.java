package org.carecert.shared.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** 笔: draws lines, areas and pictures, in millimetres from the upper left corner. */
public final class Pen {
  private final Press press;
  private final float height;

  Pen(Press press, float height) {
    this.press = press;
    this.height = height;
  }

  /** Fills a rectangle. */
  public void fill(Ink ink, Box box) {
    press.ink(ink);
    rectangle(box);
    press.fill();
  }

  /** Draws the outline of a rectangle. */
  public void frame(Ink ink, float width, Box box) {
    pen(ink, width);
    rectangle(box);
    press.stroke();
  }

  /** Draws lines through points given as x, y, x, y … */
  public void line(Ink ink, float width, float... points) {
    pen(ink, width);
    path(points);
    press.stroke();
  }

  /** Draws a closed curve through points given as x, y, x, y … */
  public void loop(Ink ink, float width, float... points) {
    pen(ink, width);
    path(points);
    press.close();
    press.stroke();
  }

  /** Fills a shape whose coordinates are millimetres from the upper left corner. */
  public void fill(Ink ink, Shape shape) {
    press.ink(ink);
    trace(shape);
    press.fill();
  }

  /** Draws the outline of a shape. */
  public void stroke(Ink ink, float width, Shape shape) {
    pen(ink, width);
    trace(shape);
    press.stroke();
  }

  /** Fills bars on a grid of so many cells a side in a square box: column, row, length of each. */
  public void bars(Ink ink, Box box, int cells, int... bars) {
    press.ink(ink);
    press.bars(box.x() * Paper.MM, up(box.y()), box.width() / cells * Paper.MM, bars);
  }

  /** Draws a picture over a box; what does not have its proportions is cut at both ends. */
  public void image(Picture picture, Box box) {
    press.image(
        picture,
        box.x() * Paper.MM,
        up(box.y() + box.height()),
        box.width() * Paper.MM,
        box.height() * Paper.MM);
  }

  /** Draws a plate, its origin at this point. */
  public void plate(Plate plate, float x, float y) {
    press.plate(plate, AffineTransform.getTranslateInstance(x(x), up(y)));
  }

  /**
   * Draws a plate several times around this point, the first as it is, each turned on clockwise.
   */
  public void wreath(Plate plate, float x, float y, int times) {
    for (int i = 0; i < times; i++) {
      AffineTransform place = AffineTransform.getTranslateInstance(x(x), up(y));
      place.rotate(-2 * Math.PI * i / times);
      press.plate(plate, place);
    }
  }

  /** Draws as ink that lets what is under it shine through. */
  public void overprint(Runnable drawing) {
    press.overprint(drawing);
  }

  private void pen(Ink ink, float width) {
    press.pen(ink, round(width * Paper.MM));
  }

  private void rectangle(Box box) {
    press.rectangle(
        round(box.x() * Paper.MM),
        up(box.y() + box.height()),
        round(box.width() * Paper.MM),
        round(box.height() * Paper.MM));
  }

  private void path(float... points) {
    press.move(x(points[0]), up(points[1]));
    for (int i = 2; i < points.length; i += 2) {
      press.line(x(points[i]), up(points[i + 1]));
    }
  }

  private void trace(Shape shape) {
    float[] p = new float[6];
    float lastX = 0;
    float lastY = 0;
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(p);
      int end = 0;
      switch (kind) {
        case PathIterator.SEG_MOVETO -> press.move(x(p[0]), up(p[1]));
        case PathIterator.SEG_LINETO -> press.line(x(p[0]), up(p[1]));
        case PathIterator.SEG_QUADTO -> {
          quad(lastX, lastY, p);
          end = 2;
        }
        case PathIterator.SEG_CUBICTO -> {
          press.curve(x(p[0]), up(p[1]), x(p[2]), up(p[3]), x(p[4]), up(p[5]));
          end = 4;
        }
        default -> press.close();
      }
      if (kind != PathIterator.SEG_CLOSE) {
        lastX = p[end];
        lastY = p[end + 1];
      }
    }
  }

  private void quad(float fromX, float fromY, float[] p) {
    press.curve(
        x(fromX + (p[0] - fromX) * 2 / 3),
        up(fromY + (p[1] - fromY) * 2 / 3),
        x(p[2] + (p[0] - p[2]) * 2 / 3),
        up(p[3] + (p[1] - p[3]) * 2 / 3),
        x(p[2]),
        up(p[3]));
  }

  private static float x(float x) {
    return round(x * Paper.MM);
  }

  private float up(float y) {
    return round((height - y) * Paper.MM);
  }

  private static float round(float points) {
    return Math.round(points * 100f) / 100f;
  }
}
