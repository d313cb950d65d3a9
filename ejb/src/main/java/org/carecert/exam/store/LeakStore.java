package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.carecert.exam.domain.LeakedSession;

/** Sealed forms that hold items known outside. */
@Dependent
public class LeakStore {
  @PersistenceContext private EntityManager em;

  /** The owner's unpublished sessions whose forms hold what one of these versions made known. */
  public List<LeakedSession> sessions(long owner, Collection<Long> versions) {
    em.flush();
    List<?> rows =
        em.createNativeQuery(
                "select s.code, s.name, s.opens_at from exam_session s where s.owner_id = ?1 and"
                    + " s.state = 'PLANNED' and s.form_id in (select l.form_id from"
                    + " exam_form_leak l where l.known_version_id = any (cast(string_to_array(?2,"
                    + " ',') as bigint[]))) order by s.opens_at, s.id")
            .setParameter(1, owner)
            .setParameter(
                2, versions.stream().map(String::valueOf).collect(Collectors.joining(",")))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new LeakedSession((String) row[0], (String) row[1], Rows.instant(row[2])))
        .toList();
  }
}
