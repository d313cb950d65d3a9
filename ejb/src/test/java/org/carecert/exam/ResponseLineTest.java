package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.carecert.exam.domain.Answer;
import org.carecert.exam.domain.ResponseLine;
import org.junit.jupiter.api.Test;

/** Attempt histories, in whatever order the line brought them. */
class ResponseLineTest {

  @Test
  void reordered_and_repeated_saves_count_as_the_candidate_gave_them() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      Map<Integer, Answer> meant = new HashMap<>();
      List<ResponseLine> sent = new ArrayList<>();
      for (int seq = 1; seq <= 60; seq++) {
        int item = 1 + random.nextInt(20);
        String answer = "ABCD".substring(random.nextInt(4)).substring(0, 1);
        meant.put(item, new Answer(answer));
        for (int times = 0; times <= random.nextInt(3); times++) {
          sent.add(new ResponseLine(0, seq, item, answer));
        }
      }
      Collections.shuffle(sent, random);
      assertEquals(meant, ResponseLine.current(sent));
    }
  }

  @Test
  void what_counted_when_a_paper_was_taken_is_told_from_what_came_after_it_was_given_back() {
    List<ResponseLine> all =
        List.of(
            new ResponseLine(7, 1, 1, "A"),
            new ResponseLine(8, 2, 2, "B"),
            new ResponseLine(9, 3, 1, "C"));
    assertEquals(Map.of(1, new Answer("A"), 2, new Answer("B")), ResponseLine.upTo(8, all));
    assertEquals(ResponseLine.current(all), ResponseLine.upTo(9, all));
    assertEquals(Map.of(), ResponseLine.upTo(0, all));
  }

  @Test
  void what_never_came_changes_nothing_else() {
    ResponseLine first = new ResponseLine(1, 1, 1, "A");
    ResponseLine third = new ResponseLine(2, 3, 2, "B");
    assertEquals(
        Map.of(1, new Answer("A"), 2, new Answer("B")),
        ResponseLine.current(List.of(third, first)));
    assertEquals(Map.of(), ResponseLine.current(List.of()));
  }
}
