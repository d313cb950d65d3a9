package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Rubric;
import org.carecert.exam.store.MarkStore;
import org.carecert.exam.store.PaperStore;

/** 场次评分柜台 (counter): the marks of a session that count, and the rubric they are given by. */
@Stateless
@PermitAll
public class SessionMarks {
  @Inject private MarkStore marks;
  @Inject private PaperStore papers;

  /** The marks that count. */
  public Map<MarkPlace, Mark> of(ExamSession session) {
    return marks.current(session.id());
  }

  /** The rubric of the practical paper. */
  public Rubric rubric(ExamSession session) {
    return papers.practical(session.papers().practicalId()).rubric();
  }
}
