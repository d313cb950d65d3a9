package org.carecert.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 学习记录: how far one trainee is in one version of a lesson (rules 9, 10: online lessons count their
 * real minutes). Time is credited between two signs of life that the server received, never by a
 * number that the client sends, and never beyond the lesson's real length. Every so often, at
 * moments drawn from a secret seed and once at the end, a check question is asked: while it is
 * unanswered for too long nothing counts, a wrong answer takes back all time since the last right
 * one and brings another question. When all seconds are covered and the last question is right, the
 * lesson is completed, once and for good.
 */
@Entity
@Table(name = "training_learning_record")
public class LearningRecord extends Identified {
  @Column(name = "trainee_id")
  private long traineeId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "version_id")
  private long versionId;

  @Column(name = "seed")
  private long seed;

  @Column(name = "length_seconds")
  private int lengthSeconds;

  @Column(name = "most_minutes")
  private int mostMinutes;

  @Column(name = "credited_ms")
  private long creditedMillis;

  @Column(name = "secured_ms")
  private long securedMillis;

  @Column(name = "next_question_ms")
  private long nextQuestionMillis;

  @Column(name = "asked")
  private int asked;

  @Column(name = "last_question")
  private @Nullable String lastQuestion;

  @Column(name = "open_question")
  private @Nullable String openQuestion;

  @Column(name = "asked_at")
  private @Nullable Instant askedAt;

  @Column(name = "position_seconds")
  private int positionSeconds;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "completed_at")
  private @Nullable Instant completedAt;

  @Column(name = "minutes")
  private @Nullable Integer minutes;

  protected LearningRecord() {}

  /** Begun for the first time. */
  public LearningRecord(
      long traineeId,
      long personId,
      LessonMeasure lesson,
      LearningSeed seed,
      int questionSeconds,
      Instant begunAt) {
    this.traineeId = traineeId;
    this.personId = personId;
    this.versionId = lesson.versionId();
    this.seed = seed.value();
    this.lengthSeconds = lesson.seconds();
    this.mostMinutes = lesson.mostMinutes();
    this.begunAt = begunAt;
    nextQuestion(questionSeconds);
  }

  /** A sign of life: counts, judges the answer, asks, completes. */
  public LearningStep beat(LearningSession session, LearningBeat beat, LearningFrame frame) {
    if (session.ended() || session.over(beat.at())) {
      session.end(LearningEnd.DAY_OVER, session.lastAt());
      return step(LearningCount.ENDED, session, frame, null);
    }
    LearningCount count = credit(session, beat, frame);
    session.received(beat);
    if (beat.positionSeconds() != null && beat.positionSeconds() >= 0) {
      positionSeconds = beat.positionSeconds();
    }
    LearningVerdict verdict = judge(session, beat, frame);
    if (verdict != null && !verdict.right()) {
      count = LearningCount.TAKEN_BACK;
    }
    if (openQuestion == null && creditedMillis >= nextQuestionMillis && !covered()) {
      ask(session, beat.at(), frame);
    }
    if (covered() && completedAt == null) {
      complete(session, beat.at());
    }
    return step(count, session, frame, verdict);
  }

  /** What the page is told at the beginning, before any beat. */
  public LearningStep present(LearningSession session, LearningFrame frame) {
    return step(LearningCount.STARTED, session, frame, null);
  }

  private LearningCount credit(LearningSession session, LearningBeat beat, LearningFrame frame) {
    LearningCount count = session.judged(beat, frame.rule());
    if (count != LearningCount.COUNTED) {
      return count;
    }
    long played = millis(session.lastAt(), countsUntil(beat.at(), frame.rule()));
    if (played == 0 && openQuestion != null) {
      return LearningCount.QUESTION_WAITS;
    }
    long room = frame.room(session);
    long earned = Math.min(Math.min(played, room), lengthSeconds * 1000L - creditedMillis);
    creditedMillis += earned;
    session.measured(earned);
    return room == 0 ? LearningCount.DAY_FULL : LearningCount.COUNTED;
  }

  private Instant countsUntil(Instant now, LearningRule rule) {
    if (askedAt == null) {
      return now;
    }
    Instant limit = askedAt.plusSeconds(rule.answerSeconds());
    return limit.isBefore(now) ? limit : now;
  }

  private @Nullable LearningVerdict judge(
      LearningSession session, LearningBeat beat, LearningFrame frame) {
    LearningAnswer answer = beat.answer();
    // An answer that comes twice, after a lost reply, finds its question closed: nothing happens.
    if (answer == null || openQuestion == null || !openQuestion.equals(answer.question())) {
      return null;
    }
    LessonQuestion question = frame.question(openQuestion);
    boolean right = question.key() == answer.choice();
    session.wasAnswered(right);
    openQuestion = null;
    askedAt = null;
    if (right) {
      securedMillis = creditedMillis;
      nextQuestion(frame.rule().questionSeconds());
    } else {
      session.takenBack(creditedMillis - securedMillis);
      creditedMillis = securedMillis;
      ask(session, beat.at(), frame);
    }
    return LearningVerdict.of(question, right);
  }

  private void ask(LearningSession session, Instant now, LearningFrame frame) {
    LessonQuestion next = new LearningSeed(seed).question(asked, frame.questions(), lastQuestion);
    asked++;
    session.wasAsked();
    openQuestion = next.code();
    lastQuestion = next.code();
    askedAt = now;
  }

  private void nextQuestion(int questionSeconds) {
    long gap = new LearningSeed(seed).gapMillis(asked, questionSeconds);
    nextQuestionMillis = Math.min(securedMillis + gap, lengthSeconds * 1000L);
  }

  private void complete(LearningSession session, Instant now) {
    completedAt = now;
    session.end(LearningEnd.COMPLETED, now);
  }

  private boolean covered() {
    return openQuestion == null && securedMillis >= lengthSeconds * 1000L;
  }

  private LearningStep step(
      LearningCount count,
      LearningSession session,
      LearningFrame frame,
      @Nullable LearningVerdict verdict) {
    return new LearningStep(
        state(session),
        count,
        creditedSeconds(),
        lengthSeconds,
        openQuestion == null ? null : frame.question(openQuestion).asked(),
        verdict,
        session.endedBecause(),
        minutes);
  }

  private LearningState state(LearningSession session) {
    if (completedAt != null) {
      return LearningState.COMPLETED;
    }
    if (session.ended()) {
      return LearningState.ENDED;
    }
    return openQuestion == null ? LearningState.RUNNING : LearningState.QUESTION;
  }

  private static long millis(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toMillis());
  }

  /** Whole seconds credited so far. */
  public int creditedSeconds() {
    return (int) (creditedMillis / 1000);
  }

  /** Whole minutes that the ledger is asked to credit for the completed lesson. */
  public int earnedMinutes() {
    return LessonLength.minutes(lengthSeconds, mostMinutes);
  }

  /** The ledger has credited so many minutes: fewer only if the day was full. */
  public void credited(int ledgerMinutes) {
    minutes = ledgerMinutes;
  }

  /** Completed, but not yet in the ledger. */
  public boolean toCredit() {
    return completedAt != null && minutes == null;
  }

  /** How far the lesson is, in whole per cent. */
  public int percent() {
    return (int) (creditedMillis / 10 / lengthSeconds);
  }

  public boolean completed() {
    return completedAt != null;
  }

  public @Nullable Integer minutes() {
    return minutes;
  }

  public long traineeId() {
    return traineeId;
  }

  public long personId() {
    return personId;
  }

  public long versionId() {
    return versionId;
  }

  public int lengthSeconds() {
    return lengthSeconds;
  }

  public int positionSeconds() {
    return positionSeconds;
  }

  public @Nullable String openQuestion() {
    return openQuestion;
  }

  public int asked() {
    return asked;
  }
}
