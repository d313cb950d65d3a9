package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Part;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/**
 * 缺考登记职责柜台 (counter): who may say that a candidate is absent: an officer of the session's own
 * organisation of every part, the lead assessor of the practical part, the chair of the panel of
 * the comprehensive review.
 */
@Stateless
@PermitAll
public class AbsenceCharges {
  @Inject private SessionStore sessions;
  @Inject private ReviewBook reviews;
  @Inject private StationLots lots;
  @Inject private PanelLeads lead;
  @Inject private Callers callers;

  /**
   * 职责: a session, and the parts about which the caller may say something.
   *
   * @param parts none of them is empty
   */
  public record Charge(ExamSession session, List<Part> parts) {
    public Charge {
      parts = List.copyOf(parts);
    }

    /** Refused if the part is none of them. */
    public void refuseOther(Part part) {
      if (!parts.contains(part)) {
        throw Refused.at("part", ExamReason.NOT_IN_CHARGE);
      }
    }
  }

  /**
   * What the caller has charge of in a session.
   *
   * @throws Refused NOT_FOUND if it is nothing
   */
  public Charge of(String sessionCode) {
    Caller caller = callers.current();
    return caller.has(Role.EVALUATOR)
        ? officer(caller, sessionCode)
        : assessor(caller, sessionCode);
  }

  private Charge officer(Caller caller, String code) {
    ExamSession session =
        sessions
            .session(caller.organisation(), code)
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    return new Charge(
        session, Part.reviewed(session.scope().level()) ? both() : List.of(Part.PRACTICAL));
  }

  private static List<Part> both() {
    return List.of(Part.PRACTICAL, Part.REVIEW);
  }

  private Charge assessor(Caller caller, String code) {
    long account = caller.accountId();
    Optional<ExamSession> led =
        sessions.assessed(account, code).filter(s -> lots.leads(s, account));
    Optional<ExamSession> chaired =
        reviews.all(account).stream()
            .filter(review -> review.session().code().equals(code))
            .filter(review -> review.panel().plan().chair() == account)
            .map(ReviewBook.Review::session)
            .findFirst();
    ExamSession session =
        led.or(() -> chaired).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    List<Part> parts = new ArrayList<>();
    led.ifPresent(s -> parts.add(Part.PRACTICAL));
    chaired.ifPresent(s -> parts.add(Part.REVIEW));
    return new Charge(session, parts);
  }

  /**
   * Nobody says it of his relative.
   *
   * @throws Refused RELATIVE_MARKS
   */
  public void refuseRelative(long personId) {
    lead.refuseRelative(personId);
  }

  /** The same, the session locked: what is said about it is said one by one. */
  public Charge locked(String sessionCode) {
    Charge charge = of(sessionCode);
    sessions.lock(charge.session());
    return charge;
  }
}
