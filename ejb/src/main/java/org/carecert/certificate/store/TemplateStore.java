package org.carecert.certificate.store;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.Template;
import org.carecert.certificate.domain.TemplateState;

/** Versions of templates; an issuer sees his own and the built-in. */
@Dependent
public class TemplateStore extends OwnStore<Template> {
  /** For the container. */
  public TemplateStore() {
    super(Template.class);
  }

  /** The version by which an issuer prints on a day: his own, else the built-in one. */
  public long inForce(CertificateKind kind, long issuerId, LocalDate day) {
    return em().createQuery(
            "select t.id from Template t where t.kind = ?1 and t.state = ?2 and t.validFrom <= ?3"
                + " and (t.issuerId = ?4 or t.issuerId is null)"
                + " order by case when t.issuerId is null then 1 else 0 end,"
                + " t.validFrom desc, t.version desc",
            Long.class)
        .setParameter(1, kind)
        .setParameter(2, TemplateState.APPROVED)
        .setParameter(3, day)
        .setParameter(4, issuerId)
        .setMaxResults(1)
        .getSingleResult();
  }

  /** A version by its id. */
  public Template byId(long id) {
    return em().getReference(Template.class, id);
  }

  /** An issuer's versions of a kind and the built-in one, the newest first. */
  public List<Template> list(CertificateKind kind, long issuerId) {
    return em().createQuery(
            "select t from Template t where t.kind = ?1"
                + " and (t.issuerId = ?2 or t.issuerId is null) order by t.id desc",
            Template.class)
        .setParameter(1, kind)
        .setParameter(2, issuerId)
        .getResultList();
  }

  /** A version by its code: an own one or a built-in one. */
  public Template seen(String code, long issuerId) {
    return first(
        em().createQuery(
                "select t from Template t where t.code = ?1"
                    + " and (t.issuerId = ?2 or t.issuerId is null)",
                Template.class)
            .setParameter(1, code)
            .setParameter(2, issuerId));
  }

  /** An issuer's versions that wait for their second officer, one of a kind; the oldest first. */
  public List<Template> waiting(long issuerId) {
    return em().createQuery(
            "select t from Template t where t.issuerId = ?1 and t.state = ?2 order by t.id",
            Template.class)
        .setParameter(1, issuerId)
        .setParameter(2, TemplateState.SUBMITTED)
        .getResultList();
  }

  /** The number of an issuer's newest version of a kind; 0 if there is none. */
  public int newest(CertificateKind kind, long issuerId) {
    return em().createQuery(
            "select coalesce(max(t.version), 0) from Template t"
                + " where t.kind = ?1 and t.issuerId = ?2",
            Integer.class)
        .setParameter(1, kind)
        .setParameter(2, issuerId)
        .getSingleResult();
  }
}
