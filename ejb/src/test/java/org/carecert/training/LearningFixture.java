package org.carecert.training;

import java.time.Instant;
import java.util.List;
import org.carecert.training.domain.LearningAnswer;
import org.carecert.training.domain.LearningBeat;
import org.carecert.training.domain.LearningFrame;
import org.carecert.training.domain.LearningRecord;
import org.carecert.training.domain.LearningRule;
import org.carecert.training.domain.LearningSeed;
import org.carecert.training.domain.LearningSession;
import org.carecert.training.domain.LearningState;
import org.carecert.training.domain.LearningStep;
import org.carecert.training.domain.LessonMeasure;
import org.carecert.training.domain.LessonQuestion;

/** One learner in one lesson, with a clock turned by hand. */
final class LearningFixture {
  static final LearningRule RULE = new LearningRule(40, 60, 315 * 60, 120);
  static final List<LessonQuestion> QUESTIONS =
      List.of(question("Q1", 1), question("Q2", 0), question("Q3", 2));

  final LearningRecord record;
  LearningSession session;
  LearningRule rule = RULE;
  Instant now = Instant.parse("2026-03-02T01:00:00Z");
  long otherMillisToday;

  private LearningFixture(int seconds, int mostMinutes, long seed) {
    record =
        new LearningRecord(
            7, 8, new LessonMeasure(9, seconds, mostMinutes), new LearningSeed(seed), 120, now);
    session = new LearningSession("S", 1, 8, now);
  }

  /** A lesson of this real length. */
  static LearningFixture lesson(int seconds) {
    return new LearningFixture(seconds, 45, 42);
  }

  static LearningFixture lesson(int seconds, int mostMinutes, long seed) {
    return new LearningFixture(seconds, mostMinutes, seed);
  }

  LearningStep beat(int secondsLater, boolean playing) {
    now = now.plusSeconds(secondsLater);
    return record.beat(session, new LearningBeat(now, playing, null, null), frame());
  }

  /** A beat so much later, playing. */
  LearningStep plays(int secondsLater) {
    return beat(secondsLater, true);
  }

  LearningStep answers(int secondsLater, boolean right) {
    now = now.plusSeconds(secondsLater);
    String code = record.openQuestion();
    int key = QUESTIONS.stream().filter(q -> q.code().equals(code)).findFirst().orElseThrow().key();
    LearningAnswer answer = new LearningAnswer(String.valueOf(code), right ? key : (key + 1) % 3);
    return record.beat(session, new LearningBeat(now, true, answer, null), frame());
  }

  /** Plays until a question is asked. */
  LearningStep untilAsked() {
    LearningStep step = plays(0);
    while (step.state() == LearningState.RUNNING) {
      step = plays(15);
    }
    return step;
  }

  /** Plays and answers rightly to the end. */
  LearningStep toTheEnd() {
    LearningStep step = plays(0);
    while (step.state() == LearningState.RUNNING || step.state() == LearningState.QUESTION) {
      step = step.state() == LearningState.QUESTION ? answers(5, true) : plays(15);
    }
    return step;
  }

  void newSession() {
    session = new LearningSession("S2", 1, 8, now);
  }

  private LearningFrame frame() {
    return new LearningFrame(QUESTIONS, rule, otherMillisToday);
  }

  static LessonQuestion question(String code, int key) {
    return new LessonQuestion(
        code, "问", "물음", List.of("甲", "乙", "丙"), List.of("갑", "을", "병"), key, "因为", "때문");
  }
}
