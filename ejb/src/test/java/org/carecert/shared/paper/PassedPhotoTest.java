package org.carecert.shared.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A photo that goes onto a paper. */
class PassedPhotoTest {
  private static final Box BOX = new Box(0, 0, 32, 44.8f);
  private static final String SECRET = "GPS 42.86N 130.36E";

  @Test
  void a_jpeg_goes_onto_the_paper_as_it_is() throws Exception {
    byte[] file = file("jpg", BufferedImage.TYPE_INT_RGB, 413, 579);
    Picture picture = Picture.fitted(file, BOX).orElseThrow();
    assertEquals(413, picture.width());
    assertEquals(579, picture.height());
    BufferedImage before = ImageIO.read(new ByteArrayInputStream(file));
    BufferedImage after = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
    assertEquals(before.getRGB(200, 300), after.getRGB(200, 300));
    assertTrue(picture.jpeg().length <= file.length);
  }

  @Test
  void what_a_camera_tells_of_place_and_time_stays_behind() throws Exception {
    byte[] told = with(file("jpg", BufferedImage.TYPE_INT_RGB, 413, 579), 0xE1, "Exif " + SECRET);
    byte[] remarked = with(told, 0xFE, SECRET);
    assertTrue(new String(remarked, StandardCharsets.ISO_8859_1).contains(SECRET));
    Picture picture = Picture.fitted(remarked, BOX).orElseThrow();
    assertEquals(413, picture.width());
    assertFalse(new String(picture.jpeg(), StandardCharsets.ISO_8859_1).contains(SECRET));
  }

  @Test
  void a_grey_jpeg_is_grey_on_the_paper() throws Exception {
    byte[] file = file("jpg", BufferedImage.TYPE_BYTE_GRAY, 413, 579);
    Picture picture = Picture.fitted(file, BOX).orElseThrow();
    assertEquals(
        org.apache.pdfbox.cos.COSName.DEVICEGRAY,
        picture.stream().getItem(org.apache.pdfbox.cos.COSName.COLORSPACE));
  }

  @Test
  void another_format_and_what_is_much_too_fine_is_drawn_anew() throws Exception {
    for (byte[] file :
        new byte[][] {
          file("png", BufferedImage.TYPE_INT_ARGB, 413, 579),
          file("jpg", BufferedImage.TYPE_INT_RGB, 2_000, 2_800)
        }) {
      Picture picture = Picture.fitted(file, BOX).orElseThrow();
      assertEquals(512, picture.width());
      assertEquals(717, picture.height());
    }
  }

  @Test
  void colours_of_its_own_are_drawn_anew() throws Exception {
    byte[] file =
        with(file("jpg", BufferedImage.TYPE_INT_RGB, 413, 579), 0xE2, "ICC_PROFILE\0\1\1broken");
    assertEquals(Optional.empty(), Jpeg.of(file));
  }

  @Test
  void what_is_no_picture_or_torn_is_not_printed() throws Exception {
    byte[] whole = file("jpg", BufferedImage.TYPE_INT_RGB, 413, 579);
    assertEquals(Optional.empty(), Picture.fitted(new byte[0], BOX));
    assertEquals(Optional.empty(), Picture.fitted(new byte[] {1, 2, 3, 4, 5, 6}, BOX));
    for (int length = 0; length < 700; length += 7) {
      assertEquals(Optional.empty(), Jpeg.of(Arrays.copyOf(whole, length)));
    }
    assertEquals(Optional.empty(), Jpeg.of(Arrays.copyOf(whole, whole.length - 1)));
  }

  private static byte[] with(byte[] jpeg, int marker, String text) {
    byte[] said = text.getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xFF);
    out.write(marker);
    out.write((said.length + 2) >> 8);
    out.write(said.length + 2);
    out.writeBytes(said);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] file(String format, int type, int width, int height) throws Exception {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(0xD0, 0xA0, 0x80));
    g.fillOval(20, 30, width - 40, height - 60);
    g.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, format, out));
    return out.toByteArray();
  }
}
