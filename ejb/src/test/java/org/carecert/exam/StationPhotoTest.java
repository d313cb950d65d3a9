package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.StationPhoto;
import org.carecert.shared.Digests;
import org.carecert.shared.Refused;
import org.carecert.shared.paper.Picture;
import org.junit.jupiter.api.Test;

/** A photo from a station tells what is seen on it and nothing else. */
class StationPhotoTest {
  private static final MarkPlace PLACE = new MarkPlace(1, 2, Part.PRACTICAL, "P1", 11);
  private static final Instant AT = Instant.parse("2026-07-06T01:00:00Z");
  private static final String SECRET = "Exif\0\0 42.86N 130.36E Kim's phone";

  private static byte[] picture(String kind, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.ORANGE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, kind, out);
    return out.toByteArray();
  }

  /** With a segment that tells who and where behind the head, and a note behind the end. */
  private static byte[] telling(byte[] jpeg) {
    byte[] secret = SECRET.getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xFF);
    out.write(0xE1);
    out.write((secret.length + 2) >> 8);
    out.write(secret.length + 2);
    out.writeBytes(secret);
    out.write(jpeg, 2, jpeg.length - 2);
    out.writeBytes(secret);
    return out.toByteArray();
  }

  @Test
  void it_is_drawn_anew_without_what_told_of_who_and_where() throws IOException {
    byte[] sent = telling(picture("jpg", 640, 480));
    assertTrue(text(sent).contains("Kim's phone"));
    byte[] drawn = Picture.redrawn(sent, StationPhoto.MOST_DOTS).orElseThrow();
    assertFalse(text(drawn).contains("Kim's phone"));
    assertFalse(text(drawn).contains("Exif"));
    BufferedImage seen = ImageIO.read(new ByteArrayInputStream(drawn));
    assertEquals(640, seen.getWidth());
    assertTrue(new Color(seen.getRGB(320, 240)).getRed() > 200, "it is still orange");
  }

  @Test
  void a_large_one_is_made_smaller_in_its_proportions() throws IOException {
    byte[] drawn = Picture.redrawn(picture("png", 3_200, 1_200), 1_600).orElseThrow();
    BufferedImage seen = ImageIO.read(new ByteArrayInputStream(drawn));
    assertEquals("1600x600", seen.getWidth() + "x" + seen.getHeight());
    assertTrue(drawn.length <= StationPhoto.MOST_BYTES);
  }

  @Test
  void what_is_no_picture_or_far_too_large_is_none() throws IOException {
    assertEquals(Optional.empty(), Picture.redrawn(SECRET.getBytes(StandardCharsets.UTF_8), 1_600));
    assertEquals(Optional.empty(), Picture.redrawn(new byte[0], 1_600));
    byte[] whole = picture("jpg", 640, 480);
    assertEquals(Optional.empty(), Picture.redrawn(Arrays.copyOf(whole, 40), 1_600));
    assertEquals(Optional.empty(), Picture.redrawn(picture("png", 4_100, 200), 1_600));
  }

  @Test
  void sent_again_it_is_the_same_and_another_one_under_its_code_is_refused() throws IOException {
    byte[] sent = picture("jpg", 640, 480);
    byte[] drawn = Picture.redrawn(sent, 1_600).orElseThrow();
    StationPhoto photo = new StationPhoto(PLACE, "photo-01", sent, drawn, AT);
    photo.again(PLACE, sent);
    byte[] other = picture("jpg", 640, 481);
    assertThrows(Refused.class, () -> photo.again(PLACE, other));
    MarkPlace elsewhere = new MarkPlace(1, 2, Part.PRACTICAL, "P1", 12);
    assertThrows(Refused.class, () -> photo.again(elsewhere, sent));
    assertEquals(Digests.sha256Hex(drawn), photo.digest());
    assertArrayEquals(drawn, Picture.redrawn(sent, 1_600).orElseThrow());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
