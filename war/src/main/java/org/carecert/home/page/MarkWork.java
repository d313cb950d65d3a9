package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.ExamSessions;
import org.carecert.exam.PracticalMarks;
import org.carecert.exam.domain.SessionCard;
import org.carecert.exam.domain.SessionState;

/** What waits for an assessor: the sheets that he has not filled yet. */
@RequestScoped
public class MarkWork {
  @Inject private ExamSessions sessions;
  @Inject private PracticalMarks marks;
  @Inject private Words words;

  /** His sessions with sheets to mark. */
  public Waiting sheets() {
    List<Waiting.Thing> things = new ArrayList<>();
    long all = 0;
    for (SessionCard session : sessions.assessedByMe()) {
      long open = session.state() == SessionState.PLANNED ? marks.unfilled(session.code()) : 0;
      if (open > 0) {
        all += open;
        things.add(
            new Waiting.Thing(
                session.plan().name(),
                "/exam/marks.xhtml?session=" + session.code(),
                null,
                words.say("home.desk.sheets", open)));
      }
    }
    return Waiting.of("exam.marks.title", "/exam/marks.xhtml", things).counting(all);
  }
}
