package org.carecert.exam.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.carecert.exam.domain.ExchangeReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text, strictly: what cannot be read is never replaced by a sign for it.
 *
 * @param text as far as it could be read
 * @param sound whether that is all of it
 */
record Encoded(Charset charset, String text, boolean sound) {
  private static final int DECLARED_WITHIN = 200;

  /** A text without a declaration: its mark decides, else UTF-8 or GB18030; null if it is none. */
  static @Nullable Encoded guessed(byte[] bytes) {
    Charset marked = marked(bytes);
    List<Charset> tried =
        marked == null
            ? List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))
            : List.of(marked);
    for (Charset charset : tried) {
      Encoded read = of(bytes, charset);
      if (read.sound) {
        return read;
      }
    }
    return null;
  }

  /** XML: its mark decides, else what it declares, else UTF-8. */
  static Encoded xml(byte[] bytes) {
    Charset marked = marked(bytes);
    return of(bytes, marked == null ? declared(bytes) : marked);
  }

  private static @Nullable Charset marked(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    int end = head.startsWith("<?xml") ? head.indexOf("?>") : -1;
    int from = end < 0 ? -1 : head.substring(0, end).indexOf("encoding");
    if (from < 0) {
      return StandardCharsets.UTF_8;
    }
    String name = head.substring(from + "encoding".length(), end).replaceAll("[=\\s\"']", "");
    try {
      return Charset.forName(name.replace("standaloneyes", "").replace("standaloneno", ""));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Refused(ExchangeReason.ENCODING_UNKNOWN);
    }
  }

  private static Encoded of(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    int most = (int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1;
    CharBuffer chars = CharBuffer.allocate(most);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    String text = chars.flip().toString();
    return new Encoded(
        charset, text.startsWith("\uFEFF") ? text.substring(1) : text, !result.isError());
  }

  /** Whether a file begins with these bytes. */
  static boolean starts(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
