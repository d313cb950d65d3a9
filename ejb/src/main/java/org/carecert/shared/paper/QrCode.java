package org.carecert.shared.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.Path2D;
import java.util.Map;

/** 二维码: a QR code, drawn as one area of vectors with its quiet zone. */
public final class QrCode {
  private static final int QUIET = 4;

  private QrCode() {}

  /** Draws the code of a text into a square box on white. */
  public static void draw(Pen pen, String text, Box box) {
    ByteMatrix modules = modules(text);
    float module = box.width() / (modules.getWidth() + 2 * QUIET);
    Path2D.Float dark = new Path2D.Float();
    for (int row = 0; row < modules.getHeight(); row++) {
      int start = -1;
      for (int column = 0; column <= modules.getWidth(); column++) {
        boolean on = column < modules.getWidth() && modules.get(column, row) == 1;
        if (on && start < 0) {
          start = column;
        } else if (!on && start >= 0) {
          bar(dark, box, module, row, start, column);
          start = -1;
        }
      }
    }
    pen.fill(Ink.WHITE, box);
    pen.fill(Ink.BLACK, dark);
  }

  private static void bar(Path2D.Float dark, Box box, float module, int row, int from, int to) {
    float left = box.x() + (QUIET + from) * module;
    float right = box.x() + (QUIET + to) * module;
    float top = box.y() + (QUIET + row) * module;
    dark.moveTo(left, top);
    dark.lineTo(right, top);
    dark.lineTo(right, top + module);
    dark.lineTo(left, top + module);
    dark.closePath();
  }

  private static ByteMatrix modules(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.QR_MASK_PATTERN, 3))
          .getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
