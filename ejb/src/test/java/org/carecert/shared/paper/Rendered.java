package org.carecert.shared.paper;

import java.awt.image.BufferedImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a file as dots. */
final class Rendered {
  private static final int DOTS_PER_INCH = 110;

  private Rendered() {}

  static BufferedImage page(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
    }
  }

  /** How many of a million dots differ by more than a sixteenth of the light in some colour. */
  static long different(byte[] one, byte[] other) throws Exception {
    BufferedImage first = page(one);
    BufferedImage second = page(other);
    if (first.getWidth() != second.getWidth() || first.getHeight() != second.getHeight()) {
      return 1_000_000;
    }
    long different = 0;
    for (int y = 0; y < first.getHeight(); y++) {
      for (int x = 0; x < first.getWidth(); x++) {
        if (differ(first.getRGB(x, y), second.getRGB(x, y))) {
          different++;
        }
      }
    }
    return different * 1_000_000 / ((long) first.getWidth() * first.getHeight());
  }

  private static boolean differ(int one, int other) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((one >> shift & 255) - (other >> shift & 255)) > 16) {
        return true;
      }
    }
    return false;
  }
}
