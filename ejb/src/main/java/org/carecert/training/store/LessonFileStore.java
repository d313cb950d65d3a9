package org.carecert.training.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.carecert.shared.Digests;
import org.carecert.training.domain.LessonFileCard;
import org.carecert.training.domain.LessonFileKind;
import org.carecert.training.domain.LessonRange;

/** Keeps the files of lessons, and gives them out in parts. */
@Dependent
public class LessonFileStore {
  @PersistenceContext private EntityManager em;

  /** Puts a file into a draft, in place of an earlier one of its name. */
  public LessonFileCard put(long versionId, LessonFileKind kind, byte[] bytes) {
    LessonFileCard card =
        new LessonFileCard(
            kind.fileName(), kind.mediaType(), bytes.length, Digests.sha256Hex(bytes));
    em.createNativeQuery("delete from training_lesson_file where version_id = ? and name = ?")
        .setParameter(1, versionId)
        .setParameter(2, card.name())
        .executeUpdate();
    em.createNativeQuery(
            "insert into training_lesson_file (id, version_id, name, media_type, size, digest,"
                + " bytes) values (nextval('shared_id'), ?, ?, ?, ?, ?, ?)")
        .setParameter(1, versionId)
        .setParameter(2, card.name())
        .setParameter(3, card.mediaType())
        .setParameter(4, card.size())
        .setParameter(5, card.digest())
        .setParameter(6, bytes)
        .executeUpdate();
    return card;
  }

  /** A new version begins with the files of the version before. */
  public void copy(long fromVersion, long toVersion) {
    em.createNativeQuery(
            "insert into training_lesson_file (id, version_id, name, media_type, size, digest,"
                + " bytes) select nextval('shared_id'), ?, name, media_type, size, digest, bytes"
                + " from training_lesson_file where version_id = ?")
        .setParameter(1, toVersion)
        .setParameter(2, fromVersion)
        .executeUpdate();
  }

  /** The files of a version. */
  public List<LessonFileCard> of(long versionId) {
    List<?> rows =
        em.createNativeQuery(
                "select name, media_type, size, digest from training_lesson_file"
                    + " where version_id = ? order by name")
            .setParameter(1, versionId)
            .getResultList();
    return rows.stream().map(row -> card((Object[]) row)).toList();
  }

  /** One file of a version. */
  public Optional<LessonFileCard> file(long versionId, String name) {
    return of(versionId).stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** A part of a file. */
  public byte[] bytes(long versionId, String name, LessonRange range) {
    return (byte[])
        em.createNativeQuery(
                "select substring(bytes from ? for ?) from training_lesson_file"
                    + " where version_id = ? and name = ?")
            .setParameter(1, Math.toIntExact(range.first() + 1))
            .setParameter(2, Math.toIntExact(range.length()))
            .setParameter(3, versionId)
            .setParameter(4, name)
            .getSingleResult();
  }

  private static LessonFileCard card(Object[] row) {
    return new LessonFileCard(
        (String) row[0], (String) row[1], ((Number) row[2]).intValue(), (String) row[3]);
  }
}
