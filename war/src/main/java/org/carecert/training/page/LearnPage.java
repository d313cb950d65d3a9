package org.carecert.training.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carecert.home.page.Words;
import org.carecert.training.Learning;
import org.carecert.training.domain.LearningLine;
import org.carecert.training.domain.LearningOverview;
import org.carecert.training.domain.LearningState;

/** My course: hours, what is missing, the lessons. */
@Named
@ViewScoped
public class LearnPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Learning learning;
  @Inject private Words words;
  private transient LearningOverview overview = LearningOverview.none();

  @PostConstruct
  void open() {
    overview = learning.overview();
  }

  public LearningOverview getOverview() {
    return overview;
  }

  /** Whether there is a course to take. */
  public boolean isCourse() {
    return overview.course() != null;
  }

  /** Whether the cohort is there but its course is not. */
  public boolean isCourseMissing() {
    return overview.enrolled() && !isCourse();
  }

  /** The one state line. */
  public String getState() {
    return overview.enrolled() ? String.valueOf(overview.cohortTitle()) : "";
  }

  /** Theory in per cent of what is needed. */
  public int getTheoryPercent() {
    return overview.theoryPercent();
  }

  /** Practice in per cent of what is needed. */
  public int getPracticePercent() {
    return overview.practicePercent();
  }

  /** Lessons finished, in per cent. */
  public int getOnlinePercent() {
    return overview.lessons().isEmpty() ? 0 : (int) (finished() * 100 / overview.lessons().size());
  }

  public String getTheoryLabel() {
    return hours("training.learning.theory", overview.theoryHours(), overview.theoryHoursNeeded());
  }

  public String getPracticeLabel() {
    return hours(
        "training.learning.practice", overview.practiceHours(), overview.practiceHoursNeeded());
  }

  public String getOnlineLabel() {
    return words.say(
        "training.learning.online",
        finished(),
        overview.lessons().size(),
        overview.onlineMinutes());
  }

  /** The lesson that the one button goes to; null when all are finished. */
  public @org.jspecify.annotations.Nullable LearningLine getNext() {
    return overview.teaching() ? overview.next().orElse(null) : null;
  }

  /** The words of the one button. */
  public String getNextLabel() {
    LearningLine next = getNext();
    return next == null
        ? ""
        : words.say(
            next.state() == LearningState.NEW
                ? "training.learning.startLesson"
                : "training.learning.goOnLesson",
            title(next));
  }

  /** A lesson's title in the page's language. */
  public String title(LearningLine line) {
    return line.titleIn(words.language().tag());
  }

  /** How a lesson's state is dressed. */
  public String dress(LearningLine line) {
    return line.state() == LearningState.COMPLETED
        ? "cc-good"
        : line.state() == LearningState.RUNNING ? "cc-wait" : "cc-plain";
  }

  public List<LearningLine> getLessons() {
    return overview.lessons();
  }

  private long finished() {
    return overview.lessons().stream().filter(l -> l.state() == LearningState.COMPLETED).count();
  }

  private String hours(String key, int hours, int needed) {
    return words.say(key, hours, needed, Math.max(0, needed - hours));
  }
}
