package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Papers that leave the house, and the photo that goes onto them. */
final class Paper {
  private Paper() {}

  /** The text of a PDF, as another program reads it. */
  static String text(byte[] pdf) {
    try {
      Path file = Files.createTempFile("story", ".pdf");
      Files.write(file, pdf);
      Process reading =
          new ProcessBuilder("pdftotext", "-layout", "-enc", "UTF-8", file.toString(), "-")
              .redirectErrorStream(true)
              .start();
      String text = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, reading.waitFor(), text);
      Files.delete(file);
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A portrait of nobody on white ground, one inch. */
  static byte[] photo() {
    BufferedImage image = new BufferedImage(295, 413, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 295, 413);
    pen.setColor(new Color(0x0b, 0x5f, 0x5e));
    pen.fillOval(20, 300, 255, 220);
    pen.setColor(new Color(0xf0, 0xcf, 0xb4));
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
