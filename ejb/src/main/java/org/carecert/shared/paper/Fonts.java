package org.carecert.shared.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts, parsed once. They may be read by one paper at a time: {@link #LOCK}. */
final class Fonts {
  /** Held by whoever reads glyphs. */
  static final Object LOCK = new Object();

  private static final Map<Face, Parsed> PARSED = new EnumMap<>(Face.class);
  private static final List<Face> FALLBACK = List.of(Face.SONG, Face.RARE, Face.MYEONGJO);

  private Fonts() {}

  /** A parsed font with its character map. */
  record Parsed(TrueTypeFont font, CmapLookup cmap) {
    boolean has(int codePoint) {
      return cmap.getGlyphId(codePoint) != 0;
    }
  }

  static Parsed parsed(Face face) {
    synchronized (LOCK) {
      return PARSED.computeIfAbsent(face, Fonts::parse);
    }
  }

  /** The face that draws a whole field: the wanted one, or the first that has every character. */
  static Face forField(Face wanted, String text) {
    if (covers(wanted, text)) {
      return wanted;
    }
    return FALLBACK.stream().filter(face -> covers(face, text)).findFirst().orElse(wanted);
  }

  /** The face that draws one character where no face draws the whole field. */
  static Face forCharacter(Face wanted, int codePoint) {
    if (has(wanted, codePoint)) {
      return wanted;
    }
    return FALLBACK.stream()
        .filter(face -> has(face, codePoint))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no glyph for U+" + Integer.toHexString(codePoint)));
  }

  static boolean drawable(int codePoint) {
    return FALLBACK.stream().anyMatch(face -> has(face, codePoint));
  }

  /** The outline of a character in a square of one unit, and how far it advances. */
  static Outline outline(Face wanted, int codePoint) {
    synchronized (LOCK) {
      Parsed parsed = parsed(forCharacter(wanted, codePoint));
      try {
        int glyph = parsed.cmap().getGlyphId(codePoint);
        float scale = 1f / parsed.font().getUnitsPerEm();
        GlyphData data = parsed.font().getGlyph().getGlyph(glyph);
        GeneralPath path = data == null ? new GeneralPath() : data.getPath();
        path.transform(AffineTransform.getScaleInstance(scale, scale));
        return new Outline(path, parsed.font().getAdvanceWidth(glyph) * scale);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  record Outline(GeneralPath path, float advance) {}

  private static boolean covers(Face face, String text) {
    return text.codePoints().allMatch(c -> has(face, c));
  }

  private static boolean has(Face face, int codePoint) {
    return parsed(face).has(codePoint);
  }

  private static Parsed parse(Face face) {
    try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + face.file())) {
      if (in == null) {
        throw new IllegalStateException("font not found: " + face.file());
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      font.setEnableGsub(false);
      return new Parsed(font, font.getUnicodeCmapLookup());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
