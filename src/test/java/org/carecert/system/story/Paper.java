package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Papers that leave the house. */
public final class Paper {
  private Paper() {}

  /** The text of a PDF, as another program reads it. */
  public static String text(byte[] pdf) {
    return new String(
        read(pdf, "pdftotext", "-layout", "-enc", "UTF-8", "-", "-"), StandardCharsets.UTF_8);
  }

  /** The same without its blanks, wherever its lines break. */
  public static String words(byte[] pdf) {
    return text(pdf).replaceAll("\\s", "");
  }

  /** What the QR code says to whoever photographs a screen, which is looked at until it is read. */
  public static String square(byte[] pdf) {
    return Stream.of("192", "180", "210", "240")
        .flatMap(dots -> square(pdf, dots).stream())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no QR code is found"));
  }

  // Drawn with so many dots to the inch; of a thousand pictures the reader misses two to six.
  private static Optional<String> square(byte[] pdf, String dots) {
    try {
      BufferedImage page =
          ImageIO.read(
              new ByteArrayInputStream(
                  read(pdf, "pdftoppm", "-r", dots, "-png", "-singlefile", "-")));
      int[] points = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      return Optional.of(
          new QRCodeReader()
              .decode(
                  new BinaryBitmap(
                      new HybridBinarizer(
                          new RGBLuminanceSource(page.getWidth(), page.getHeight(), points))),
                  Map.of(DecodeHintType.TRY_HARDER, true))
              .getText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReaderException unread) {
      return Optional.empty();
    }
  }

  /** What veraPDF finds against PDF/A-3u; empty if it is one. */
  public static List<String> faults(byte[] pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_U);
        PDFAValidator judge =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_U, false)) {
      return judge.validate(parser).getTestAssertions().stream()
          .filter(told -> told.getStatus() == TestAssertion.Status.FAILED)
          .map(told -> told.getRuleId().getClause() + " " + told.getMessage())
          .distinct()
          .toList();
    } catch (Exception e) {
      throw new AssertionError("veraPDF cannot read it", e);
    }
  }

  private static byte[] read(byte[] pdf, String... program) {
    try {
      Path file = Files.createTempFile("story", ".pdf");
      Files.write(file, pdf);
      Process reading =
          new ProcessBuilder(program)
              .redirectInput(file.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      byte[] read = reading.getInputStream().readAllBytes();
      assertEquals(0, reading.waitFor(), program[0]);
      Files.delete(file);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
