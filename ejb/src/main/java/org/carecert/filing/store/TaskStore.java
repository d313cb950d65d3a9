package org.carecert.filing.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.carecert.filing.domain.TaskCause;
import org.carecert.filing.domain.TaskLine;
import org.jspecify.annotations.Nullable;

/** Keeps the tasks that changes of people bring to facility and bureau. */
@Dependent
public class TaskStore {
  @PersistenceContext private EntityManager em;

  /** Opens a task on every standing filing that lists the person; once as long as it is open. */
  public void open(long personId, TaskCause cause, Instant at, @Nullable LocalDate dueOn) {
    em.createNativeQuery(
            "insert into filing_task (id, filing_id, person_id, cause, opened_at, due_on)"
                + " select nextval('shared_id'), f.id, ?1, ?2, ?3, cast(?4 as date)"
                + " from filing_filing f"
                + " where f.state in ('INCOMPLETE', 'RECEIVED', 'RECEIPTED', 'NONCONFORMING')"
                + " and exists (select 1 from filing_staff s"
                + " where s.filing_id = f.id and s.person_id = ?1)"
                + " on conflict (filing_id, person_id, cause) where done_at is null do nothing")
        .setParameter(1, personId)
        .setParameter(2, cause.name())
        .setParameter(3, at.atOffset(ZoneOffset.UTC))
        .setParameter(4, dueOn == null ? null : dueOn.toString())
        .executeUpdate();
  }

  /** Tasks nobody has done yet: of one operator, or all where none is given; the nearest first. */
  public List<TaskLine> open(@Nullable Long operatorId, int limit) {
    List<?> rows =
        em.createNativeQuery(
                "select t.id, f.code, f.name,"
                    + " (select string_agg(s.ref, ', ' order by s.position) from filing_staff s"
                    + " where s.filing_id = f.id and s.person_id = t.person_id), t.cause, t.due_on"
                    + " from filing_task t join filing_filing f on f.id = t.filing_id"
                    + " where t.done_at is null and (cast(?1 as bigint) is null or f.operator_id = cast(?1 as bigint))"
                    + " order by t.due_on nulls last, t.id limit ?2")
            .setParameter(1, operatorId)
            .setParameter(2, limit)
            .getResultList();
    return rows.stream().map(row -> line((Object[]) row)).toList();
  }

  /** How many tasks nobody has done yet: of one operator, or of all. */
  public long countOpen(@Nullable Long operatorId) {
    Number count =
        (Number)
            em.createNativeQuery(
                    "select count(*) from filing_task t join filing_filing f on f.id = t.filing_id"
                        + " where t.done_at is null"
                        + " and (cast(?1 as bigint) is null or f.operator_id = cast(?1 as bigint))")
                .setParameter(1, operatorId)
                .getSingleResult();
    return count.longValue();
  }

  /** Gives a due date to open tasks that have none. */
  public void due(LocalDate dueOn) {
    em.createNativeQuery(
            "update filing_task set due_on = cast(?1 as date) where due_on is null and done_at is null")
        .setParameter(1, dueOn.toString())
        .executeUpdate();
  }

  /** A task is done. */
  public boolean done(long taskId, Instant at) {
    return em.createNativeQuery(
                "update filing_task set done_at = ?2 where id = ?1 and done_at is null")
            .setParameter(1, taskId)
            .setParameter(2, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  private static TaskLine line(Object[] row) {
    return new TaskLine(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        TaskCause.valueOf((String) row[4]),
        row[5] == null
            ? null
            : row[5] instanceof LocalDate day ? day : ((Date) row[5]).toLocalDate());
  }
}
