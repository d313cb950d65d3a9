package org.carecert.launch;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn portrait of nobody, on white ground, one inch by the rule (295 × 413). */
public final class DemoPhoto {
  private static final Color[] COATS = {
    new Color(0x28, 0x4b, 0x63), new Color(0x0b, 0x5f, 0x5e), new Color(0x5c, 0x3d, 0x2e)
  };

  private DemoPhoto() {}

  /** The portrait as PNG; the number chooses the coat. */
  public static byte[] png(int number) {
    BufferedImage image = new BufferedImage(295, 413, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 295, 413);
    pen.setColor(COATS[number % COATS.length]);
    pen.fillOval(20, 300, 255, 220);
    pen.setColor(new Color(0x2b, 0x22, 0x20));
    pen.fillOval(75, 70, 145, 190);
    pen.setColor(new Color(0xf0, 0xcf, 0xb4));
    pen.fillRect(125, 240, 45, 80);
    pen.fillOval(90, 110, 115, 155);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
