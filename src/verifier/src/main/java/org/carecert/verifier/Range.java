package org.carecert.verifier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;

/**
 * 签名范围: which bytes of a file a signature is over: all of a revision but the place of the signature
 * itself (ISO 32000-2 §12.8.1).
 */
final class Range {
  private final byte[] file;
  private final int from;
  private final int to;
  private final int end;

  private Range(byte[] file, int from, int to, int end) {
    this.file = file;
    this.from = from;
    this.to = to;
    this.end = end;
  }

  /** Of a signature; refused if it leaves out anything but its own place. */
  static Range of(byte[] file, PDSignature signature) {
    @Nullable COSArray range =
        signature.getCOSObject().getCOSArray(org.apache.pdfbox.cos.COSName.BYTERANGE);
    NotGenuine.unless(range != null && range.size() == 4, "coverage.range");
    long from = number(range, 1);
    long to = number(range, 2);
    long rest = number(range, 3);
    boolean inside = from > 0 && to > from + 1 && rest >= 0 && to <= file.length - rest;
    NotGenuine.unless(number(range, 0) == 0 && inside, "coverage.range");
    Range found = new Range(file, (int) from, (int) to, (int) (to + rest));
    NotGenuine.unless(file[found.from] == '<' && file[found.to - 1] == '>', "coverage.range");
    return found;
  }

  private static long number(COSArray range, int index) {
    return range.getObject(index) instanceof COSNumber number ? number.longValue() : -1;
  }

  /** What is signed. */
  byte[] covered() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(end);
    out.write(file, 0, from);
    out.write(file, to, end - to);
    return out.toByteArray();
  }

  /** The signature in its place. */
  byte[] signature() {
    String hex = new String(file, from + 1, to - from - 2, StandardCharsets.US_ASCII);
    return HexFormat.of().parseHex(hex);
  }

  /** Where the signed revision ends. */
  int end() {
    return end;
  }

  /** Whether nothing stands after it. */
  boolean whole() {
    return end == file.length;
  }

  /** The file as it was when it was signed. */
  byte[] revision() {
    return Arrays.copyOf(file, end);
  }
}
