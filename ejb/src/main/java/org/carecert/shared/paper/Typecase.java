package org.carecert.shared.paper;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * 字盘: the characters that stand on every paper of an edition, cut out of their fonts and deflated
 * once for all of them. A paper that needs others has them in a font of its own, so that a typecase
 * changes how fast a paper is made and how it is stored, never what stands on it.
 */
public final class Typecase {
  /** Nothing is known beforehand. */
  public static final Typecase EMPTY = new Typecase(Map.of());

  private final Map<Face, Drawer> drawers = new EnumMap<>(Face.class);

  /** The characters of one face in their order, and the font of them. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Drawer(int[] codePoints, CastFont font) {}

  private Typecase(Map<Face, int[]> characters) {
    characters.forEach(
        (face, unsorted) -> {
          int[] sorted = unsorted.clone();
          Arrays.sort(sorted);
          drawers.put(face, new Drawer(sorted, CastFont.once(face, sorted)));
        });
  }

  /** The characters of a specimen: what this draws. */
  public static Typecase of(Paper.Sheet sheet, Consumer<Paper> specimen) {
    ContentPress press = new ContentPress(EMPTY);
    Paper.pulled(sheet, press, specimen);
    return new Typecase(press.fonts().gathered());
  }

  /** The number of a character in the font of its face; 0 if it is not there. */
  int number(Face face, int codePoint) {
    Drawer drawer = drawers.get(face);
    return drawer == null
        ? 0
        : Math.max(0, Arrays.binarySearch(drawer.codePoints(), codePoint) + 1);
  }

  CastFont font(Face face) {
    Drawer drawer = drawers.get(face);
    if (drawer == null) {
      throw new IllegalArgumentException(face.name());
    }
    return drawer.font();
  }
}
