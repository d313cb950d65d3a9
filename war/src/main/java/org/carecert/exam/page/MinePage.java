package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.carecert.exam.MyExams;
import org.carecert.exam.Sittings;
import org.carecert.exam.domain.AttemptState;
import org.carecert.exam.domain.MyExam;

/** The candidate's exams: when and where, start, results. */
@Named("myExamsPage")
@ViewScoped
public class MinePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private MyExams exams;
  @Inject private Sittings sittings;
  @Inject private Clock clock;

  private transient List<MyExam> all = List.of();

  @PostConstruct
  void open() {
    all = exams.mine();
  }

  /** Starts, or comes back, and opens the paper. */
  public String start(String admission) {
    return "/exam/sitting?faces-redirect=true&attempt=" + sittings.start(admission).attempt();
  }

  /** Why the exam cannot be started now, as a key; empty if it can. */
  public String whyNot(MyExam exam) {
    Instant now = clock.instant();
    if (exam.state() == AttemptState.FINISHED) {
      return "exam.mine.finished";
    }
    if (exam.state() == AttemptState.RUNNING) {
      return "";
    }
    if (now.isBefore(exam.window().opensAt())) {
      return "exam.mine.tooEarly";
    }
    return now.isAfter(exam.window().closesAt()) ? "exam.mine.over" : "";
  }

  public List<MyExam> getAll() {
    return all;
  }
}
