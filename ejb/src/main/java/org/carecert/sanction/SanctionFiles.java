package org.carecert.sanction;

import static org.carecert.shared.Role.N_AUDITOR;
import static org.carecert.shared.Role.N_HEALTH_CLERK;
import static org.carecert.shared.Role.N_HEALTH_REVIEWER;
import static org.carecert.shared.Role.N_HR_CLERK;
import static org.carecert.shared.Role.N_HR_REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.carecert.audit.Reads;
import org.carecert.identity.Callers;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;
import org.carecert.sanction.domain.Appeal;
import org.carecert.sanction.domain.AppealLine;
import org.carecert.sanction.domain.AppealState;
import org.carecert.sanction.domain.DecisionState;
import org.carecert.sanction.domain.Lifting;
import org.carecert.sanction.domain.LiftingLine;
import org.carecert.sanction.domain.Sanction;
import org.carecert.sanction.domain.SanctionLine;
import org.carecert.sanction.domain.SanctionPeriod;
import org.carecert.sanction.domain.SanctionView;
import org.carecert.sanction.domain.WaitingDecision;
import org.carecert.sanction.store.SanctionStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Slice;
import org.carecert.shared.Waits;

/** 从业限制查阅: what the bureaus and the auditor may read; each reading of a file is recorded. */
@Stateless
public class SanctionFiles {
  @Inject private SanctionStore store;
  @Inject private People people;
  @Inject private Callers callers;
  @Inject private Reads reads;

  /** Sanctions, the newest first; it is recorded who was shown. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK, N_HR_REVIEWER, N_HEALTH_REVIEWER, N_AUDITOR})
  public Slice<SanctionLine> list(long before, int limit) {
    List<Sanction> found = store.list(before, limit + 1, null);
    Slice<Sanction> page = Slice.of(found, limit, Sanction::id);
    reads.shown(
        "sanction.list", "", page.items().stream().map(Sanction::personId).distinct().toList());
    return new Slice<>(lines(page.items()), page.next());
  }

  /** What waits for a second officer, the oldest first; nobody's name is read for it. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK, N_HR_REVIEWER, N_HEALTH_REVIEWER, N_AUDITOR})
  public Waits<WaitingDecision> waiting(int shown) {
    return new Waits<>(store.waiting(shown), store.waiting());
  }

  /** One sanction with everything decided about it. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK, N_HR_REVIEWER, N_HEALTH_REVIEWER, N_AUDITOR})
  public SanctionView view(String code) {
    Sanction sanction = store.byCode(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    reads.recorded("sanction", sanction.personId(), "view");
    long me = callers.current().accountId();
    List<AppealLine> appeals =
        store.appeals(sanction.id()).stream().map(SanctionFiles::line).toList();
    SanctionPeriod period = store.knownPeriod(sanction.id()).orElse(null);
    return new SanctionView(
        lines(List.of(sanction)).get(0),
        sanction.document().legalBasis(),
        sanction.document().documentDate(),
        sanction.terms().sentenceEndsOn(),
        sanction.evidence(),
        sanction.servedOn(),
        sanction.settledAt(),
        period == null ? null : period.validFrom(),
        period == null ? null : period.validTo(),
        appeals.isEmpty() ? AppealState.NONE : appeals.get(appeals.size() - 1).state(),
        appeals,
        store.liftings(sanction.id()).stream().map(l -> line(l, me)).toList(),
        sanction.proposedBy() == me);
  }

  /** Every sanction of a person, for the pages of features that show his life. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK, N_HR_REVIEWER, N_HEALTH_REVIEWER, N_AUDITOR})
  public List<SanctionLine> ofPerson(long personId) {
    return lines(store.list(0, 200, personId));
  }

  private List<SanctionLine> lines(List<Sanction> sanctions) {
    Map<Long, PersonCard> cards =
        people.cards(sanctions.stream().map(Sanction::personId).distinct().toList());
    return sanctions.stream()
        .map(s -> line(s, java.util.Objects.requireNonNull(cards.get(s.personId()))))
        .toList();
  }

  private SanctionLine line(Sanction sanction, PersonCard person) {
    return new SanctionLine(
        sanction.code(),
        sanction.kind(),
        sanction.state(),
        person.code(),
        person.name(),
        person.maskedNumber(),
        sanction.terms().startsOn(),
        sanction.terms().endsOn(),
        sanction.document().decidingBody(),
        sanction.document().documentNumber(),
        sanction.proposedAt(),
        store.liftings(sanction.id()).stream().anyMatch(l -> l.state() == DecisionState.CONFIRMED));
  }

  private static LiftingLine line(Lifting lifting, long me) {
    return new LiftingLine(
        lifting.code(),
        lifting.state(),
        lifting.freeFrom(),
        lifting.document().legalBasis(),
        lifting.document().decidingBody(),
        lifting.document().documentNumber(),
        lifting.document().documentDate(),
        lifting.reason(),
        lifting.proposedAt(),
        lifting.settledAt(),
        lifting.proposedBy() == me);
  }

  private static AppealLine line(Appeal appeal) {
    return new AppealLine(appeal.state(), appeal.note(), appeal.recordedAt());
  }
}
