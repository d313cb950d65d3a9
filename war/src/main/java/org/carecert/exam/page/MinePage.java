package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.carecert.exam.MyExams;
import org.carecert.exam.Sittings;
import org.carecert.exam.Tickets;
import org.carecert.exam.domain.MyExam;
import org.carecert.exam.domain.WithdrawnExam;
import org.omnifaces.util.Faces;

/** The candidate's exams: when and where, start, results. */
@Named("myExamsPage")
@ViewScoped
public class MinePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private MyExams exams;
  @Inject private Sittings sittings;
  @Inject private Tickets tickets;

  private transient List<MyExam> all = List.of();
  private transient List<WithdrawnExam> withdrawn = List.of();

  @PostConstruct
  void open() {
    all = exams.mine();
    withdrawn = exams.withdrawn();
  }

  /** Starts, or comes back, and opens the paper. */
  public String start(String admission) {
    return "/exam/sitting?faces-redirect=true&attempt=" + sittings.start(admission).attempt();
  }

  /** Sends the admission ticket. */
  public void ticket(String admission) throws IOException {
    Faces.sendFile(tickets.pdf(admission), "ticket-" + admission + ".pdf", true);
  }

  /** Whether he may wait before the door: while his window is not open, or his hall is paused. */
  public boolean near(MyExam exam) {
    return exam.standing().waits();
  }

  /** Whether the standing is still to be told: not once it can be started or has a result. */
  public boolean waits(MyExam exam) {
    return exam.result() == null && !exam.standing().startable();
  }

  public List<MyExam> getAll() {
    return all;
  }

  public List<WithdrawnExam> getWithdrawn() {
    return withdrawn;
  }
}
