package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.PictureContent;
import org.carecert.exam.domain.StoredPicture;

/** Pictures of an organisation; their contents stand apart, so that lists do not read them. */
@Dependent
public class PictureStore {
  @PersistenceContext private EntityManager em;

  /** Keeps a picture with its content. */
  public void add(StoredPicture picture, PictureContent content) {
    em.persist(picture);
    em.flush();
    em.createNativeQuery("insert into exam_picture_content (picture_id, content) values (?1, ?2)")
        .setParameter(1, picture.id())
        .setParameter(2, content.bytes())
        .executeUpdate();
  }

  /** The owner's pictures by name. */
  public List<StoredPicture> of(long owner) {
    return em.createQuery(
            "select p from StoredPicture p where p.ownerId = :owner order by p.name",
            StoredPicture.class)
        .setParameter("owner", owner)
        .getResultList();
  }

  /** The owner's picture of this name. */
  public Optional<StoredPicture> named(long owner, String name) {
    return em.createQuery(
            "select p from StoredPicture p where p.ownerId = :owner and p.name = :name",
            StoredPicture.class)
        .setParameter("owner", owner)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  /** The content of this digest, whosever it is: the digest is its proof. */
  public Optional<PictureContent> content(String digest) {
    List<?> rows =
        em.createNativeQuery(
                "select p.media_type, c.content from exam_picture p join exam_picture_content c on"
                    + " c.picture_id = p.id where p.digest = ?1 order by p.id limit 1")
            .setParameter(1, digest)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new PictureContent((String) row[0], (byte[]) row[1]))
        .findFirst();
  }
}
