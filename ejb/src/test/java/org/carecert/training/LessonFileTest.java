package org.carecert.training;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.carecert.shared.Refused;
import org.carecert.training.domain.LearningReason;
import org.carecert.training.domain.LessonFileKind;
import org.carecert.training.domain.LessonVideo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonFileTest {
  private static final String SAFE =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><defs><linearGradient id=\"g\"/></defs>"
          + "<rect fill=\"url(#g)\"/><use href=\"#g\"/><text>on=字</text></svg>";

  @Test
  void a_plain_picture_is_taken() {
    assertDoesNotThrow(() -> LessonFileKind.PICTURE_SVG.check("image/svg+xml", bytes(SAFE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg><script>alert(1)</script></svg>",
        "<svg><SCRIPT/></svg>",
        "<svg><x:script xmlns:x=\"http://www.w3.org/2000/svg\"/></svg>",
        "<svg onload=\"x()\"/>",
        "<svg><rect\nonclick = 'x()'/></svg>",
        "<svg><a href=\"https://example.org\"/></svg>",
        "<svg><image xlink:href=\"http://example.org/a.png\"/></svg>",
        "<svg><image href='data:image/png;base64,AA'/></svg>",
        "<svg><rect fill=\"url(https://example.org/x)\"/></svg>",
        "<svg><foreignObject/></svg>",
        "<svg><style>@import 'x'</style></svg>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>",
        "<svg><set attributeName=\"href\" to=\"javascript:x\"/></svg>"
      })
  void a_picture_with_a_script_or_an_outside_reference_is_refused(String svg) {
    Refused no =
        assertThrows(
            Refused.class, () -> LessonFileKind.PICTURE_SVG.check("image/svg+xml", bytes(svg)));
    assertEquals(LearningReason.PICTURE_NOT_SAFE, no.reason());
  }

  @Test
  void a_file_is_what_its_bytes_say() {
    assertRefused(LessonFileKind.VIDEO, "video/mp4", "not a video");
    assertRefused(LessonFileKind.CAPTIONS_ZH, "text/vtt", "WEBVTTX");
    assertRefused(LessonFileKind.PICTURE_PNG, "image/png", SAFE);
    assertRefused(LessonFileKind.CAPTIONS_KO, "text/html", "WEBVTT\n");
    assertDoesNotThrow(
        () -> LessonFileKind.CAPTIONS_KO.check("text/vtt; charset=utf-8", bytes("WEBVTT\n")));
  }

  @Test
  void a_video_tells_its_own_length() {
    assertEquals(OptionalInt.of(44), LessonVideo.seconds(video(1000, 43_100)));
    assertEquals(OptionalInt.of(44), LessonVideo.seconds(video(600, 26_400)));
    assertEquals(OptionalInt.empty(), LessonVideo.seconds(video(0, 43_000)));
    assertEquals(OptionalInt.empty(), LessonVideo.seconds(bytes("ftyp")));
  }

  private static void assertRefused(LessonFileKind kind, String type, String content) {
    Refused no = assertThrows(Refused.class, () -> kind.check(type, bytes(content)));
    assertEquals(LearningReason.FILE_CONTENT_WRONG, no.reason());
  }

  private static byte[] video(int scale, int units) {
    ByteBuffer file = ByteBuffer.allocate(16 + 8 + 8 + 100);
    file.putInt(16).put(bytes("ftypisom")).putInt(0);
    file.putInt(116).put(bytes("moov")).putInt(108).put(bytes("mvhd"));
    file.putInt(0).putInt(0).putInt(0).putInt(scale).putInt(units);
    return file.array();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
