package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.carecert.exam.domain.EarlierResult;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.PassedResult;
import org.carecert.exam.domain.ResultVersion;

/** Result versions: added, never changed; the highest version of a person in a session counts. */
@Dependent
public class ResultStore {
  private static final String CURRENT =
      " from exam_result r join exam_session s on s.id = r.session_id where not exists (select 1 from"
          + " exam_result n where n.session_id = r.session_id and n.person_id = r.person_id and"
          + " n.version > r.version)";
  private static final String PASSED =
      "select s.id, s.code, r.person_id, s.owner_id, s.occupation, s.level, r.theory_score,"
          + " r.practical_score, r.review_score, r.decided_at, s.name"
          + CURRENT
          + " and r.outcome = 'PASSED'";

  @PersistenceContext private EntityManager em;

  /** Adds a version. */
  public void add(ResultVersion result) {
    em.persist(result);
  }

  /** Writes what was added, so that queries see it. */
  public void flush() {
    em.flush();
  }

  /** Everybody's current result of a session, by person. */
  public Map<Long, ResultVersion> currentOf(long sessionId) {
    return em
        .createQuery(
            "select r from ResultVersion r where r.sessionId = :session order by r.version",
            ResultVersion.class)
        .setParameter("session", sessionId)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(ResultVersion::personId, r -> r, (older, newer) -> newer));
  }

  /** All versions of a person's result in a session. */
  public List<ResultVersion> versions(long sessionId, long personId) {
    return em.createQuery(
            "select r from ResultVersion r where r.sessionId = :session and r.personId = :person"
                + " order by r.version",
            ResultVersion.class)
        .setParameter("session", sessionId)
        .setParameter("person", personId)
        .getResultList();
  }

  /** The passes of a person for an occupation and level, oldest first. */
  public List<PassedResult> passed(long personId, String occupation, int level) {
    return passes(
        em.createNativeQuery(
                PASSED
                    + " and r.person_id = ?1 and s.occupation = ?2 and s.level = ?3 order by"
                    + " r.decided_at")
            .setParameter(1, personId)
            .setParameter(2, occupation)
            .setParameter(3, level)
            .getResultList());
  }

  /** Everybody who passed in a session. */
  public List<PassedResult> passedOf(long sessionId) {
    return passes(
        em.createNativeQuery(PASSED + " and r.session_id = ?1 order by r.person_id")
            .setParameter(1, sessionId)
            .getResultList());
  }

  /** Everybody who passed in a body's session, named by its code. */
  public List<PassedResult> passedOf(String sessionCode, long ownerId) {
    return passes(
        em.createNativeQuery(PASSED + " and s.code = ?1 and s.owner_id = ?2 order by r.person_id")
            .setParameter(1, sessionCode)
            .setParameter(2, ownerId)
            .getResultList());
  }

  /** The passes of these people in a session of a body, by person. */
  public List<PassedResult> passedOf(long sessionId, Collection<Long> people, long ownerId) {
    return passes(
        em.createNativeQuery(
                PASSED
                    + " and r.session_id = ?1 and s.owner_id = ?2 and r.person_id ="
                    + " any(cast(?3 as bigint[])) order by r.person_id")
            .setParameter(1, sessionId)
            .setParameter(2, ownerId)
            .setParameter(3, people.toString().replace('[', '{').replace(']', '}'))
            .getResultList());
  }

  /** Everybody who passed in any session of a body, the newest session first. */
  public List<PassedResult> passedBy(long ownerId) {
    return passes(
        em.createNativeQuery(PASSED + " and s.owner_id = ?1 order by s.id desc, r.person_id")
            .setParameter(1, ownerId)
            .getResultList());
  }

  /** The outcomes of a person for an occupation and level, oldest first. */
  public List<String> outcomes(long personId, String occupation, int level) {
    return ((List<?>)
            em.createNativeQuery(
                    "select r.outcome"
                        + CURRENT
                        + " and r.person_id = ?1 and s.occupation = ?2 and s.level = ?3 order by"
                        + " s.published_at")
                .setParameter(1, personId)
                .setParameter(2, occupation)
                .setParameter(3, level)
                .getResultList())
        .stream().map(String.class::cast).toList();
  }

  /** What these people had in earlier published sessions of the same exam, the latest first. */
  public List<EarlierResult> earlier(ExamSession than, Collection<Long> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    return ((List<?>)
            em.createNativeQuery(
                    "select s.id, r.person_id, s.opens_at, s.published_at, case when r.theory_from"
                        + " is null then r.theory_score end, case when r.practical_from is null"
                        + " then r.practical_score end, case when r.review_from is null then"
                        + " r.review_score end"
                        + CURRENT
                        + " and s.owner_id = ?1 and s.occupation = ?2 and s.level = ?3 and"
                        + " s.opens_at < ?4 and r.person_id = any (cast(?5 as bigint[])) order by"
                        + " s.opens_at desc, s.id desc")
                .setParameter(1, than.ownerId())
                .setParameter(2, than.scope().occupation())
                .setParameter(3, than.scope().level())
                .setParameter(4, Timestamp.from(than.window().opensAt()))
                .setParameter(5, array(people))
                .getResultList())
        .stream().map(Object[].class::cast).map(ResultStore::earlier).toList();
  }

  private static String array(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }

  private static EarlierResult earlier(Object[] row) {
    return new EarlierResult(
        Rows.whole(row[0]),
        Rows.whole(row[1]),
        Rows.instant(row[2]),
        Rows.instant(row[3]),
        sat(row));
  }

  private static Map<Part, BigDecimal> sat(Object[] row) {
    Map<Part, BigDecimal> sat = new EnumMap<>(Part.class);
    sat.put(Part.THEORY, (BigDecimal) row[4]);
    sat.put(Part.PRACTICAL, (BigDecimal) row[5]);
    sat.put(Part.REVIEW, (BigDecimal) row[6]);
    sat.values().removeIf(Objects::isNull);
    return sat;
  }

  private static List<PassedResult> passes(List<?> rows) {
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new PassedResult(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    ((Number) row[2]).longValue(),
                    ((Number) row[3]).longValue(),
                    (String) row[4],
                    ((Number) row[5]).intValue(),
                    (BigDecimal) row[6],
                    (BigDecimal) row[7],
                    (BigDecimal) row[8],
                    Rows.instant(row[9]),
                    (String) row[10]))
        .toList();
  }
}
