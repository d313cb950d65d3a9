package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.carecert.exam.domain.PictureContent;
import org.junit.jupiter.api.Test;

/** A picture for items tells nothing of who made it, where and when. */
class BarePictureTest {
  private static final String PLACE = "42.8623N 130.3660E 李老师家";

  @Test
  void what_a_camera_wrote_into_a_jpeg_is_gone_and_the_picture_is_not() throws IOException {
    byte[] plain = image("jpeg");
    byte[] place = ("Exif\0\0" + PLACE).getBytes(StandardCharsets.UTF_8);
    byte[] told = after(plain, 2, segment(0xE1, place), segment(0xFE, place));
    assertTrue(holds(told));
    PictureContent bare = PictureContent.sent(told);
    assertEquals("image/jpeg", bare.mediaType());
    assertArrayEquals(plain, bare.bytes());
    assertEquals(200, ImageIO.read(new ByteArrayInputStream(bare.bytes())).getWidth());
  }

  @Test
  void what_a_program_wrote_into_a_png_is_gone_and_the_picture_is_not() throws IOException {
    byte[] plain = image("png");
    byte[] told = after(plain, 33, chunk("tEXt", PLACE), chunk("eXIf", PLACE));
    assertTrue(holds(told));
    PictureContent bare = PictureContent.sent(told);
    assertEquals("image/png", bare.mediaType());
    assertArrayEquals(plain, bare.bytes());
    assertFalse(holds(bare.bytes()));
    assertEquals(200, ImageIO.read(new ByteArrayInputStream(bare.bytes())).getWidth());
  }

  @Test
  void a_torn_end_stays_as_it_is() throws IOException {
    for (String kind : new String[] {"png", "jpeg"}) {
      byte[] whole = image(kind);
      for (int length = 9; length < whole.length; length += 7) {
        byte[] torn = Arrays.copyOf(whole, length);
        assertArrayEquals(torn, PictureContent.sent(torn).bytes(), kind + " of " + length);
      }
    }
  }

  private static boolean holds(byte[] picture) {
    return new String(picture, StandardCharsets.UTF_8).contains(PLACE);
  }

  private static byte[] segment(int marker, byte[] content) {
    return ByteBuffer.allocate(content.length + 4)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .array();
  }

  private static byte[] chunk(String name, String text) {
    byte[] content = (name + text).getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(content);
    return ByteBuffer.allocate(content.length + 8)
        .putInt(content.length - 4)
        .put(content)
        .putInt((int) sum.getValue())
        .array();
  }

  private static byte[] after(byte[] picture, int place, byte[] first, byte[] second) {
    return ByteBuffer.allocate(picture.length + first.length + second.length)
        .put(picture, 0, place)
        .put(first)
        .put(second)
        .put(picture, place, picture.length - place)
        .array();
  }

  private static byte[] image(String kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(200, 120, BufferedImage.TYPE_INT_RGB), kind, out);
    return out.toByteArray();
  }
}
