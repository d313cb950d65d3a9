package org.carecert.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.carecert.certificate.domain.Batch;
import org.carecert.certificate.domain.BatchLine;
import org.carecert.certificate.domain.BatchRow;
import org.carecert.certificate.domain.BatchView;
import org.carecert.certificate.store.BatchStore;
import org.carecert.identity.Callers;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.Role;

/** 批次窗口: the desk at which an issuer looks at a batch, also while it is being issued. */
@Stateless
@RolesAllowed({
  Role.N_SCHOOL,
  Role.N_EVALUATOR,
  Role.N_HR_CLERK,
  Role.N_HR_REVIEWER,
  Role.N_HEALTH_CLERK,
  Role.N_HEALTH_REVIEWER
})
public class BatchDesk {
  @Inject private Callers callers;
  @Inject private BatchStore batches;
  @Inject private People people;

  /** An own batch with its rows. */
  public BatchView view(String code) {
    Batch batch = batches.seen(code, callers.current().organisation());
    List<BatchRow> rows = batches.rows(batch.id());
    Map<Long, PersonCard> cards = people.cards(rows.stream().map(BatchRow::personId).toList());
    return new BatchView(
        batch.card(batches.counts(batch.id())),
        rows.stream()
            .map(row -> line(row, java.util.Objects.requireNonNull(cards.get(row.personId()))))
            .toList());
  }

  private static BatchLine line(BatchRow row, PersonCard card) {
    return new BatchLine(
        card.name(),
        card.maskedNumber(),
        card.code(),
        row.occupation(),
        row.level(),
        row.state(),
        row.number(),
        row.reasons());
  }
}
