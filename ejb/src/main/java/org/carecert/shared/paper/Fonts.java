package org.carecert.shared.paper;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts, read once when they are first asked for; any number of papers read them at once. */
final class Fonts {
  private static final Map<Face, TrueType> READ = new ConcurrentHashMap<>();
  private static final List<Face> FALLBACK = List.of(Face.SONG, Face.RARE, Face.MYEONGJO);

  private Fonts() {}

  static TrueType of(Face face) {
    TrueType known = READ.get(face);
    return known == null ? READ.computeIfAbsent(face, Fonts::read) : known;
  }

  /** The face that draws a whole field: the wanted one, or the first that has every character. */
  static Face forField(Face wanted, String text) {
    if (covers(wanted, text)) {
      return wanted;
    }
    for (Face face : FALLBACK) {
      if (covers(face, text)) {
        return face;
      }
    }
    return wanted;
  }

  /** The face that draws one character where no face draws the whole field. */
  static Face forCharacter(Face wanted, int codePoint) {
    if (of(wanted).has(codePoint)) {
      return wanted;
    }
    return FALLBACK.stream()
        .filter(face -> of(face).has(codePoint))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no glyph for U+" + Integer.toHexString(codePoint)));
  }

  static boolean drawable(int codePoint) {
    return FALLBACK.stream().anyMatch(face -> of(face).has(codePoint));
  }

  /** The outline of a character in a square of one unit. */
  static Path2D outline(Face wanted, int codePoint) {
    return Outline.of(of(forCharacter(wanted, codePoint)), codePoint);
  }

  private static boolean covers(Face face, String text) {
    TrueType font = of(face);
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (!font.has(c)) {
        return false;
      }
    }
    return true;
  }

  private static TrueType read(Face face) {
    try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + face.file())) {
      if (in == null) {
        throw new IllegalStateException("font not found: " + face.file());
      }
      return new TrueType(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
