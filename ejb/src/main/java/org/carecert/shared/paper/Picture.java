package org.carecert.shared.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;

/** 照片: a photo as it can be printed. */
public final class Picture {
  private static final int DOTS_PER_MM = 16;
  private static final int LEAST_DOTS = 100;
  private static final int MOST_DOTS = 4_000;
  private static final int TOO_FINE = 2;
  private static final float PHOTO_QUALITY = 0.92f;
  private static final float USUAL_QUALITY = 0.75f;

  private final byte[] jpeg;
  private final int width;
  private final int height;
  private final boolean grey;

  private Picture(byte[] jpeg, int width, int height, boolean grey) {
    this.jpeg = jpeg;
    this.width = width;
    this.height = height;
    this.grey = grey;
  }

  /** Whether it can be printed: a picture that can be read, of 100 to 4,000 dots a side. */
  public static boolean printable(byte[] jpegOrPng) {
    return read(jpegOrPng).isPresent();
  }

  /**
   * The photo as it is printed over a box: the very JPEG where a reader can draw it and it is not
   * much finer than the box, otherwise drawn anew, cut from its middle to the proportions of the
   * box. Empty if it cannot be printed.
   */
  public static Optional<Picture> fitted(byte[] jpegOrPng, Box box) {
    Optional<Picture> as = Jpeg.of(jpegOrPng).filter(jpeg -> suits(jpeg, box)).map(Picture::as);
    return as.isPresent() ? as : read(jpegOrPng).map(picture -> anew(cut(picture, box)));
  }

  private static boolean suits(Jpeg jpeg, Box box) {
    return within(jpeg.width())
        && within(jpeg.height())
        && jpeg.width() <= TOO_FINE * box.width() * DOTS_PER_MM
        && jpeg.height() <= TOO_FINE * box.height() * DOTS_PER_MM;
  }

  private static Picture as(Jpeg jpeg) {
    return new Picture(jpeg.bare(), jpeg.width(), jpeg.height(), jpeg.grey());
  }

  private static Picture anew(BufferedImage drawn) {
    return new Picture(jpeg(drawn, PHOTO_QUALITY), drawn.getWidth(), drawn.getHeight(), false);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The file of the picture. */
  byte[] jpeg() {
    return jpeg;
  }

  /** The picture as an object of a new document. */
  ReadyStream stream() {
    ReadyStream stream = new ReadyStream(jpeg);
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, width);
    stream.setInt(COSName.HEIGHT, height);
    stream.setInt(COSName.BITS_PER_COMPONENT, 8);
    stream.setItem(COSName.COLORSPACE, grey ? COSName.DEVICEGRAY : COSName.DEVICERGB);
    stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
    return stream;
  }

  /** The whole picture in the middle of a box, over white; empty if it cannot be printed. */
  public static Optional<Picture> contained(byte[] jpegOrPng, Box box) {
    return read(jpegOrPng)
        .map(
            from -> {
              int width = Math.round(box.width() * DOTS_PER_MM);
              int height = Math.round(box.height() * DOTS_PER_MM);
              double scale =
                  Math.min((double) width / from.getWidth(), (double) height / from.getHeight());
              return anew(
                  drawn(
                      from,
                      new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB),
                      (int) Math.round(from.getWidth() * scale),
                      (int) Math.round(from.getHeight() * scale)));
            });
  }

  /**
   * A photo drawn anew as JPEG, its longer side at most so many dots: whatever else stood in the
   * file is gone. Empty if it cannot be read.
   */
  public static Optional<byte[]> redrawn(byte[] jpegOrPng, int mostDots) {
    return read(jpegOrPng).map(picture -> jpeg(smaller(picture, mostDots), USUAL_QUALITY));
  }

  /**
   * A picture as it is kept: the very JPEG without what is no picture in it, where its longer side
   * has at most so many dots; otherwise drawn anew. Empty if it cannot be printed.
   */
  public static Optional<byte[]> stored(byte[] jpegOrPng, int mostDots) {
    Optional<byte[]> same =
        Jpeg.of(jpegOrPng)
            .filter(jpeg -> within(jpeg.width()) && within(jpeg.height()))
            .filter(jpeg -> Math.max(jpeg.width(), jpeg.height()) <= mostDots)
            .map(Jpeg::bare);
    return same.isPresent() ? same : redrawn(jpegOrPng, mostDots).flatMap(Jpeg::of).map(Jpeg::bare);
  }

  private static BufferedImage smaller(BufferedImage from, int mostDots) {
    double scale = Math.min(1, (double) mostDots / Math.max(from.getWidth(), from.getHeight()));
    int width = Math.max(1, (int) Math.round(from.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(from.getHeight() * scale));
    return drawn(from, new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), width, height);
  }

  private static byte[] jpeg(BufferedImage picture, float quality) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(to);
      writer.write(null, new IIOImage(picture, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  // The size stands at the beginning: what would fill the memory is never unpacked.
  private static Optional<BufferedImage> read(byte[] jpegOrPng) {
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(jpegOrPng))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        return within(reader.getWidth(0)) && within(reader.getHeight(0))
            ? Optional.of(reader.read(0))
            : Optional.empty();
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException e) {
      // A torn file is one kind of picture that cannot be printed.
      return Optional.empty();
    }
  }

  private static boolean within(int dots) {
    return dots >= LEAST_DOTS && dots <= MOST_DOTS;
  }

  private static BufferedImage cut(BufferedImage from, Box box) {
    int width = Math.round(box.width() * DOTS_PER_MM);
    int height = Math.round(box.height() * DOTS_PER_MM);
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    double scale = Math.max((double) width / from.getWidth(), (double) height / from.getHeight());
    int drawnWidth = (int) Math.ceil(from.getWidth() * scale);
    int drawnHeight = (int) Math.ceil(from.getHeight() * scale);
    return drawn(from, to, drawnWidth, drawnHeight);
  }

  /** Draws a picture into the middle of another one, over white. */
  private static BufferedImage drawn(
      BufferedImage from, BufferedImage to, int drawnWidth, int drawnHeight) {
    int width = to.getWidth();
    int height = to.getHeight();
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
