package org.carecert.shared.paper;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A font program of a few glyphs, cut out of a whole font: glyph 0 for what is missing, then the
 * wanted ones in their order, then the parts that they are made of (ISO 32000-1 §9.9: the tables
 * that an embedded CIDFontType2 needs).
 */
final class GlyphProgram {
  private static final List<String> HINTS = List.of("cvt ", "fpgm", "prep");
  private static final int MAGIC = 0xB1B0AFBA;

  private final TrueType font;
  private final List<Integer> glyphs = new ArrayList<>();
  private final Map<Integer, Integer> partNumbers = new HashMap<>();
  private final ByteArrayOutputStream outlines = new ByteArrayOutputStream(16_384);

  private GlyphProgram(TrueType font) {
    this.font = font;
  }

  /** The program whose glyphs 1, 2, 3 … are those of the characters. */
  static byte[] of(TrueType font, int[] codePoints) {
    GlyphProgram program = new GlyphProgram(font);
    program.glyphs.add(0);
    for (int c : codePoints) {
      program.glyphs.add(font.glyph(c));
    }
    return program.written();
  }

  private byte[] written() {
    // Grows while it is walked through: parts of composite glyphs are added at its end.
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      offsets.add(outlines.size());
      outline(glyphs.get(i));
    }
    offsets.add(outlines.size());
    ByteBuffer loca = ByteBuffer.allocate(4 * offsets.size());
    offsets.forEach(loca::putInt);
    Map<String, byte[]> tables = new TreeMap<>();
    tables.put("glyf", outlines.toByteArray());
    tables.put("head", head());
    tables.put("hhea", counted("hhea", 34));
    tables.put("hmtx", metrics());
    tables.put("loca", loca.array());
    tables.put("maxp", counted("maxp", 4));
    for (String hint : HINTS) {
      byte[] table = font.table(hint);
      if (table.length > 0) {
        tables.put(hint, table);
      }
    }
    return file(tables);
  }

  private void outline(int glyph) {
    int from = font.outlineFrom(glyph);
    int length = font.outlineLength(glyph);
    byte[] outline = font.slice(from, length);
    if (length > 0 && font.signed(from) < 0) {
      for (Composite part : Composite.parts(font, from + 10)) {
        int number = partNumbers.computeIfAbsent(part.glyph(), this::added);
        ByteBuffer.wrap(outline).putShort(part.at() - from, (short) number);
      }
    }
    outlines.write(outline, 0, length);
    for (int i = length; i % 4 != 0; i++) {
      outlines.write(0);
    }
  }

  private int added(int part) {
    glyphs.add(part);
    return glyphs.size() - 1;
  }

  private byte[] head() {
    byte[] head = font.table("head");
    ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
    return head;
  }

  private byte[] counted(String name, int at) {
    byte[] table = font.table(name);
    ByteBuffer.wrap(table).putShort(at, (short) glyphs.size());
    return table;
  }

  private byte[] metrics() {
    ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
    for (int glyph : glyphs) {
      metrics.putShort((short) font.advance(glyph)).putShort((short) font.bearing(glyph));
    }
    return metrics.array();
  }

  private static byte[] file(Map<String, byte[]> tables) {
    int count = tables.size();
    int room = 12 + 16 * count;
    for (byte[] table : tables.values()) {
      room += padded(table.length);
    }
    ByteBuffer file = ByteBuffer.allocate(room);
    int power = Integer.highestOneBit(count);
    int exponent = Integer.numberOfTrailingZeros(power);
    file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
    file.putShort((short) exponent).putShort((short) (16 * (count - power)));
    int at = 12 + 16 * count;
    int head = 0;
    for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
      byte[] table = entry.getValue();
      if (entry.getKey().equals("head")) {
        head = at;
      }
      file.put(at, table);
      file.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(sum(file, at, padded(table.length))).putInt(at).putInt(table.length);
      at += padded(table.length);
    }
    file.putInt(head + 8, MAGIC - sum(file, 0, room));
    return file.array();
  }

  private static int sum(ByteBuffer file, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += file.getInt(at);
    }
    return sum;
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
