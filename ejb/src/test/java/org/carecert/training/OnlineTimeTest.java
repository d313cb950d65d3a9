package org.carecert.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Random;
import org.carecert.training.domain.LearningCount;
import org.carecert.training.domain.LearningEnd;
import org.carecert.training.domain.LearningState;
import org.carecert.training.domain.LearningStep;
import org.junit.jupiter.api.Test;

class OnlineTimeTest {
  @Test
  void the_first_beat_only_starts_the_count() {
    LearningFixture learner = LearningFixture.lesson(600);
    LearningStep step = learner.plays(30);
    assertEquals(LearningCount.STARTED, step.count());
    assertEquals(0, step.creditedSeconds());
  }

  @Test
  void time_between_two_receptions_counts() {
    LearningFixture learner = LearningFixture.lesson(600);
    learner.plays(0);
    assertEquals(15, learner.plays(15).creditedSeconds());
    assertEquals(35, learner.plays(20).creditedSeconds());
  }

  @Test
  void a_gap_of_forty_seconds_counts_and_a_longer_one_does_not() {
    LearningFixture learner = LearningFixture.lesson(600);
    learner.plays(0);
    assertEquals(40, learner.plays(40).creditedSeconds());
    LearningStep late = learner.plays(41);
    assertEquals(LearningCount.GAP, late.count());
    assertEquals(40, late.creditedSeconds());
  }

  @Test
  void a_pause_does_not_count_on_either_side() {
    LearningFixture learner = LearningFixture.lesson(600);
    learner.plays(0);
    assertEquals(LearningCount.PAUSED, learner.beat(15, false).count());
    assertEquals(LearningCount.STARTED, learner.plays(15).count());
    assertEquals(0, learner.record.creditedSeconds());
    assertEquals(15, learner.plays(15).creditedSeconds());
  }

  @Test
  void many_quick_beats_count_no_more_than_the_time_that_passed() {
    LearningFixture learner = LearningFixture.lesson(600);
    learner.plays(0);
    for (int i = 0; i < 1000; i++) {
      learner.plays(0);
    }
    assertEquals(0, learner.record.creditedSeconds());
  }

  @Test
  void a_clock_that_steps_back_counts_nothing_twice() {
    LearningFixture learner = LearningFixture.lesson(600);
    learner.plays(0);
    learner.plays(15);
    learner.plays(-10);
    assertEquals(15, learner.plays(10).creditedSeconds());
  }

  @Test
  void no_more_than_the_real_length_is_credited() {
    LearningFixture learner = LearningFixture.lesson(100);
    LearningStep end = learner.toTheEnd();
    assertEquals(LearningState.COMPLETED, end.state());
    assertEquals(100, end.creditedSeconds());
    assertEquals(2, learner.record.earnedMinutes());
    assertEquals(LearningEnd.COMPLETED, end.end());
  }

  @Test
  void the_author_cannot_credit_more_than_the_real_minutes_but_less() {
    assertEquals(5, LearningFixture.lesson(300, 45, 1).record.earnedMinutes());
    assertEquals(3, LearningFixture.lesson(300, 3, 1).record.earnedMinutes());
  }

  @Test
  void the_day_has_a_cap_over_all_sessions() {
    LearningFixture learner = LearningFixture.lesson(600);
    learner.otherMillisToday = 315 * 60 * 1000L - 10_000;
    learner.plays(0);
    assertEquals(10, learner.plays(15).creditedSeconds());
    LearningStep full = learner.plays(15);
    assertEquals(LearningCount.DAY_FULL, full.count());
    assertEquals(10, full.creditedSeconds());
  }

  @Test
  void a_new_day_ends_the_session_and_keeps_what_was_earned() {
    LearningFixture learner = LearningFixture.lesson(600);
    learner.now = Instant.parse("2026-03-02T15:59:40Z"); // 23:59:40 in the city
    learner.newSession();
    learner.plays(0);
    learner.plays(15);
    LearningStep step = learner.plays(15);
    assertEquals(LearningState.ENDED, step.state());
    assertEquals(LearningEnd.DAY_OVER, step.end());
    assertEquals(15, step.creditedSeconds());
  }

  @Test
  void a_session_ended_by_another_counts_nothing_more() {
    LearningFixture learner = LearningFixture.lesson(600);
    learner.plays(0);
    learner.plays(15);
    learner.session.end(LearningEnd.BEGUN_ELSEWHERE, learner.now);
    LearningStep step = learner.plays(15);
    assertEquals(LearningCount.ENDED, step.count());
    assertEquals(LearningEnd.BEGUN_ELSEWHERE, step.end());
    assertEquals(15, step.creditedSeconds());
  }

  @Test
  void another_session_goes_on_where_the_first_stopped() {
    LearningFixture learner = LearningFixture.lesson(600);
    learner.plays(0);
    learner.plays(30);
    learner.session.end(LearningEnd.BEGUN_ELSEWHERE, learner.now);
    learner.newSession();
    learner.plays(3600);
    assertEquals(45, learner.plays(15).creditedSeconds());
  }

  @Test
  void whatever_the_client_does_it_is_never_credited_more_than_it_was_there() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      LearningFixture learner = LearningFixture.lesson(60 + random.nextInt(600), 45, seed);
      Instant begun = learner.now;
      for (int i = 0; i < 200 && !learner.session.ended(); i++) {
        int later = random.nextInt(60);
        if (learner.record.openQuestion() != null && random.nextBoolean()) {
          learner.answers(later, random.nextInt(3) > 0);
        } else {
          learner.beat(later, random.nextInt(4) > 0);
        }
        long there = learner.now.toEpochMilli() - begun.toEpochMilli();
        assertTrue(learner.record.creditedSeconds() * 1000L <= there);
        assertTrue(learner.record.creditedSeconds() <= learner.record.lengthSeconds());
        assertTrue(
            learner.session.measuredMillis() - learner.session.takenBackMillis()
                == learner.record.creditedSeconds() * 1000L);
      }
    }
  }
}
