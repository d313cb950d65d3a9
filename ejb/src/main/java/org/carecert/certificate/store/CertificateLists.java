package org.carecert.certificate.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateLine;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;
import org.jspecify.annotations.Nullable;

/** Read-only lists of certificates with what each is worth on a day. */
@Dependent
public class CertificateLists {
  private static final String STATE =
      "coalesce((select e.state from certificate_event e where e.certificate_id = c.id"
          + " and e.valid_from <= cast(?1 as date) and e.state in ('REVOKED', 'SUPERSEDED')"
          + " order by e.valid_from limit 1),"
          + " (select e.state from certificate_event e where e.certificate_id = c.id"
          + " and e.valid_from <= cast(?1 as date) order by e.recorded_at desc, e.id desc limit 1), 'VALID')";
  private static final String FIND =
      "select * from (select c.id, c.number, c.kind, c.person_id, c.occupation, c.level,"
          + " c.issued_on, "
          + STATE
          + " as state, c.verification_code, c.post from certificate_certificate c"
          + " where c.id > ?2 and (cast(?3 as bigint) is null or c.issuer_id = cast(?3 as bigint))"
          + " and (cast(?4 as bigint) is null or c.person_id = cast(?4 as bigint))) found"
          + " where cast(?5 as text) is null or state = cast(?5 as text) order by id limit ?6";

  @PersistenceContext private EntityManager em;
  @Inject private People people;

  /** Which certificates; null means any. */
  public record Query(
      @Nullable Long issuerId,
      @Nullable Long personId,
      @Nullable CertificateState state,
      LocalDate day) {}

  /** The certificates after an id. */
  public List<CertificateLine> find(Query query, long after, int limit) {
    List<?> found =
        em.createNativeQuery(FIND)
            .setParameter(1, query.day())
            .setParameter(2, after)
            .setParameter(3, query.issuerId())
            .setParameter(4, query.personId())
            .setParameter(5, query.state() == null ? null : query.state().name())
            .setParameter(6, limit)
            .getResultList();
    List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
    Map<Long, PersonCard> cards =
        people.cards(rows.stream().map(row -> ((Number) row[3]).longValue()).distinct().toList());
    return rows.stream().map(row -> line(row, cards)).toList();
  }

  private static CertificateLine line(Object[] row, Map<Long, PersonCard> cards) {
    PersonCard holder = cards.get(((Number) row[3]).longValue());
    Number level = (Number) row[5];
    return new CertificateLine(
        ((Number) row[0]).longValue(),
        (String) row[1],
        CertificateKind.valueOf((String) row[2]),
        holder == null ? "" : holder.name(),
        (String) row[4],
        level == null ? null : level.intValue(),
        (String) row[9],
        LocalDate.parse(String.valueOf(row[6])),
        CertificateState.valueOf((String) row[7]),
        (String) row[8]);
  }
}
