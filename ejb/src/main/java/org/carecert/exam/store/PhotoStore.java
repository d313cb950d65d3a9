package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carecert.exam.domain.PhotoWithdrawal;
import org.carecert.exam.domain.PictureContent;
import org.carecert.exam.domain.StationPhoto;

/** Photos of stations; their contents stand apart, so that lists do not read them. */
@Dependent
public class PhotoStore {
  @PersistenceContext private EntityManager em;

  /** Keeps a photo with its content. */
  public void add(StationPhoto photo, byte[] content) {
    em.persist(photo);
    em.flush();
    em.createNativeQuery("insert into exam_photo_content (photo_id, content) values (?1, ?2)")
        .setParameter(1, photo.id())
        .setParameter(2, content)
        .executeUpdate();
  }

  /** Keeps that a photo does not count. */
  public void add(PhotoWithdrawal withdrawal) {
    em.persist(withdrawal);
    em.flush();
  }

  /** The photos of a session in the order in which they came. */
  public List<StationPhoto> of(long sessionId) {
    return em.createQuery(
            "select p from StationPhoto p where p.sessionId = :session order by p.id",
            StationPhoto.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** What was withdrawn of a session, by photo. */
  public Map<Long, PhotoWithdrawal> withdrawals(long sessionId) {
    return em.createQuery(
            "select w from PhotoWithdrawal w where w.photoId in (select p.id from StationPhoto p"
                + " where p.sessionId = :session)",
            PhotoWithdrawal.class)
        .setParameter("session", sessionId)
        .getResultStream()
        .collect(Collectors.toMap(PhotoWithdrawal::photoId, w -> w));
  }

  /** What a photo is made of. */
  public Optional<PictureContent> content(long photoId) {
    List<?> rows =
        em.createNativeQuery("select content from exam_photo_content where photo_id = ?1")
            .setParameter(1, photoId)
            .getResultList();
    return rows.stream().findFirst().map(row -> new PictureContent("image/jpeg", (byte[]) row));
  }
}
