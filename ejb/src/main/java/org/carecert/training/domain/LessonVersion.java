package org.carecert.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 课时版本: one version of a lesson of a course. A draft may be rewritten; once published it never
 * changes (the database holds it too), and a change is a version with the next number.
 */
@Entity
@Table(name = "training_lesson_version")
public class LessonVersion extends Identified {
  @Column(name = "course_id")
  private long courseId;

  @Column(name = "code")
  private String code;

  @Column(name = "number")
  private int number;

  @Column(name = "position")
  private int position;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private LessonState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private LessonKind kind;

  @Column(name = "title")
  private String title;

  @Column(name = "title_ko")
  private String titleKo;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "length_seconds")
  private int lengthSeconds;

  @Column(name = "real_seconds")
  private int realSeconds;

  @Column(name = "credited_minutes")
  private int creditedMinutes;

  @Convert(converter = LessonContentConverter.class)
  @Column(name = "content")
  private LessonContent content;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  protected LessonVersion() {}

  /** A draft of a checked lesson. */
  public LessonVersion(long courseId, int number, int position, LessonDraft draft) {
    this.courseId = courseId;
    this.code = Objects.requireNonNull(draft.code());
    this.number = number;
    this.position = position;
    this.state = LessonState.DRAFT;
    write(draft);
  }

  /** Writes the draft anew; nullness is checked by the draft's own check. */
  public final void write(LessonDraft draft) {
    mustBeDraft();
    kind = Objects.requireNonNull(draft.kind());
    title = Objects.requireNonNull(draft.title());
    titleKo = draft.titleKo() == null ? title : draft.titleKo();
    titleEn = draft.titleEn() == null ? title : draft.titleEn();
    lengthSeconds = Objects.requireNonNull(draft.lengthSeconds());
    creditedMinutes = Objects.requireNonNull(draft.creditedMinutes());
    content = draft.content();
  }

  /**
   * Publishes it with its real length.
   *
   * @param videoSeconds what the video says, 0 without one
   * @param charactersPerMinute reading speed
   */
  public void publish(int videoSeconds, int charactersPerMinute, Instant now) {
    mustBeDraft();
    if (kind == LessonKind.VIDEO && videoSeconds == 0) {
      throw Refused.at(code, LearningReason.FILE_MISSING, code, LessonFileKind.VIDEO.fileName());
    }
    // A second of grace: containers round.
    if (lengthSeconds > videoSeconds + 1) {
      throw Refused.at(code, LearningReason.LENGTH_NOT_REAL, code, lengthSeconds, videoSeconds);
    }
    realSeconds =
        new LessonLength(videoSeconds, content.characters(), charactersPerMinute).seconds();
    state = LessonState.PUBLISHED;
    publishedAt = now;
  }

  /** Refused unless it may still be changed. */
  public final void mustBeDraft() {
    if (state != LessonState.DRAFT) {
      throw new Refused(LearningReason.LESSON_PUBLISHED, code, number);
    }
  }

  /** What screens and programs see of it. */
  public LessonCard card() {
    return new LessonCard(
        code, number, state, kind, title, titleKo, titleEn, realSeconds, creditedMinutes);
  }

  /** The lesson as one of its learners sees it in a list. */
  public LearningLine line(LearningState learning, int percent, @Nullable Integer minutes) {
    return new LearningLine(
        code, number, title, titleKo, titleEn, learning, percent, realSeconds, minutes);
  }

  /** By what it is measured. */
  public LessonMeasure measure() {
    return new LessonMeasure(id(), realSeconds, creditedMinutes);
  }

  /** How the ledger names it. */
  public String reference(String courseCode) {
    return courseCode + "/" + code + "@" + number;
  }

  public long courseId() {
    return courseId;
  }

  public String code() {
    return code;
  }

  public int number() {
    return number;
  }

  public int position() {
    return position;
  }

  public LessonState state() {
    return state;
  }

  public LessonContent content() {
    return content;
  }

  public int realSeconds() {
    return realSeconds;
  }
}
