package org.carecert.shared.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** 照片: a photo as it can be printed. */
public final class Picture {
  private static final int DOTS_PER_MM = 16;
  private static final int LEAST_DOTS = 100;
  private static final int MOST_DOTS = 4_000;

  private Picture() {}

  /** Whether it can be printed: a picture that can be read, of 100 to 4,000 dots a side. */
  public static boolean printable(byte[] jpegOrPng) {
    return read(jpegOrPng).isPresent();
  }

  /** The photo, cut from its middle to the proportions of a box; empty if it cannot be printed. */
  public static Optional<BufferedImage> fitted(byte[] jpegOrPng, Box box) {
    return read(jpegOrPng).map(picture -> cut(picture, box));
  }

  /**
   * A photo drawn anew as JPEG, its longer side at most so many dots: whatever else stood in the
   * file is gone. Empty if it cannot be read.
   */
  public static Optional<byte[]> redrawn(byte[] jpegOrPng, int mostDots) {
    return read(jpegOrPng).map(picture -> jpeg(smaller(picture, mostDots)));
  }

  private static BufferedImage smaller(BufferedImage from, int mostDots) {
    double scale = Math.min(1, (double) mostDots / Math.max(from.getWidth(), from.getHeight()));
    int width = Math.max(1, (int) Math.round(from.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(from.getHeight() * scale));
    return drawn(from, new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), width, height);
  }

  private static byte[] jpeg(BufferedImage picture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(picture, "jpg", out)) {
        throw new IllegalStateException("no writer of JPEG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  // The size stands at the beginning: what would fill the memory is never unpacked.
  private static Optional<BufferedImage> read(byte[] jpegOrPng) {
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(jpegOrPng))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        return within(reader.getWidth(0)) && within(reader.getHeight(0))
            ? Optional.of(reader.read(0))
            : Optional.empty();
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException e) {
      // A torn file is one kind of picture that cannot be printed.
      return Optional.empty();
    }
  }

  private static boolean within(int dots) {
    return dots >= LEAST_DOTS && dots <= MOST_DOTS;
  }

  private static BufferedImage cut(BufferedImage from, Box box) {
    int width = Math.round(box.width() * DOTS_PER_MM);
    int height = Math.round(box.height() * DOTS_PER_MM);
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    double scale = Math.max((double) width / from.getWidth(), (double) height / from.getHeight());
    int drawnWidth = (int) Math.ceil(from.getWidth() * scale);
    int drawnHeight = (int) Math.ceil(from.getHeight() * scale);
    return drawn(from, to, drawnWidth, drawnHeight);
  }

  /** Draws a picture into the middle of another one, over white. */
  private static BufferedImage drawn(
      BufferedImage from, BufferedImage to, int drawnWidth, int drawnHeight) {
    int width = to.getWidth();
    int height = to.getHeight();
    Graphics2D graphics = to.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.drawImage(
        from, (width - drawnWidth) / 2, (height - drawnHeight) / 2, drawnWidth, drawnHeight, null);
    graphics.dispose();
    return to;
  }
}
