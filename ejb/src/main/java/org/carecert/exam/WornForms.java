package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.WornItem;
import org.carecert.exam.store.WearStore;
import org.carecert.shared.CityClock;
import org.carecert.standard.Parameters;

/**
 * 试卷停用核查柜台 (counter): which items of a sealed form should not be sat on a session's day. A form is
 * sealed weeks before; what its items were drawn under may hold no more.
 */
@Stateless
@PermitAll
public class WornForms {
  /** Of a session that is not planned yet. */
  private static final long NONE = 0;

  @Inject private WearStore store;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /** For a session that is to be planned. */
  public List<WornItem> of(long formId, Instant opensAt) {
    return of(formId, NONE, opensAt);
  }

  /** For a planned session, with this form. */
  public List<WornItem> of(long formId, ExamSession session) {
    return of(formId, session.id(), session.window().opensAt());
  }

  private List<WornItem> of(long formId, long sessionId, Instant opensAt) {
    LocalDate day = CityClock.dayOf(opensAt);
    return store.of(
        formId,
        sessionId,
        new WearStore.Limits(
            day,
            parameters.whole("exam.item.exposure.max", day),
            parameters.whole("exam.item.rest.days", day),
            clock.instant()));
  }
}
