package org.carecert.home.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/** Whether what a request asks for can be read as text, and kept as text, at all. */
final class Address {
  private Address() {}

  /**
   * False if path or query hold bytes that are no UTF-8, a NUL, or a percent sign of no meaning.
   */
  static boolean readable(HttpServletRequest request) {
    return readable(request.getRequestURI()) && readable(request.getQueryString());
  }

  static boolean readable(@Nullable String raw) {
    if (raw == null) {
      return true;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) != '%') {
        bytes.writeBytes(String.valueOf(raw.charAt(i)).getBytes(StandardCharsets.UTF_8));
      } else if (raw.substring(i).matches("(?s)%[0-9a-fA-F]{2}.*")) {
        bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        return false;
      }
    }
    try {
      return Require.storable(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString());
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
