package org.carecert.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/** 线上课程: a school's online course for one occupation and level (培训大纲: 线上线下相结合). */
@Entity
@Table(name = "training_course")
public class Course extends Identified {
  @Column(name = "code")
  private String code;

  @Column(name = "school_id")
  private long schoolId;

  @Column(name = "occupation")
  private String occupation;

  @Column(name = "level")
  private int level;

  @Column(name = "title")
  private String title;

  @Column(name = "title_ko")
  private String titleKo;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  protected Course() {}

  /** A course of a checked draft. */
  public Course(String code, long schoolId, CourseDraft draft, Instant writtenAt) {
    this.code = code;
    this.schoolId = schoolId;
    this.occupation = Objects.requireNonNull(draft.occupation());
    this.level = Objects.requireNonNull(draft.level());
    this.title = Objects.requireNonNull(draft.title());
    this.titleKo = draft.titleKo() == null ? title : draft.titleKo();
    this.titleEn = draft.titleEn() == null ? title : draft.titleEn();
    this.writtenAt = writtenAt;
  }

  /** Its published lessons may be taken from now on. */
  public void published(Instant now) {
    publishedAt = now;
  }

  /** What screens and programs see. */
  public CourseCard card(List<LessonCard> lessons) {
    return new CourseCard(code, occupation, level, title, titleKo, titleEn, publishedAt, lessons);
  }

  public String code() {
    return code;
  }

  public long schoolId() {
    return schoolId;
  }

  public String occupation() {
    return occupation;
  }

  public int level() {
    return level;
  }
}
