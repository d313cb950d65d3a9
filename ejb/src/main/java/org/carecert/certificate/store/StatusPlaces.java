package org.carecert.certificate.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places of certificates in the lists of states of their issuers, and their credentials. */
@Dependent
public class StatusPlaces {
  /** Takes a place, unless another certificate of the issuer has it. */
  public static final String TAKE =
      "insert into certificate_status_place (certificate_id, issuer_id, place)"
          + " values (?1, ?2, ?3) on conflict (issuer_id, place) do nothing";

  /** Of an issuer's certificates those of which something else than validity was ever said. */
  public static final String TOLD_OF =
      "select p.certificate_id, p.place from certificate_status_place p where p.issuer_id = ?1"
          + " and exists (select 1 from certificate_event e"
          + " where e.certificate_id = p.certificate_id and e.state <> 'VALID')";

  @PersistenceContext private EntityManager em;

  /** Takes a place for a certificate; false if it is another's. */
  public boolean take(long certificateId, long issuerId, int place) {
    return em.createNativeQuery(TAKE)
            .setParameter(1, certificateId)
            .setParameter(2, issuerId)
            .setParameter(3, place)
            .executeUpdate()
        == 1;
  }

  /** Places by certificate, where something else than validity was ever said. */
  public Map<Long, Integer> toldOf(long issuerId) {
    List<?> rows = em.createNativeQuery(TOLD_OF).setParameter(1, issuerId).getResultList();
    Map<Long, Integer> places = new HashMap<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      places.put(((Number) columns[0]).longValue(), ((Number) columns[1]).intValue());
    }
    return places;
  }

  /** Keeps a credential, as it was signed. */
  public void keep(long certificateId, String credential) {
    em.createNativeQuery(
            "insert into certificate_credential (certificate_id, credential) values (?1, ?2)")
        .setParameter(1, certificateId)
        .setParameter(2, credential)
        .executeUpdate();
  }
}
