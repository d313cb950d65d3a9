package org.carecert.training;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.training.domain.LearningAnswer;
import org.carecert.training.domain.LearningBeat;
import org.carecert.training.domain.LearningEnd;
import org.carecert.training.domain.LearningFact;
import org.carecert.training.domain.LearningFact.What;
import org.carecert.training.domain.LearningFrame;
import org.carecert.training.domain.LearningPass;
import org.carecert.training.domain.LearningReason;
import org.carecert.training.domain.LearningRecord;
import org.carecert.training.domain.LearningRule;
import org.carecert.training.domain.LearningSeed;
import org.carecert.training.domain.LearningSession;
import org.carecert.training.domain.LearningStep;
import org.carecert.training.domain.LessonVersion;
import org.carecert.training.store.CourseStore;
import org.carecert.training.store.LearningStore;
import org.carecert.training.store.LearningTokens;
import org.jspecify.annotations.Nullable;

/** 学习会话柜台 (counter): begins sessions and takes their signs of life. */
@Stateless
@PermitAll
public class LearningSessions {
  private static final int BEAT_SECONDS = 15;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private CourseStore courses;
  @Inject private LearningStore learning;
  @Inject private LearningRules rules;
  @Inject private LearningTokens tokens;
  @Inject private HoursLedger hours;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * Begins a lesson; a session that the person has open elsewhere ends.
   *
   * @throws Refused LESSON_COMPLETED, DAY_FULL
   */
  public LearningPass begin(long traineeId, long personId, long versionId) {
    LessonVersion version = courses.version(versionId);
    learning.oneAtATime(personId);
    Instant now = clock.instant();
    LocalDate today = CityClock.dayOf(now);
    LearningRule rule = rules.on(today);
    LearningRecord record =
        learning
            .record(traineeId, version.id())
            .orElseGet(() -> fresh(traineeId, personId, version, rule));
    if (record.completed()) {
      throw new Refused(LearningReason.LESSON_COMPLETED, version.code());
    }
    long measured = learning.measuredMillis(personId, today, "");
    if (measured >= rule.dailySeconds() * 1000L
        || hours.roomOn(traineeId, today) < record.earnedMinutes()) {
      throw new Refused(LearningReason.DAY_FULL, rule.dailySeconds() / 60);
    }
    learning.open(personId).ifPresent(s -> s.end(LearningEnd.BEGUN_ELSEWHERE, now));
    learning.flush();
    LearningSession session = new LearningSession(PublicCode.fresh(), record.id(), personId, now);
    learning.add(session);
    facts.fire(new LearningFact(traineeId, What.LESSON_BEGUN, session.code()));
    return new LearningPass(
        session.code(),
        tokens.sign(session.code(), now),
        BEAT_SECONDS,
        version.code(),
        record.positionSeconds(),
        record.present(session, new LearningFrame(version.content().questions(), rule, measured)));
  }

  /**
   * A sign of life of a session; what it completes goes into the ledger in the same transaction.
   */
  public LearningStep beat(
      String sessionCode,
      boolean playing,
      @Nullable LearningAnswer answer,
      @Nullable Integer positionSeconds) {
    learning.oneAtATime(
        learning.personOf(sessionCode).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND)));
    LearningSession session = learning.lock(sessionCode);
    LearningRecord record = learning.lock(session.recordId());
    LessonVersion version = courses.version(record.versionId());
    Instant now = clock.instant();
    LearningFrame frame =
        new LearningFrame(
            version.content().questions(),
            rules.on(CityClock.dayOf(now)),
            learning.measuredMillis(session.personId(), session.day(), session.code()));
    LearningStep step =
        record.beat(session, new LearningBeat(now, playing, answer, positionSeconds), frame);
    return record.toCredit() ? credit(record, version, step, now) : step;
  }

  private LearningStep credit(
      LearningRecord record, LessonVersion version, LearningStep step, Instant now) {
    String reference = version.reference(courses.byId(version.courseId()).code());
    int minutes =
        hours.creditOnline(
            record.traineeId(), reference, record.earnedMinutes(), CityClock.dayOf(now));
    record.credited(minutes);
    facts.fire(new LearningFact(record.traineeId(), What.LESSON_COMPLETED, reference));
    return step.credited(minutes);
  }

  private LearningRecord fresh(
      long traineeId, long personId, LessonVersion version, LearningRule rule) {
    LearningRecord record =
        new LearningRecord(
            traineeId,
            personId,
            version.measure(),
            new LearningSeed(RANDOM.nextLong()),
            rule.questionSeconds(),
            clock.instant());
    learning.add(record);
    return record;
  }
}
