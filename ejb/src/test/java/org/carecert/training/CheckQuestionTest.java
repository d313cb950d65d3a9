package org.carecert.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.carecert.shared.Json;
import org.carecert.training.domain.LearningCount;
import org.carecert.training.domain.LearningQuestion;
import org.carecert.training.domain.LearningState;
import org.carecert.training.domain.LearningStep;
import org.junit.jupiter.api.Test;

class CheckQuestionTest {
  @Test
  void a_question_comes_with_the_answer_to_a_beat_and_without_its_key() {
    LearningStep step = LearningFixture.lesson(600).untilAsked();
    assertEquals(LearningState.QUESTION, step.state());
    assertNotNull(step.question());
    assertFalse(
        Arrays.stream(LearningQuestion.class.getRecordComponents())
            .anyMatch(c -> c.getName().equals("key")));
    assertFalse(Json.text(step).contains("key"));
  }

  @Test
  void its_moment_differs_from_learner_to_learner() {
    Set<Integer> moments = new HashSet<>();
    for (long seed = 1; seed <= 50; seed++) {
      int moment = LearningFixture.lesson(600, 45, seed * 7919).untilAsked().creditedSeconds();
      assertTrue(moment >= 60 && moment <= 195, "moment " + moment);
      moments.add(moment);
    }
    assertTrue(moments.size() >= 5);
  }

  @Test
  void every_lesson_asks_at_least_once_before_it_is_completed() {
    for (long seed = 1; seed <= 50; seed++) {
      LearningFixture learner = LearningFixture.lesson(60, 45, seed);
      assertEquals(LearningState.COMPLETED, learner.toTheEnd().state());
      assertTrue(learner.record.asked() >= 1);
    }
  }

  @Test
  void unanswered_for_sixty_seconds_nothing_more_counts() {
    LearningFixture learner = LearningFixture.lesson(600);
    int asked = learner.untilAsked().creditedSeconds();
    assertEquals(asked + 30, learner.plays(30).creditedSeconds());
    assertEquals(asked + 60, learner.plays(30).creditedSeconds());
    LearningStep waits = learner.plays(30);
    assertEquals(LearningCount.QUESTION_WAITS, waits.count());
    assertEquals(asked + 60, waits.creditedSeconds());
  }

  @Test
  void a_late_right_answer_lets_time_count_again() {
    LearningFixture learner = LearningFixture.lesson(600);
    int asked = learner.untilAsked().creditedSeconds();
    learner.plays(30);
    learner.plays(30);
    learner.plays(30);
    LearningStep right = learner.answers(20, true);
    assertEquals(asked + 60, right.creditedSeconds());
    assertEquals(asked + 75, learner.plays(15).creditedSeconds());
  }

  @Test
  void a_wrong_answer_takes_back_the_time_since_the_last_right_one_and_asks_another() {
    LearningFixture learner = LearningFixture.lesson(600);
    learner.untilAsked();
    int secured = learner.answers(5, true).creditedSeconds();
    LearningQuestion first = Objects.requireNonNull(learner.untilAsked().question());
    LearningStep wrong = learner.answers(5, false);
    assertEquals(LearningCount.TAKEN_BACK, wrong.count());
    assertEquals(secured, wrong.creditedSeconds());
    assertFalse(Objects.requireNonNull(wrong.verdict()).right());
    assertNotEquals(first.code(), Objects.requireNonNull(wrong.question()).code());
  }

  @Test
  void guessing_completes_nothing() {
    LearningFixture learner = LearningFixture.lesson(120);
    learner.plays(0);
    for (int i = 0; i < 200; i++) {
      if (learner.record.openQuestion() != null) {
        learner.answers(10, false);
      } else {
        learner.plays(15);
      }
    }
    assertFalse(learner.record.completed());
  }

  @Test
  void an_answer_that_arrives_twice_is_judged_once() {
    LearningFixture learner = LearningFixture.lesson(600);
    String code = Objects.requireNonNull(learner.untilAsked().question()).code();
    learner.answers(5, true);
    LearningStep again =
        learner.record.beat(
            learner.session,
            new org.carecert.training.domain.LearningBeat(
                learner.now.plusSeconds(1),
                true,
                new org.carecert.training.domain.LearningAnswer(code, 99),
                null),
            new org.carecert.training.domain.LearningFrame(
                LearningFixture.QUESTIONS, LearningFixture.RULE, 0));
    assertNull(again.verdict());
    assertEquals(LearningState.RUNNING, again.state());
  }

  @Test
  void an_open_question_follows_the_learner_into_another_session() {
    LearningFixture learner = LearningFixture.lesson(600);
    String code = Objects.requireNonNull(learner.untilAsked().question()).code();
    learner.newSession();
    LearningStep step = learner.plays(600);
    assertEquals(code, Objects.requireNonNull(step.question()).code());
    assertEquals(LearningCount.QUESTION_WAITS, learner.plays(15).count());
  }
}
