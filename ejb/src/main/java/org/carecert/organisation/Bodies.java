package org.carecert.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carecert.organisation.domain.Body;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.organisation.domain.BodyFact;
import org.carecert.organisation.domain.BodyKind;
import org.carecert.organisation.domain.NewBody;
import org.carecert.organisation.domain.NewFacility;
import org.carecert.organisation.domain.Scope;
import org.carecert.organisation.domain.ScopeLine;
import org.carecert.organisation.store.BodyStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;

/** 机构柜台: a counter that tells who a body is and what it is filed for. */
@Stateless
@PermitAll
public class Bodies {
  @Inject private BodyStore store;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** A body's card. */
  public BodyCard card(long bodyId) {
    return body(bodyId).card();
  }

  /** A body by public code. */
  public Optional<BodyCard> byCode(String code) {
    return store.byCode(code).map(Body::card);
  }

  /** A body by its unified social credit code. */
  public Optional<BodyCard> byUscc(String uscc) {
    return store.byUscc(uscc).map(Body::card);
  }

  /** All bodies of a kind, by name. */
  public List<BodyCard> all(BodyKind kind) {
    return store.all(kind).stream().map(Body::card).toList();
  }

  /** The facilities of an operator, by name. */
  public List<BodyCard> operatedBy(long operatorId) {
    return store.operatedBy(operatorId).stream().map(Body::card).toList();
  }

  /** Whether a school is in the directory for this occupation and level on this day (rule 7). */
  public boolean mayTrain(long schoolId, String occupation, int level, LocalDate day) {
    return store.filedFor(schoolId, occupation, level, day);
  }

  /** Whether an evaluation organisation is filed for this on this day (rule 32). */
  public boolean mayEvaluate(long bodyId, String occupation, int level, LocalDate day) {
    return store.filedFor(bodyId, occupation, level, day);
  }

  /** What a body is filed for. */
  public List<ScopeLine> scopes(long bodyId) {
    return store.scopes(bodyId).stream().map(Scope::line).toList();
  }

  /** Records a body. */
  public long record(NewBody wanted) {
    Body body = new Body(wanted, clock.instant());
    store.add(body);
    facts.fire(new BodyFact(body.id(), "recorded"));
    return body.id();
  }

  /** Files a body for an occupation and level. */
  public void file(long bodyId, String occupation, int level, LocalDate from) {
    store.add(new Scope(bodyId, occupation, level, from, "备案"));
    facts.fire(new BodyFact(bodyId, "scope-" + occupation + "-" + level));
  }

  /**
   * Binds a facility to its operator, recording it if it is new.
   *
   * @throws Refused NOT_FOUND if another operator has it, or the code belongs to another kind of
   *     body
   */
  public long bindFacility(NewFacility facility, long operatorId) {
    Optional<Body> known = store.byUscc(facility.uscc()).map(store::lock);
    if (known.isEmpty()) {
      Body body = new Body(PublicCode.fresh(), facility, operatorId, clock.instant());
      store.add(body);
      facts.fire(new BodyFact(body.id(), "bound"));
      return body.id();
    }
    Body body = known.get();
    if (body.card().kind() != BodyKind.FACILITY || !body.boundTo(operatorId)) {
      throw new Refused(CommonReason.NOT_FOUND);
    }
    body.nowCalled(facility);
    facts.fire(new BodyFact(body.id(), "bound"));
    return body.id();
  }

  /** Releases a facility from its operator. */
  public void release(long facilityId) {
    store.lock(body(facilityId)).released();
    facts.fire(new BodyFact(facilityId, "released"));
  }

  private Body body(long bodyId) {
    return store.byId(bodyId).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
