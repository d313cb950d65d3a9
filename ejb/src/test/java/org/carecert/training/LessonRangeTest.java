package org.carecert.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.carecert.training.domain.LessonRange;
import org.carecert.training.domain.LessonRange.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-,0,99",
    "bytes=0-0,0,0",
    "bytes=10-19,10,19",
    "bytes=90-500,90,99",
    "bytes=-10,90,99",
    "bytes=-500,0,99",
    "bytes= 5 - 6,5,6"
  })
  void one_part_is_given(String header, long first, long last) {
    Asked asked = LessonRange.asked(header, null, "\"e\"", 100);
    assertEquals(new Asked.Part(new LessonRange(first, last)), asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=100-", "bytes=-0", "bytes=5-4", "bytes=999999999999-"})
  void a_part_outside_is_told(String header) {
    assertInstanceOf(Asked.Outside.class, LessonRange.asked(header, null, "\"e\"", 100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-1,5-6", "lines=1-2", "bytes=-", "bytes=a-b"})
  void what_is_not_understood_gives_the_whole(String header) {
    assertInstanceOf(Asked.Whole.class, LessonRange.asked(header, null, "\"e\"", 100));
  }

  @Test
  void another_version_gives_the_whole() {
    assertInstanceOf(Asked.Whole.class, LessonRange.asked("bytes=5-", "\"old\"", "\"e\"", 100));
    assertInstanceOf(Asked.Part.class, LessonRange.asked("bytes=5-", "\"e\"", "\"e\"", 100));
  }
}
