package org.carecert.shared.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Arrays;
import java.util.Map;

/** 二维码: a QR code, drawn as one area of vectors with its quiet zone. */
public final class QrCode {
  private static final int QUIET = 4;

  private QrCode() {}

  /** Draws the code of a text into a square box on white. */
  public static void draw(Pen pen, String text, Box box) {
    ByteMatrix modules = modules(text);
    int side = modules.getWidth();
    int[] bars = new int[3 * side * (side / 2 + 1)];
    int size = 0;
    for (int row = 0; row < side; row++) {
      int start = -1;
      for (int column = 0; column <= side; column++) {
        boolean on = column < side && modules.get(column, row) == 1;
        if (on && start < 0) {
          start = column;
        } else if (!on && start >= 0) {
          bars[size++] = QUIET + start;
          bars[size++] = QUIET + row;
          bars[size++] = column - start;
          start = -1;
        }
      }
    }
    pen.fill(Ink.WHITE, box);
    pen.bars(Ink.BLACK, box, side + 2 * QUIET, Arrays.copyOf(bars, size));
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
