package org.carecert.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.KindLine;
import org.carecert.certificate.domain.NewSample;
import org.carecert.certificate.domain.NewTemplate;
import org.carecert.certificate.domain.Template;
import org.carecert.certificate.domain.TemplateChanged;
import org.carecert.certificate.domain.TemplateDesign;
import org.carecert.certificate.domain.TemplateLine;
import org.carecert.certificate.domain.TemplateReason;
import org.carecert.certificate.domain.TemplateState;
import org.carecert.certificate.domain.TemplateView;
import org.carecert.certificate.store.TemplateStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CityClock;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.shared.Waits;

/**
 * 模板窗口: the desk at which an issuer looks at the templates of its certificates, submits the next
 * version and has another officer approve it. A version counts from its day, and not before it is
 * approved; what was printed by an earlier one stays with it.
 */
@Stateless
@RolesAllowed({
  Role.N_SCHOOL,
  Role.N_EVALUATOR,
  Role.N_HR_CLERK,
  Role.N_HR_REVIEWER,
  Role.N_HEALTH_CLERK,
  Role.N_HEALTH_REVIEWER
})
public class Templates {
  @Inject private Callers callers;
  @Inject private IssuedKinds kinds;
  @Inject private TemplateStore templates;
  @Inject private Samples samples;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Lets pass who works at this desk; asked before what was sent is looked at. */
  public void admit() {
    // The container refuses everybody else.
  }

  /** The kinds that the caller's body issues. */
  public List<KindLine> kinds() {
    return kinds.of(callers.current().organisation(), CityClock.today(clock));
  }

  /** The versions of those kinds: the own ones and those that came with the product. */
  public List<TemplateLine> list() {
    long issuer = callers.current().organisation();
    LocalDate today = CityClock.today(clock);
    List<TemplateLine> lines = new ArrayList<>();
    for (KindLine kind : kinds()) {
      long now = templates.inForce(kind.kind(), issuer, today);
      for (Template template : templates.list(kind.kind(), issuer)) {
        lines.add(template.id() == now ? template.line().now() : template.line());
      }
    }
    return lines;
  }

  /** The body's versions that wait for their second officer, the oldest first. */
  public Waits<TemplateLine> waiting(int shown) {
    List<TemplateLine> found =
        templates.waiting(callers.current().organisation()).stream().map(Template::line).toList();
    return new Waits<>(found.stream().limit(shown).toList(), found.size());
  }

  /** A version with its design. */
  public TemplateView view(String code) {
    Template template = templates.seen(code, callers.current().organisation());
    mustIssue(template.kind());
    return new TemplateView(template.line(), template.design());
  }

  /** The version of a kind that counts today, from which the next one is made. */
  public TemplateView present(CertificateKind kind) {
    mustIssue(kind);
    long issuer = callers.current().organisation();
    Template template = templates.byId(templates.inForce(kind, issuer, CityClock.today(clock)));
    return new TemplateView(template.line(), template.design());
  }

  /**
   * A design on paper: a sample without a number.
   *
   * @throws Refused what is wrong with the design, KIND_NOT_YOURS
   */
  public byte[] preview(NewSample wanted) {
    mustIssue(wanted.kind());
    return samples.pdf(wanted, callers.current().organisation());
  }

  /**
   * Submits a design as the next version; it is tried with every sample first. Answers its code.
   *
   * @throws Refused what is wrong with the design, FROM_PASSED, TEMPLATE_WAITS, KIND_NOT_YOURS
   */
  public String submit(NewTemplate wanted) {
    mustIssue(wanted.kind());
    Caller caller = callers.current();
    long issuer = caller.organisation();
    Instant now = clock.instant();
    if (wanted.validFrom().isBefore(CityClock.dayOf(now))) {
      throw Refused.at("validFrom", TemplateReason.FROM_PASSED);
    }
    TemplateDesign design = samples.tried(wanted.kind(), wanted.design(), issuer);
    if (templates.waiting(issuer).stream().anyMatch(one -> one.kind() == wanted.kind())) {
      throw new Refused(TemplateReason.TEMPLATE_WAITS);
    }
    int version = templates.newest(wanted.kind(), issuer) + 1;
    Template template =
        new Template(
            wanted.with(design), new Template.Owner(issuer, version), caller.username(), now);
    templates.add(template);
    tell(template);
    return template.line().code();
  }

  /**
   * Approves a version as another officer than its author.
   *
   * @throws Refused SAME_OFFICER, WRONG_STATE, NOT_FOUND
   */
  @RolesAllowed({Role.N_SCHOOL, Role.N_EVALUATOR, Role.N_HR_REVIEWER, Role.N_HEALTH_REVIEWER})
  public void approve(String code) {
    decided(code, TemplateState.APPROVED);
  }

  /**
   * Sends a version back, as another officer than its author.
   *
   * @throws Refused SAME_OFFICER, WRONG_STATE, NOT_FOUND
   */
  @RolesAllowed({Role.N_SCHOOL, Role.N_EVALUATOR, Role.N_HR_REVIEWER, Role.N_HEALTH_REVIEWER})
  public void sendBack(String code) {
    decided(code, TemplateState.SENT_BACK);
  }

  private void decided(String code, TemplateState decision) {
    Caller caller = callers.current();
    Template template = templates.own(code, caller.organisation());
    template.decided(decision, caller.username(), clock.instant());
    tell(template);
  }

  private void tell(Template template) {
    TemplateLine line = template.line();
    facts.fire(new TemplateChanged(template.id(), line.code(), line.state()));
  }

  private void mustIssue(CertificateKind kind) {
    if (kinds().stream().noneMatch(line -> line.kind() == kind)) {
      throw new Refused(CertificateReason.KIND_NOT_YOURS);
    }
  }
}
