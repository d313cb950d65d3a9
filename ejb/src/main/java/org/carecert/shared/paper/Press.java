package org.carecert.shared.paper;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * What brings marks onto the pages of a document, in points from the lower left corner: ours, and
 * the plain way of PDFBox by which the tests judge it.
 */
interface Press {
  /** What follows goes onto this page. */
  void open(PDPage page);

  /** The page is finished. */
  void shut();

  /** The document is finished: whatever its pages share is put into it. */
  void finish();

  /**
   * Marks what the drawing draws: its tag, its number, and its text if it differs from the signs.
   */
  void marked(String tag, @Nullable Integer mark, @Nullable String actual, Runnable drawing);

  /** Sets a line; {@code spacing} is added after each character. */
  void show(Line line, Type type, float x, float y, float spacing);

  /** The ink of areas. */
  void ink(Ink ink);

  /** The ink and the width of lines. */
  void pen(Ink ink, float width);

  void rectangle(float x, float y, float width, float height);

  void move(float x, float y);

  void line(float x, float y);

  void curve(float x1, float y1, float x2, float y2, float x3, float y3);

  void close();

  void fill();

  void stroke();

  /** Draws as ink that lets what is under it shine through. */
  void overprint(Runnable drawing);

  /** Areas one unit high on a grid that goes down from a point: x, y and width of each. */
  void bars(float x, float y, float unit, int... bars);

  /** A picture over a box, cut where it is longer. */
  void image(Picture picture, float x, float y, float width, float height);

  /** A plate in its place: its origin is moved there, and it may be turned. */
  void plate(Plate plate, AffineTransform place);
}
