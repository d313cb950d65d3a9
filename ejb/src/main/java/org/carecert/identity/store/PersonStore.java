package org.carecert.identity.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carecert.identity.domain.Person;
import org.carecert.identity.domain.Photo;

/** Keeps people and their photos. */
@Dependent
public class PersonStore {
  @PersistenceContext private EntityManager em;

  /** Adds a person. */
  public void add(Person person) {
    em.persist(person);
    em.flush();
  }

  /** Adds several people at once. */
  public void addAll(Collection<Person> people) {
    people.forEach(em::persist);
    em.flush();
  }

  /** A person by id. */
  public Optional<Person> byId(long id) {
    return Optional.ofNullable(em.find(Person.class, id));
  }

  /** A person, locked while his name changes. */
  public Optional<Person> locked(long id) {
    return Optional.ofNullable(em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** People by ids, in no order. */
  public List<Person> byIds(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select p from Person p where p.id in :ids", Person.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** A person by public code. */
  public Optional<Person> byCode(String code) {
    return em.createQuery("select p from Person p where p.code = :code", Person.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** A person by the digest of his document. */
  public Optional<Person> byDigest(byte[] digest) {
    return em.createQuery("select p from Person p where p.documentDigest = :digest", Person.class)
        .setParameter("digest", digest)
        .getResultStream()
        .findFirst();
  }

  /** People by the digests of their documents, in no order. */
  public List<Person> byDigests(Collection<byte[]> digests) {
    return digests.isEmpty()
        ? List.of()
        : em.createQuery("select p from Person p where p.documentDigest in :digests", Person.class)
            .setParameter("digests", digests)
            .getResultList();
  }

  /** People whose name begins so, by name. */
  public List<Person> byName(String beginning, int limit) {
    return em.createQuery(
            "select p from Person p where p.name like :beginning order by p.name, p.id",
            Person.class)
        .setParameter("beginning", start(beginning))
        .setMaxResults(limit)
        .getResultList();
  }

  /** The same list from after this person on. */
  public List<Person> byNameAfter(String beginning, Person last, int limit) {
    return em.createQuery(
            "select p from Person p where p.name like :beginning and (p.name > :name or"
                + " (p.name = :name and p.id > :id)) order by p.name, p.id",
            Person.class)
        .setParameter("beginning", start(beginning))
        .setParameter("name", last.name())
        .setParameter("id", last.id())
        .setMaxResults(limit)
        .getResultList();
  }

  private static String start(String beginning) {
    return beginning.replace("%", "").replace("_", "") + "%";
  }

  /** Adds a photo. */
  public void add(Photo photo) {
    em.persist(photo);
  }

  /** The newest photo of a person. */
  public Optional<Photo> photoOf(long personId) {
    return em.createQuery(
            "select p from Photo p where p.personId = :person order by p.recordedAt desc, p.id"
                + " desc",
            Photo.class)
        .setParameter("person", personId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Of which of these people there is a photo, without reading it. */
  public Set<Long> withPhoto(Collection<Long> people) {
    return people.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    "select distinct p.personId from Photo p where p.personId in :people",
                    Long.class)
                .setParameter("people", people)
                .getResultList());
  }
}
