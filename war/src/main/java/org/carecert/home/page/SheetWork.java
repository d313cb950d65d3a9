package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.ExamSessions;
import org.carecert.exam.PracticalMarks;
import org.carecert.exam.ReviewMarks;
import org.carecert.exam.domain.ReviewCard;
import org.carecert.exam.domain.SessionCard;
import org.carecert.exam.domain.SessionState;

/** The sheets that wait for an assessor: of practical stations, and as one of a review panel. */
@RequestScoped
public class SheetWork {
  @Inject private ExamSessions sessions;
  @Inject private PracticalMarks marks;
  @Inject private ReviewMarks reviews;
  @Inject private Words words;

  /** Sessions with sheets of practical stations. */
  public Waiting practical() {
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

  /** The comprehensive reviews with sheets to mark. */
  public Waiting reviews() {
    List<Waiting.Thing> things = new ArrayList<>();
    long all = 0;
    for (ReviewCard review : reviews.mine()) {
      long open = review.open() ? reviews.unfilled(review.session()) : 0;
      if (open > 0) {
        all += open;
        things.add(
            new Waiting.Thing(
                review.name(),
                "/exam/review.xhtml?session=" + review.session(),
                null,
                words.say("home.desk.sheets", open)));
      }
    }
    return Waiting.of("exam.review.title", "/exam/review.xhtml", things).counting(all);
  }
}
