package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.RecheckDue;
import org.jspecify.annotations.Nullable;

/** What is to be looked at again: kept with what brought it about, gone once it is done. */
@Dependent
public class RecheckDueStore {
  private static final String ALL = "select id, person_id, session_id, cause from exam_recheck_due";

  @PersistenceContext private EntityManager em;

  /** A person is to be looked at again. */
  public void person(long personId, String cause, Instant since) {
    em.createNativeQuery(
            "insert into exam_recheck_due (id, person_id, cause, since) values"
                + " (nextval('shared_id'), ?1, ?2, ?3)")
        .setParameter(1, personId)
        .setParameter(2, cause)
        .setParameter(3, Timestamp.from(since))
        .executeUpdate();
  }

  /** These sessions are to be looked at again. */
  public void sessions(Collection<Long> ids, String cause, Instant since) {
    for (long id : ids) {
      em.createNativeQuery(
              "insert into exam_recheck_due (id, session_id, cause, since) values"
                  + " (nextval('shared_id'), ?1, ?2, ?3)")
          .setParameter(1, id)
          .setParameter(2, cause)
          .setParameter(3, Timestamp.from(since))
          .executeUpdate();
    }
  }

  /** Everything, the oldest first. */
  public List<RecheckDue> all() {
    return read(em.createNativeQuery(ALL + " order by since, id").getResultList());
  }

  /** One, held until the transaction ends; none if it is done. */
  public Optional<RecheckDue> held(long id) {
    return read(
            em.createNativeQuery(ALL + " where id = ?1 for update")
                .setParameter(1, id)
                .getResultList())
        .stream()
        .findFirst();
  }

  /** It is done. */
  public void done(RecheckDue due) {
    em.createNativeQuery("delete from exam_recheck_due where id = ?1")
        .setParameter(1, due.id())
        .executeUpdate();
  }

  private static List<RecheckDue> read(List<?> rows) {
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new RecheckDue(Rows.whole(row[0]), whole(row[1]), whole(row[2]), (String) row[3]))
        .toList();
  }

  private static @Nullable Long whole(@Nullable Object column) {
    return column == null ? null : Rows.whole(column);
  }
}
