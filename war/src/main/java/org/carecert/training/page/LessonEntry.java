package org.carecert.training.page;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carecert.training.domain.CheckIn;
import org.carecert.training.domain.NewMeeting;
import org.carecert.training.domain.TrainingPart;
import org.jspecify.annotations.Nullable;

/** The form of a class meeting. */
public class LessonEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable LocalDate day;
  private @Nullable LocalTime from = LocalTime.of(8, 30);
  private @Nullable LocalTime to = LocalTime.of(16, 30);
  private @Nullable Integer classHours;
  private TrainingPart part = TrainingPart.THEORY;
  private @Nullable String teacher;
  private @Nullable String place;
  private CheckIn[] checkIns = {CheckIn.SIGNATURE, CheckIn.ID_CARD};

  /** What was typed. */
  NewMeeting meeting() {
    Set<CheckIn> ways = EnumSet.noneOf(CheckIn.class);
    ways.addAll(List.of(checkIns));
    return new NewMeeting(day, from, to, classHours, part, teacher, place, ways);
  }

  public TrainingPart[] getParts() {
    return TrainingPart.values();
  }

  public CheckIn[] getWays() {
    return CheckIn.values();
  }

  public @Nullable LocalDate getDay() {
    return day;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }

  public @Nullable LocalTime getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalTime from) {
    this.from = from;
  }

  public @Nullable LocalTime getTo() {
    return to;
  }

  public void setTo(@Nullable LocalTime to) {
    this.to = to;
  }

  public @Nullable Integer getClassHours() {
    return classHours;
  }

  public void setClassHours(@Nullable Integer classHours) {
    this.classHours = classHours;
  }

  public TrainingPart getPart() {
    return part;
  }

  public void setPart(TrainingPart part) {
    this.part = part;
  }

  public @Nullable String getTeacher() {
    return teacher;
  }

  public void setTeacher(@Nullable String teacher) {
    this.teacher = teacher;
  }

  public @Nullable String getPlace() {
    return place;
  }

  public void setPlace(@Nullable String place) {
    this.place = place;
  }

  public CheckIn[] getCheckIns() {
    return checkIns.clone();
  }

  public void setCheckIns(CheckIn[] checkIns) {
    this.checkIns = checkIns.clone();
  }
}
