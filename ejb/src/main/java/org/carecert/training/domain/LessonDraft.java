package org.carecert.training.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carecert.shared.Refusal;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/**
 * 课时草稿: a lesson as the school writes it. Anything may be missing until it is checked.
 *
 * @param lengthSeconds the length of the video; 0 for a reading
 * @param creditedMinutes the most that is credited; never more than the real minutes are
 */
public record LessonDraft(
    @Nullable String code,
    @Nullable String title,
    @Nullable String titleKo,
    @Nullable String titleEn,
    @Nullable LessonKind kind,
    @Nullable Integer lengthSeconds,
    @Nullable Integer creditedMinutes,
    @Nullable List<LessonSection> text,
    @Nullable List<LessonSection> textKo,
    @Nullable List<LessonQuestion> questions) {
  private static final int LONGEST_VIDEO_SECONDS = 4 * 60 * 60;
  private static final int LONGEST_TEXT = 4000;

  /** Adds what is wrong with it, each fault at its field. */
  public void checkedBy(Require require, String at) {
    require
        .text(at + ".code", code, 20)
        .holds(at + ".code", code == null || code.matches("[A-Za-z0-9-]+"))
        .text(at + ".title", title, 100)
        .optionalText(at + ".titleKo", titleKo, 100)
        .optionalText(at + ".titleEn", titleEn, 100)
        .present(at + ".kind", kind)
        .between(at + ".lengthSeconds", lengthSeconds, 0, LONGEST_VIDEO_SECONDS)
        .holds(
            at + ".lengthSeconds",
            kind != LessonKind.VIDEO || lengthSeconds == null || lengthSeconds > 0)
        .between(at + ".creditedMinutes", creditedMinutes, 1, LONGEST_VIDEO_SECONDS / 60);
    sections(require, at + ".text", text);
    if (textKo != null) {
      sections(require, at + ".textKo", textKo);
    }
    questions(require, at + ".questions");
  }

  /** Questions that share a code. */
  public List<Refusal> doubled(String at) {
    Set<String> seen = new HashSet<>();
    return questions == null
        ? List.of()
        : questions.stream()
            .filter(q -> q != null && q.code() != null && !seen.add(q.code()))
            .map(q -> Refusal.at(at + ".questions", LearningReason.CODE_TWICE, q.code()))
            .toList();
  }

  /** Its texts and questions; call it only once it is checked. */
  public LessonContent content() {
    List<LessonSection> chinese = text == null ? List.of() : text;
    return new LessonContent(
        chinese,
        textKo == null || textKo.isEmpty() ? chinese : textKo,
        questions == null ? List.of() : questions);
  }

  private static void sections(Require require, String at, @Nullable List<LessonSection> sections) {
    require.present(at, sections);
    if (sections != null) {
      require.holds(at, sections.size() <= 60);
      for (int i = 0; i < sections.size(); i++) {
        section(require, at + "[" + i + "]", sections.get(i));
      }
    }
  }

  private static void section(Require require, String at, @Nullable LessonSection section) {
    require.present(at, section);
    if (section != null) {
      require
          .text(at + ".heading", section.heading(), 100)
          .present(at + ".paragraphs", section.paragraphs());
      section.paragraphs().forEach(p -> require.text(at + ".paragraphs", p, LONGEST_TEXT));
    }
  }

  private void questions(Require require, String at) {
    require.present(at, questions);
    if (questions != null) {
      // After a wrong answer another question is asked, so one is not enough.
      require.holds(at, questions.size() >= 2 && questions.size() <= 50);
      for (int i = 0; i < questions.size(); i++) {
        question(require, at + "[" + i + "]", questions.get(i));
      }
    }
  }

  private static void question(Require require, String at, @Nullable LessonQuestion question) {
    require.present(at, question);
    if (question == null) {
      return;
    }
    List<String> options = question.options();
    require
        .text(at + ".code", question.code(), 40)
        .text(at + ".text", question.text(), 500)
        .optionalText(at + ".textKo", question.textKo(), 500)
        .optionalText(at + ".explain", question.explain(), 1000)
        .optionalText(at + ".explainKo", question.explainKo(), 1000)
        .present(at + ".options", options);
    if (options != null) {
      options.forEach(o -> require.text(at + ".options", o, 300));
      require
          .holds(at + ".options", options.size() >= 2 && options.size() <= 8)
          .between(at + ".key", question.key(), 0, options.size() - 1L);
    }
    List<String> korean = question.optionsKo();
    if (korean != null) {
      korean.forEach(o -> require.text(at + ".optionsKo", o, 300));
      require.holds(at + ".optionsKo", options != null && korean.size() == options.size());
    }
  }
}
