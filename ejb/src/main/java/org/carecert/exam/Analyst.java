package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.AnalysedForm;
import org.carecert.exam.domain.Credit;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.FormStatisticVersion;
import org.carecert.exam.domain.Interruption;
import org.carecert.exam.domain.ItemAnalysis;
import org.carecert.exam.domain.ItemStatistic;
import org.carecert.exam.domain.ItemStatisticVersion;
import org.carecert.exam.domain.KeyChange;
import org.carecert.exam.domain.KeyDecision;
import org.carecert.exam.domain.ResponseMatrix;
import org.carecert.exam.store.AnswerMatrices;
import org.carecert.exam.store.DecisionStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.exam.store.StatisticStore;

/** 试题分析柜台 (counter): analyses what was answered in a session; again supersedes. */
@Stateless
@PermitAll
public class Analyst {
  @Inject private AnswerMatrices matrices;
  @Inject private StatisticStore statistics;
  @Inject private SessionStore sessions;
  @Inject private DecisionStore decisions;
  @Inject private PeopleCredits people;
  @Inject private Clock clock;

  /**
   * Published sessions not analysed yet, or not since an item or a result of theirs was decided.
   */
  public List<Long> waiting() {
    return statistics.waiting();
  }

  /**
   * Analyses every form that was sat in a session, with what people gave for answers. It is done
   * then, even where there was nothing to say anything of.
   */
  public void analyse(long sessionId) {
    ExamSession session = sessions.session(sessionId);
    sessions.lock(session);
    Instant now = clock.instant();
    Map<Long, Map<Integer, Credit>> credits = people.of(session);
    List<Interruption> interruptions = matrices.interruptions(sessionId);
    for (long formId : matrices.forms(sessionId)) {
      List<KeyChange> inForce =
          decisions.inForce(sessionId).stream()
              .filter(decision -> decision.formId() == formId)
              .map(KeyDecision::change)
              .toList();
      ResponseMatrix matrix =
          matrices.of(sessionId, formId, new AnalysedForm.Given(inForce, credits, interruptions));
      if (matrix.attempts() > 0) {
        keep(sessionId, formId, ItemAnalysis.of(matrix), now);
      }
    }
    statistics.analysed(sessionId, now);
  }

  private void keep(long sessionId, long formId, ItemAnalysis analysis, Instant now) {
    int version =
        statistics.newest(sessionId, formId).map(FormStatisticVersion::version).orElse(0) + 1;
    FormStatisticVersion form =
        new FormStatisticVersion(sessionId, formId, version, analysis.form(), now);
    statistics.add(form);
    statistics.flush();
    for (ItemStatistic item : analysis.items()) {
      statistics.add(new ItemStatisticVersion(form, item));
    }
    statistics.flush();
  }
}
