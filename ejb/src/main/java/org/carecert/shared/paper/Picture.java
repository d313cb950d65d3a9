package org.carecert.shared.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** 照片: a photo as it can be printed. */
public final class Picture {
  private static final int DOTS_PER_MM = 16;

  private Picture() {}

  /** The photo, cut from its middle to the proportions of a box; empty if it cannot be read. */
  public static Optional<BufferedImage> fitted(byte[] jpegOrPng, Box box) {
    try {
      return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(jpegOrPng)))
          .map(picture -> cut(picture, box));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static BufferedImage cut(BufferedImage from, Box box) {
    int width = Math.round(box.width() * DOTS_PER_MM);
    int height = Math.round(box.height() * DOTS_PER_MM);
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    double scale = Math.max((double) width / from.getWidth(), (double) height / from.getHeight());
    int drawnWidth = (int) Math.ceil(from.getWidth() * scale);
    int drawnHeight = (int) Math.ceil(from.getHeight() * scale);
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
