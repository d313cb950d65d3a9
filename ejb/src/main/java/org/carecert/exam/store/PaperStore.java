package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Blueprint;
import org.carecert.exam.domain.Form;
import org.carecert.exam.domain.FormHead;
import org.carecert.exam.domain.FormSet;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.OpenedForm;
import org.carecert.exam.domain.Practical;
import org.carecert.exam.domain.SealedItem;

/** Blueprints, sealed forms and practical papers of an organisation. */
@Dependent
public class PaperStore {
  // A list of forms reads none of their papers.
  private static final String HEAD =
      "select new org.carecert.exam.domain.FormHead(f.id, f.code, f.blueprintId, f.koreanItems,"
          + " f.seed, f.digest, f.sealedAt, f.sealedBy) from Form f";

  @PersistenceContext private EntityManager em;

  /** Adds a blueprint or practical paper. */
  public void add(Object entity) {
    em.persist(entity);
    em.flush();
  }

  /** Adds a form with its items in order. */
  public void add(Form form, List<SealedItem> items) {
    em.persist(form);
    em.flush();
    for (int no = 1; no <= items.size(); no++) {
      em.createNativeQuery(
              "insert into exam_form_item (form_id, item_no, item_version_id) values (?1, ?2, ?3)")
          .setParameter(1, form.id())
          .setParameter(2, no)
          .setParameter(3, items.get(no - 1).versionId())
          .executeUpdate();
    }
  }

  /** The owner's blueprints, newest first. */
  public List<Blueprint> blueprints(long owner) {
    return em.createQuery(
            "select b from Blueprint b where b.ownerId = :owner order by b.id desc",
            Blueprint.class)
        .setParameter("owner", owner)
        .getResultList();
  }

  /** The owner's blueprint of this code. */
  public Optional<Blueprint> blueprint(long owner, String code) {
    return em.createQuery(
            "select b from Blueprint b where b.ownerId = :owner and b.code = :code",
            Blueprint.class)
        .setParameter("owner", owner)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /**
   * Locks a blueprint until the transaction ends and reads it anew, so that officers come one by
   * one.
   */
  public void lock(Blueprint blueprint) {
    em.refresh(blueprint, LockModeType.PESSIMISTIC_WRITE);
  }

  /** A blueprint by id. */
  public Blueprint blueprint(long id) {
    return em.find(Blueprint.class, id);
  }

  /** The heads of the owner's forms, newest first. */
  public List<FormHead> heads(long owner) {
    return em.createQuery(HEAD + " where f.ownerId = :owner order by f.id desc", FormHead.class)
        .setParameter("owner", owner)
        .getResultList();
  }

  /** The head of the owner's form of this code. */
  public Optional<FormHead> head(long owner, String code) {
    return em.createQuery(HEAD + " where f.ownerId = :owner and f.code = :code", FormHead.class)
        .setParameter("owner", owner)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** Whether a form of this blueprint and seed is sealed. */
  public boolean sealed(long blueprintId, long seed) {
    return !em.createQuery("select f.id from Form f where f.blueprintId = :b and f.seed = :seed")
        .setParameter("b", blueprintId)
        .setParameter("seed", seed)
        .getResultList()
        .isEmpty();
  }

  /** The owner's sets of parallel forms, newest first. */
  public List<FormSet> formSets(long owner) {
    return em.createQuery(
            "select s from FormSet s where s.ownerId = :owner order by s.id desc", FormSet.class)
        .setParameter("owner", owner)
        .getResultList();
  }

  /** The owner's set of this code. */
  public Optional<FormSet> formSet(long owner, String code) {
    return em.createQuery(
            "select s from FormSet s where s.ownerId = :owner and s.code = :code", FormSet.class)
        .setParameter("owner", owner)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The heads of a set's forms by their numbers. */
  public List<FormHead> headsOf(long setId) {
    return em.createQuery(HEAD + " where f.setId = :set order by f.setNo", FormHead.class)
        .setParameter("set", setId)
        .getResultList();
  }

  /** Whether a set of this blueprint and seed is sealed. */
  public boolean setSealed(long blueprintId, long seed) {
    return !em.createQuery("select s.id from FormSet s where s.blueprintId = :b and s.seed = :seed")
        .setParameter("b", blueprintId)
        .setParameter("seed", seed)
        .getResultList()
        .isEmpty();
  }

  /** The head of a form. */
  public FormHead head(long id) {
    return em.createQuery(HEAD + " where f.id = :id", FormHead.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  /** A form by id, with its papers. */
  public Form form(long id) {
    return em.find(Form.class, id);
  }

  /** A form, opened; refused if a paper or a key was touched since it was sealed. */
  public OpenedForm opened(long formId) {
    return form(formId).open(keys(formId));
  }

  /** The keys of a form's items in order; they never leave the server. */
  public List<ItemKey> keys(long formId) {
    List<?> keys =
        em.createNativeQuery(
                "select v.type, v.answer_key, v.answer_rule from exam_form_item f join exam_item_version v on v.id ="
                    + " f.item_version_id where f.form_id = ?1 order by f.item_no")
            .setParameter(1, formId)
            .getResultList();
    return keys.stream().map(Object[].class::cast).map(PaperStore::key).toList();
  }

  private static ItemKey key(Object[] row) {
    ItemType type = ItemType.valueOf((String) row[0]);
    return ItemKey.read(type, (String) row[1], (String) row[2]).orElseThrow();
  }

  /** The owner's practical papers, newest first. */
  public List<Practical> practicals(long owner) {
    return em.createQuery(
            "select p from Practical p where p.ownerId = :owner order by p.id desc",
            Practical.class)
        .setParameter("owner", owner)
        .getResultList();
  }

  /** The owner's practical paper of this code. */
  public Optional<Practical> practical(long owner, String code) {
    return em.createQuery(
            "select p from Practical p where p.ownerId = :owner and p.code = :code",
            Practical.class)
        .setParameter("owner", owner)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** A practical paper by id. */
  public Practical practical(long id) {
    return em.find(Practical.class, id);
  }
}
