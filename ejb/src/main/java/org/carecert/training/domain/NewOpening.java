package org.carecert.training.domain;

import java.util.List;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/**
 * 开班申请内容: plan, teachers, resources and assessment scheme; the roster is the cohort's (rule 6:
 * 学员名册、教学计划、授课师资、教学资源、考核方案).
 *
 * @param assessmentScheme the practical tasks of the final assessment, one each
 */
public record NewOpening(
    @Nullable String plan,
    @Nullable String teachers,
    @Nullable String resources,
    @Nullable List<String> assessmentScheme) {

  /** What is wrong with the fields. */
  public void check() {
    Require require =
        new Require()
            .text("plan", plan, 4000)
            .text("teachers", teachers, 2000)
            .text("resources", resources, 2000)
            .present("assessmentScheme", tasks().isEmpty() ? null : tasks())
            .holds("assessmentScheme", tasks().size() <= 50);
    tasks().forEach(task -> require.text("assessmentScheme", task, 200));
    require.check();
  }

  /** The tasks, trimmed, without blank and doubled ones. */
  public List<String> tasks() {
    return assessmentScheme == null
        ? List.of()
        : assessmentScheme.stream()
            .filter(task -> task != null && !task.isBlank())
            .map(task -> task.strip().replaceAll("\\R", " "))
            .distinct()
            .toList();
  }

  String planText() {
    return plan == null ? "" : plan.strip();
  }

  String teachersText() {
    return teachers == null ? "" : teachers.strip();
  }

  String resourcesText() {
    return resources == null ? "" : resources.strip();
  }
}
