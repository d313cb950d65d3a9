package org.carecert.certificate.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 8949, appendix A. */
class CborTest {
  @ParameterizedTest
  @CsvSource({
    "0, 00",
    "10, 0a",
    "23, 17",
    "24, 1818",
    "100, 1864",
    "1000, 1903e8",
    "1000000, 1a000f4240",
    "1000000000000, 1b000000e8d4a51000",
    "-1, 20",
    "-10, 29",
    "-100, 3863",
    "-1000, 3903e7"
  })
  void numbers_are_the_shortest(long number, String hex) {
    assertEquals(hex, hex(new Cbor().number(number)));
  }

  @Test
  void texts_and_bytes_tell_their_length() {
    assertEquals("60", hex(new Cbor().text("")));
    assertEquals("6449455446", hex(new Cbor().text("IETF")));
    assertEquals("63e6b0b4", hex(new Cbor().text("水")));
    assertEquals("64f0908591", hex(new Cbor().text("\ud800\udd51")));
    assertEquals("4401020304", hex(new Cbor().bytes(new byte[] {1, 2, 3, 4})));
    assertEquals("7818" + "61".repeat(24), hex(new Cbor().text("a".repeat(24))));
    assertEquals("590100" + "00".repeat(256), hex(new Cbor().bytes(new byte[256])));
  }

  @Test
  void lists_maps_and_tags_begin_what_follows() {
    assertEquals("83010203", hex(new Cbor().list(3).number(1).number(2).number(3)));
    assertEquals("a201020304", hex(new Cbor().map(2).number(1).number(2).number(3).number(4)));
    assertEquals("c11a514b67b0", hex(new Cbor().tag(1).number(1363896240)));
  }

  private static String hex(Cbor cbor) {
    return HexFormat.of().formatHex(cbor.done());
  }
}
