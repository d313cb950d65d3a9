package org.carecert.shared.paper;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** 笔: draws lines, areas and pictures, in millimetres from the upper left corner. */
public final class Pen {
  private static final float PHOTO_QUALITY = 0.92f;

  private final PDDocument document;
  private final PDPageContentStream content;
  private final Paper.Sheet sheet;

  /** Something that writes to the page. */
  @FunctionalInterface
  interface Writing {
    void write() throws IOException;
  }

  Pen(PDDocument document, PDPageContentStream content, Paper.Sheet sheet) {
    this.document = document;
    this.content = content;
    this.sheet = sheet;
  }

  /** Fills a rectangle. */
  public void fill(Ink ink, Box box) {
    Paper.written(
        () -> {
          content.setNonStrokingColor(ink.color());
          rectangle(box);
          content.fill();
        });
  }

  /** Draws the outline of a rectangle. */
  public void frame(Ink ink, float width, Box box) {
    Paper.written(
        () -> {
          pen(ink, width);
          rectangle(box);
          content.stroke();
        });
  }

  /** Draws lines through points given as x, y, x, y … */
  public void line(Ink ink, float width, float... points) {
    Paper.written(
        () -> {
          pen(ink, width);
          path(points);
          content.stroke();
        });
  }

  /** Draws a closed curve through points given as x, y, x, y … */
  public void loop(Ink ink, float width, float... points) {
    Paper.written(
        () -> {
          pen(ink, width);
          path(points);
          content.closeAndStroke();
        });
  }

  /** Fills a shape whose coordinates are millimetres from the upper left corner. */
  public void fill(Ink ink, Shape shape) {
    Paper.written(
        () -> {
          content.setNonStrokingColor(ink.color());
          trace(shape);
          content.fill();
        });
  }

  /** Draws the outline of a shape. */
  public void stroke(Ink ink, float width, Shape shape) {
    Paper.written(
        () -> {
          pen(ink, width);
          trace(shape);
          content.stroke();
        });
  }

  /** Draws a picture into a box; it is already cut to the box's proportions. */
  public void image(BufferedImage picture, Box box) {
    Paper.written(
        () ->
            content.drawImage(
                JPEGFactory.createFromImage(document, picture, PHOTO_QUALITY),
                box.x() * Paper.MM,
                up(box.y() + box.height()),
                box.width() * Paper.MM,
                box.height() * Paper.MM));
  }

  /** Draws as ink that lets what is under it shine through. */
  public void overprint(Runnable drawing) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setBlendMode(BlendMode.MULTIPLY);
    state.setNonStrokingAlphaConstant(0.88f);
    state.setStrokingAlphaConstant(0.88f);
    Paper.written(
        () -> {
          content.saveGraphicsState();
          content.setGraphicsStateParameters(state);
          drawing.run();
          content.restoreGraphicsState();
        });
  }

  private void pen(Ink ink, float width) throws IOException {
    content.setStrokingColor(ink.color());
    content.setLineWidth(round(width * Paper.MM));
  }

  private void rectangle(Box box) throws IOException {
    content.addRect(
        round(box.x() * Paper.MM),
        up(box.y() + box.height()),
        round(box.width() * Paper.MM),
        round(box.height() * Paper.MM));
  }

  private void path(float... points) throws IOException {
    content.moveTo(round(points[0] * Paper.MM), up(points[1]));
    for (int i = 2; i < points.length; i += 2) {
      content.lineTo(round(points[i] * Paper.MM), up(points[i + 1]));
    }
  }

  private void trace(Shape shape) throws IOException {
    float[] p = new float[6];
    float lastX = 0;
    float lastY = 0;
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(p);
      int end = 0;
      switch (kind) {
        case PathIterator.SEG_MOVETO -> content.moveTo(x(p[0]), up(p[1]));
        case PathIterator.SEG_LINETO -> content.lineTo(x(p[0]), up(p[1]));
        case PathIterator.SEG_QUADTO -> {
          quad(lastX, lastY, p);
          end = 2;
        }
        case PathIterator.SEG_CUBICTO -> {
          content.curveTo(x(p[0]), up(p[1]), x(p[2]), up(p[3]), x(p[4]), up(p[5]));
          end = 4;
        }
        default -> content.closePath();
      }
      if (kind != PathIterator.SEG_CLOSE) {
        lastX = p[end];
        lastY = p[end + 1];
      }
    }
  }

  private void quad(float fromX, float fromY, float[] p) throws IOException {
    content.curveTo(
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
    return round((sheet.height() - y) * Paper.MM);
  }

  private static float round(float points) {
    return Math.round(points * 100f) / 100f;
  }
}
