package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.LeadOrder;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Rotation;
import org.carecert.exam.store.EntryStore;
import org.carecert.exam.store.ReviewStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.shared.Refused;

/**
 * 组长柜台 (counter): for which candidates the caller leads: the lead by lot, or the chair of a review;
 * the next by lot for a candidate whose relative he is.
 */
@Stateless
@PermitAll
public class PanelLeads {
  @Inject private StationLots lots;
  @Inject private ReviewStore reviews;
  @Inject private EntryStore entries;
  @Inject private SessionStore sessions;
  @Inject private Callers callers;

  /** The caller. */
  public long account() {
    return callers.current().accountId();
  }

  /** Whether the caller leads, if only for one candidate. */
  public boolean leads(ExamSession session, Part part) {
    LeadOrder order = order(session, part);
    return order.first(account()) || !order.ledBy(account(), people(session)).isEmpty();
  }

  /** The codes of the admissions of those for whom the caller leads. */
  public Set<String> led(ExamSession session, Part part) {
    List<Admission> all = sessions.admissions(session.id());
    Set<Long> led = order(session, part).ledBy(account(), people(session));
    return all.stream()
        .filter(admission -> led.contains(admission.personId()))
        .map(Admission::code)
        .collect(Collectors.toSet());
  }

  /**
   * The caller decides nothing about his relative.
   *
   * @throws Refused RELATIVE_MARKS
   */
  public void refuseRelative(long personId) {
    if (entries.related(List.of(account()), List.of(personId))) {
      throw Refused.at("admission", ExamReason.RELATIVE_MARKS);
    }
  }

  private LeadOrder order(ExamSession session, Part part) {
    return new LeadOrder(
        part == Part.REVIEW ? reviewers(session) : lots.order(session),
        entries.relations(people(session)));
  }

  private List<Long> reviewers(ExamSession session) {
    List<Long> order = new ArrayList<>();
    reviews
        .of(session)
        .ifPresent(
            panel -> {
              order.add(panel.plan().chair());
              lots.rotation(session)
                  .map((Rotation lot) -> lot.reviewers(panel.plan().members()))
                  .ifPresent(order::addAll);
            });
    return order.stream().distinct().toList();
  }

  private List<Long> people(ExamSession session) {
    return sessions.admissions(session.id()).stream().map(Admission::personId).toList();
  }
}
