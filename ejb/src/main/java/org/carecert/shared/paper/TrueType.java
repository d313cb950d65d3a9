package org.carecert.shared.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A TrueType font as it lies in its file, read in place: its bytes and where each table begins,
 * with the character map as runs (OpenType 1.9: cmap 4 and 12, head, hhea, hmtx, loca, glyf).
 * Nothing is changed after the beginning, so that any number of papers read it at once.
 */
final class TrueType {
  private static final int SEGMENTS = 4;
  private static final int GROUPS = 12;
  private static final int CAPITALS = 88;

  private final byte[] file;
  private final ByteBuffer data;
  private final Map<String, Table> tables = new HashMap<>();
  private final int glyf;
  private final int loca;
  private final boolean longOffsets;
  private final int hmtx;
  private final int fullMetrics;
  private final int[] first;
  private final int[] last;
  private final int[] glyph;
  private final float scale;

  /** Where a table lies in the file. */
  private record Table(int from, int length) {}

  /** Characters in a row whose glyphs stand in a row too. */
  private record Run(int first, int last, int glyph) {}

  TrueType(byte[] file) {
    this.file = file;
    this.data = ByteBuffer.wrap(file);
    int count = data.getShort(4);
    for (int at = 12; at < 12 + 16 * count; at += 16) {
      String name = new String(file, at, 4, StandardCharsets.ISO_8859_1);
      tables.put(name, new Table(data.getInt(at + 8), data.getInt(at + 12)));
    }
    glyf = from("glyf");
    loca = from("loca");
    hmtx = from("hmtx");
    longOffsets = data.getShort(from("head") + 50) == 1;
    fullMetrics = unsigned(from("hhea") + 34);
    scale = 1000f / unitsPerEm();
    List<Run> runs = characterMap();
    first = runs.stream().mapToInt(Run::first).toArray();
    last = runs.stream().mapToInt(Run::last).toArray();
    glyph = runs.stream().mapToInt(Run::glyph).toArray();
  }

  /** The glyph of a character; 0 if there is none. */
  int glyph(int codePoint) {
    int low = 0;
    int high = first.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (codePoint < first[middle]) {
        high = middle - 1;
      } else if (codePoint > last[middle]) {
        low = middle + 1;
      } else {
        return glyph[middle] + codePoint - first[middle];
      }
    }
    return 0;
  }

  boolean has(int codePoint) {
    return glyph(codePoint) != 0;
  }

  int unitsPerEm() {
    return unsigned(from("head") + 18);
  }

  /** How far a glyph advances, in the font's own units. */
  int advance(int glyphId) {
    return unsigned(hmtx + 4 * Math.min(glyphId, fullMetrics - 1));
  }

  /** How far left a glyph begins, in the font's own units. */
  int bearing(int glyphId) {
    return glyphId < fullMetrics
        ? data.getShort(hmtx + 4 * glyphId + 2)
        : data.getShort(hmtx + 4 * fullMetrics + 2 * (glyphId - fullMetrics));
  }

  /** How far a character advances, in thousandths of its size. */
  float width(int codePoint) {
    return advance(glyph(codePoint)) * scale;
  }

  /** A length of the font in thousandths of its size. */
  int thousandths(int units) {
    return Math.round(units * scale);
  }

  /** Where the outline of a glyph begins in the file. */
  int outlineFrom(int glyphId) {
    return glyf + offset(glyphId);
  }

  /** How many bytes the outline of a glyph has; a blank one has none. */
  int outlineLength(int glyphId) {
    return offset(glyphId + 1) - offset(glyphId);
  }

  /** A signed number of two bytes of the file. */
  int signed(int at) {
    return data.getShort(at);
  }

  /** A number of two bytes of the file. */
  int unsigned(int at) {
    return data.getShort(at) & 0xFFFF;
  }

  byte at(int at) {
    return file[at];
  }

  /** A signed number of two bytes in a table. */
  int signed(String table, int at) {
    return data.getShort(from(table) + at);
  }

  /** How high a capital letter is; the ascent where the font does not say. */
  int capitals() {
    Table os2 = tables.get("OS/2");
    return os2 == null || os2.length() < CAPITALS + 2
        ? signed("hhea", 4)
        : data.getShort(os2.from() + CAPITALS);
  }

  /** A table as it stands in the file; empty if there is none. */
  byte[] table(String name) {
    Table table = tables.get(name);
    return table == null ? new byte[0] : slice(table.from(), table.length());
  }

  byte[] slice(int from, int length) {
    byte[] part = new byte[length];
    System.arraycopy(file, from, part, 0, length);
    return part;
  }

  private int offset(int glyphId) {
    return longOffsets ? data.getInt(loca + 4 * glyphId) : 2 * unsigned(loca + 2 * glyphId);
  }

  private int from(String table) {
    Table found = tables.get(table);
    if (found == null) {
      throw new IllegalStateException("no table " + table);
    }
    return found.from();
  }

  private List<Run> characterMap() {
    int cmap = from("cmap");
    int best = -1;
    for (int at = cmap + 4; at < cmap + 4 + 8 * unsigned(cmap + 2); at += 8) {
      int map = cmap + data.getInt(at + 4);
      boolean unicode = unsigned(at) == 0 || (unsigned(at) == 3 && unsigned(at + 2) != 0);
      int format = unsigned(map);
      boolean better = best < 0 || unsigned(best) == SEGMENTS;
      if (unicode && (format == SEGMENTS || format == GROUPS) && better) {
        best = map;
      }
    }
    if (best < 0) {
      throw new IllegalStateException("no character map");
    }
    return unsigned(best) == GROUPS ? groups(best) : segments(best);
  }

  private List<Run> groups(int map) {
    List<Run> runs = new ArrayList<>();
    for (int at = map + 16; at < map + 16 + 12 * data.getInt(map + 12); at += 12) {
      runs.add(new Run(data.getInt(at), data.getInt(at + 4), data.getInt(at + 8)));
    }
    return runs;
  }

  private List<Run> segments(int map) {
    List<Run> runs = new ArrayList<>();
    int doubled = unsigned(map + 6);
    for (int at = map + 14; at < map + 14 + doubled; at += 2) {
      int end = unsigned(at);
      int start = unsigned(at + 2 + doubled);
      int delta = unsigned(at + 2 + 2 * doubled);
      int rangeAt = at + 2 + 3 * doubled;
      for (int c = start; c <= end && c != 0xFFFF; c++) {
        int range = unsigned(rangeAt);
        int named = range == 0 ? c : unsigned(rangeAt + range + 2 * (c - start));
        add(runs, c, named == 0 ? 0 : (named + delta) & 0xFFFF);
      }
    }
    return runs;
  }

  private static void add(List<Run> runs, int codePoint, int glyphId) {
    if (glyphId == 0) {
      return;
    }
    int end = runs.size() - 1;
    Run before = end < 0 ? new Run(-1, -1, -1) : runs.get(end);
    boolean goesOn =
        end >= 0
            && codePoint == before.last() + 1
            && glyphId == before.glyph() + codePoint - before.first();
    if (goesOn) {
      runs.set(end, new Run(before.first(), codePoint, before.glyph()));
    } else {
      runs.add(new Run(codePoint, codePoint, glyphId));
    }
  }
}
