package org.carecert.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.shared.CityClock;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/** 上课: one class meeting of a cohort, theory or practice (rules 9, 11, 12). */
@Entity
@Table(name = "training_meeting")
public class Meeting extends Identified {
  @Column(name = "code")
  private String code;

  @Column(name = "cohort_id")
  private long cohortId;

  @Column(name = "day")
  private LocalDate day;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "minutes")
  private int minutes;

  @Enumerated(EnumType.STRING)
  @Column(name = "part")
  private TrainingPart part;

  @Column(name = "teacher")
  private String teacher;

  @Column(name = "place")
  private String place;

  @Column(name = "check_ins")
  private String checkIns;

  protected Meeting() {}

  Meeting(String code, long cohortId, LocalDate day, Times times, NewMeeting planned) {
    this.code = code;
    this.cohortId = cohortId;
    this.day = day;
    this.startsAt = day.atTime(times.from()).atZone(CityClock.ZONE).toInstant();
    this.endsAt = day.atTime(times.to()).atZone(CityClock.ZONE).toInstant();
    this.minutes = times.classHours() * ClassHour.MINUTES;
    this.part = Objects.requireNonNull(planned.part());
    this.teacher = Objects.requireNonNull(planned.teacher()).strip();
    this.place = Objects.requireNonNull(planned.place()).strip();
    this.checkIns =
        EnumSet.copyOf(Objects.requireNonNull(planned.checkIns())).stream()
            .map(Enum::name)
            .collect(Collectors.joining(" "));
  }

  /** What lists show. */
  public MeetingLine line(int present, int absent) {
    return new MeetingLine(
        code,
        day,
        LocalTime.ofInstant(startsAt, CityClock.ZONE),
        LocalTime.ofInstant(endsAt, CityClock.ZONE),
        minutes / ClassHour.MINUTES,
        part,
        teacher,
        place,
        checkIns(),
        present,
        absent);
  }

  /** The ways of check-in that it offers. */
  public Set<CheckIn> checkIns() {
    return Arrays.stream(checkIns.split(" ", -1))
        .map(CheckIn::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CheckIn.class)));
  }

  /** Whether a trainee can have checked in this way. */
  public boolean offers(@Nullable CheckIn way) {
    return way != null && checkIns().contains(way);
  }

  public String code() {
    return code;
  }

  public LocalDate day() {
    return day;
  }

  public Instant startsAt() {
    return startsAt;
  }

  public Instant endsAt() {
    return endsAt;
  }

  public int minutes() {
    return minutes;
  }

  public TrainingPart part() {
    return part;
  }

  /** From when to when, and how many class hours lie between. */
  record Times(LocalTime from, LocalTime to, int classHours) {}
}
