package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.AnalysisCard;
import org.carecert.exam.domain.AnalysisLines;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.FormStatisticVersion;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.store.SessionStore;
import org.carecert.exam.store.StatisticStore;
import org.carecert.identity.Callers;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.standard.Parameters;

/** 试题分析: the evaluation organisation's desk for what a session says of its forms and items. */
@Stateless
public class ItemAnalyses {
  @Inject private SessionStore sessions;
  @Inject private StatisticStore statistics;
  @Inject private Analyst analyst;
  @Inject private Parameters parameters;
  @Inject private Callers callers;

  /** The newest analysis of each form of a session; none as long as nobody has analysed it. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<AnalysisCard> of(String sessionCode) {
    return statistics.newest(own(sessionCode).id()).stream().map(this::card).toList();
  }

  /**
   * Analyses a published session again, such as after a mark was superseded.
   *
   * @throws Refused RESULTS_NOT_PUBLISHED
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<AnalysisCard> again(String sessionCode) {
    ExamSession session = own(sessionCode);
    if (session.state() != SessionState.PUBLISHED) {
      throw new Refused(ExamReason.RESULTS_NOT_PUBLISHED);
    }
    analyst.analyse(session.id());
    return of(sessionCode);
  }

  /** Below which lines an item deserves a look, on the day of the session. */
  @RolesAllowed(Role.N_EVALUATOR)
  public AnalysisLines lines(String sessionCode) {
    LocalDate day = CityClock.dayOf(own(sessionCode).window().opensAt());
    return new AnalysisLines(
        parameters.whole("exam.analysis.facility.min", day),
        parameters.whole("exam.analysis.discrimination.min", day));
  }

  private AnalysisCard card(FormStatisticVersion form) {
    Map<Long, String> codes = statistics.codes(form.formId());
    return new AnalysisCard(
        statistics.formCode(form.formId()),
        form.version(),
        form.computedAt(),
        form.statistic(),
        statistics.items(form).stream()
            .map(
                item ->
                    new AnalysisCard.Line(
                        codes.getOrDefault(item.statistic().versionId(), ""), item.statistic()))
            .toList());
  }

  private ExamSession own(String code) {
    return sessions
        .session(callers.current().organisation(), code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
