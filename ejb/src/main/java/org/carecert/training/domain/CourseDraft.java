package org.carecert.training.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/** 课程草稿: an online course as the school writes it (培训大纲: 线上线下相结合). */
public record CourseDraft(
    @Nullable String occupation,
    @Nullable Integer level,
    @Nullable String title,
    @Nullable String titleKo,
    @Nullable String titleEn,
    @Nullable List<LessonDraft> lessons) {

  /** Refused unless it is whole; all faults at once. */
  public void check() {
    Require require =
        new Require()
            .text("occupation", occupation, 20)
            .between("level", level, 1, 5)
            .text("title", title, 100)
            .optionalText("titleKo", titleKo, 100)
            .optionalText("titleEn", titleEn, 100)
            .present("lessons", lessons)
            .holds("lessons", lessons == null || lessons.size() <= 200);
    List<Refusal> found = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    List<LessonDraft> all = lessons == null ? List.of() : lessons;
    for (int i = 0; i < all.size(); i++) {
      String at = "lessons[" + i + "]";
      LessonDraft lesson = all.get(i);
      require.present(at, lesson);
      if (lesson != null) {
        lesson.checkedBy(require, at);
        found.addAll(lesson.doubled(at));
        if (lesson.code() != null && !codes.add(lesson.code())) {
          found.add(Refusal.at(at + ".code", LearningReason.CODE_TWICE, lesson.code()));
        }
      }
    }
    found.addAll(0, require.refusals());
    Refused.ifAny(found);
  }
}
