package org.carecert.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.CityClock;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 学习会话: one presence of one person in one lesson on one day; the evidence of online hours (online
 * training: real-name, records, tests; rules 9, 14). It sums up its beats: first, last, measured
 * time, questions. Once ended it never changes; a person has one open session at most.
 */
@Entity
@Table(name = "training_learning_session")
public class LearningSession extends Identified {
  @Column(name = "code")
  private String code;

  @Column(name = "record_id")
  private long recordId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "day")
  private LocalDate day;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "last_at")
  private Instant lastAt;

  @Column(name = "playing")
  private boolean playing;

  @Column(name = "beats")
  private int beats;

  @Column(name = "measured_ms")
  private long measuredMillis;

  @Column(name = "taken_back_ms")
  private long takenBackMillis;

  @Column(name = "asked")
  private int asked;

  @Column(name = "answered_right")
  private int answeredRight;

  @Column(name = "answered_wrong")
  private int answeredWrong;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "ended_because")
  private @Nullable LearningEnd endedBecause;

  protected LearningSession() {}

  /** Begun now. */
  public LearningSession(String code, long recordId, long personId, Instant now) {
    this.code = code;
    this.recordId = recordId;
    this.personId = personId;
    this.day = CityClock.dayOf(now);
    this.startedAt = now;
    this.lastAt = now;
  }

  /** What a beat is worth before questions and limits: COUNTED only between two that played. */
  LearningCount judged(LearningBeat beat, LearningRule rule) {
    if (!beat.playing()) {
      return LearningCount.PAUSED;
    }
    if (!playing) {
      return LearningCount.STARTED;
    }
    return Duration.between(lastAt, beat.at()).compareTo(Duration.ofSeconds(rule.gapSeconds())) > 0
        ? LearningCount.GAP
        : LearningCount.COUNTED;
  }

  /** A beat was received. */
  void received(LearningBeat beat) {
    beats++;
    playing = beat.playing();
    // The server's clock is the only one; should it step back, nothing is counted twice.
    lastAt = beat.at().isAfter(lastAt) ? beat.at() : lastAt;
  }

  void measured(long millis) {
    measuredMillis += millis;
  }

  void takenBack(long millis) {
    takenBackMillis += millis;
  }

  void wasAsked() {
    asked++;
  }

  void wasAnswered(boolean right) {
    if (right) {
      answeredRight++;
    } else {
      answeredWrong++;
    }
  }

  /** Ends it for good. */
  public void end(LearningEnd because, Instant at) {
    if (endedAt == null) {
      endedAt = at.isBefore(startedAt) ? startedAt : at;
      endedBecause = because;
      playing = false;
    }
  }

  /** Whether it belongs to another day than this moment. */
  boolean over(Instant now) {
    return !day.equals(CityClock.dayOf(now));
  }

  public boolean ended() {
    return endedAt != null;
  }

  public @Nullable LearningEnd endedBecause() {
    return endedBecause;
  }

  public String code() {
    return code;
  }

  public long recordId() {
    return recordId;
  }

  public long personId() {
    return personId;
  }

  public LocalDate day() {
    return day;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant lastAt() {
    return lastAt;
  }

  public int beats() {
    return beats;
  }

  public long measuredMillis() {
    return measuredMillis;
  }

  public long takenBackMillis() {
    return takenBackMillis;
  }

  public int asked() {
    return asked;
  }

  public int answeredRight() {
    return answeredRight;
  }

  public int answeredWrong() {
    return answeredWrong;
  }
}
