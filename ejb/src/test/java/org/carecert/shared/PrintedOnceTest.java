package org.carecert.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What never changes is printed once, inside whatever is sent. */
class PrintedOnceTest {
  private static final AtomicInteger ASKED = new AtomicInteger();

  @Unchanging
  record Large(List<String> lines) {
    @Override
    public List<String> lines() {
      ASKED.incrementAndGet();
      return lines;
    }
  }

  record Letter(String to, Large large, int after) {}

  @Test
  void it_is_printed_once_and_stands_where_it_would_stand() {
    Large large = new Large(List.of("金女人", "\"é\"\n", "😀"));
    String expected =
        "{\"to\":\"%s\",\"large\":{\"lines\":[\"金女人\",\"\\\"é\\\"\\n\",\"😀\"]},\"after\":3}";
    assertEquals(expected.formatted("甲"), Json.text(new Letter("甲", large, 3)));
    int once = ASKED.get();
    assertEquals(expected.formatted("乙"), Json.text(new Letter("乙", large, 3)));
    assertEquals(
        expected.formatted("丙"),
        new String(bytes(new Letter("丙", large, 3)), java.nio.charset.StandardCharsets.UTF_8));
    assertEquals(once, ASKED.get());
    assertEquals(large, Json.read(Json.text(large), Large.class));
  }

  private static byte[] bytes(Letter letter) {
    try {
      return Json.MAPPER.writeValueAsBytes(letter);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
