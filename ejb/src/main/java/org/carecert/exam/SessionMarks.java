package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Panel;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Rubric;
import org.carecert.exam.domain.StationDecision;
import org.carecert.exam.domain.Substitute;
import org.carecert.exam.domain.Succession;
import org.carecert.exam.store.DecisionStore;
import org.carecert.exam.store.MarkStore;
import org.carecert.exam.store.PaperStore;
import org.carecert.exam.store.ReviewStore;
import org.carecert.shared.CityClock;
import org.carecert.standard.Parameters;

/** 场次评分柜台 (counter): the marks of a session that count, and who gives them by which sheets. */
@Stateless
@PermitAll
public class SessionMarks {
  @Inject private MarkStore marks;
  @Inject private PaperStore papers;
  @Inject private ReviewStore reviews;
  @Inject private DecisionStore decisions;
  @Inject private Parameters parameters;

  /** The marks that count. */
  public Map<MarkPlace, Mark> of(ExamSession session) {
    return marks.current(session.id());
  }

  /** The panels of the parts that people mark, with what their leads decided. */
  public List<Panel> panels(ExamSession session) {
    LocalDate day = CityClock.dayOf(session.window().opensAt());
    List<StationDecision> decided = decisions.onStations(session.id());
    List<Substitute> substitutes = marks.substitutes(session.id());
    List<Panel> panels = new ArrayList<>();
    panels.add(
        new Panel(
            Part.PRACTICAL,
            rubric(session),
            session.assessors(),
            new Panel.Leads(decided, parameters.whole("exam.practical.spread.percent", day)),
            succession(session),
            substitutes));
    reviews
        .of(session)
        .ifPresent(
            named ->
                panels.add(
                    new Panel(
                        Part.REVIEW,
                        rubric(named.plan().paperId()),
                        named.plan().members(),
                        new Panel.Leads(
                            decided, parameters.whole("exam.review.spread.percent", day)),
                        Succession.NONE,
                        substitutes)));
    return panels;
  }

  /** The panel of a part; none where the machine marks it, or none is named. */
  public Optional<Panel> panel(ExamSession session, Part part) {
    return panels(session).stream().filter(panel -> panel.part() == part).findFirst();
  }

  /** Who took whose place among the assessors. */
  public Succession succession(ExamSession session) {
    return Succession.of(decisions.onSession(session.id()));
  }

  /** Whether one whose place this assessor took has marked this already. */
  public boolean markedBefore(ExamSession session, MarkPlace at) {
    return succession(session).formers(at.assessorId()).stream()
        .anyMatch(former -> marks.current(at.by(former)).isPresent());
  }

  /** The assessors, and whoever marks a candidate's practical part in a relative's place. */
  public Set<Long> assessors(ExamSession session) {
    Set<Long> all = new HashSet<>(session.assessors());
    marks.substitutes(session.id()).stream()
        .filter(each -> each.part() == Part.PRACTICAL)
        .forEach(each -> all.add(each.substituteId()));
    return all;
  }

  /** The members of the review panel, and whoever marked in a relative's place. */
  public Set<Long> reviewers(ExamSession session) {
    Set<Long> all = new HashSet<>();
    reviews.of(session).ifPresent(named -> all.addAll(named.plan().members()));
    marks.substitutes(session.id()).forEach(each -> all.add(each.substituteId()));
    return all;
  }

  /** The rubric of a session's practical. */
  public Rubric rubric(ExamSession session) {
    return rubric(session.papers().practicalId());
  }

  private Rubric rubric(long paperId) {
    return papers.practical(paperId).rubric();
  }
}
