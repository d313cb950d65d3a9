package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.carecert.exam.MyExams;
import org.carecert.exam.Sittings;
import org.carecert.exam.domain.ExamStanding;
import org.carecert.exam.domain.MyExam;
import org.jspecify.annotations.Nullable;

/** The waiting room: the server's time, and when the caller's own wave starts. */
@Named
@ViewScoped
public class WaitingPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private MyExams exams;
  @Inject private Sittings sittings;

  private String admission = "";
  private transient @Nullable MyExam exam;

  @PostConstruct
  void open() {
    admission = Params.needed("admission");
    exam = exams.one(admission);
  }

  /** Starts, or comes back, and opens the paper; in a paused hall the page tells that it waits. */
  public @Nullable String start() {
    if (exams.standing(admission) == ExamStanding.PAUSED) {
      exam = exams.one(admission);
      return null;
    }
    return "/exam/sitting?faces-redirect=true&attempt=" + sittings.start(admission).attempt();
  }

  public @Nullable MyExam getExam() {
    return exam;
  }

  /** The server's time, by which the page counts. */
  public String getServerTime() {
    return exams.serverTime().toString();
  }

  public String getAdmission() {
    return admission;
  }
}
