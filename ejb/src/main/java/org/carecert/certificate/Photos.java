package org.carecert.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Base64;
import org.carecert.audit.Reads;
import org.carecert.certificate.domain.PhotoKept;
import org.carecert.certificate.domain.PhotoView;
import org.carecert.identity.Callers;
import org.carecert.identity.People;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/**
 * 照片窗口: the desk that takes in the photo for the certificate: the holder's own, or a school's and
 * an evaluation organisation's for the people it trained or examined.
 */
@Stateless
public class Photos {
  private static final byte PNG_FIRST = (byte) 0x89;

  @Inject private Callers callers;
  @Inject private People people;
  @Inject private Cases cases;
  @Inject private Reads reads;
  @Inject private Event<Fact> facts;

  /** Takes in the caller's own photo. */
  @RolesAllowed(Role.N_CANDIDATE)
  public void keepOwn(byte[] picture) {
    keep(callers.current().person(), picture);
  }

  /** Takes in the photo of somebody the caller's body trained or examined. */
  @RolesAllowed({
    Role.N_SCHOOL,
    Role.N_EVALUATOR,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_HEALTH_CLERK,
    Role.N_HEALTH_REVIEWER
  })
  public void keepFor(String personCode, byte[] picture) {
    keep(concerned(personCode).id(), picture);
  }

  /** The caller's own photo. */
  @RolesAllowed(Role.N_CANDIDATE)
  public PhotoView own() {
    return view(people.card(callers.current().person()));
  }

  /** The photo of somebody the caller's body trained or examined. */
  @RolesAllowed({
    Role.N_SCHOOL,
    Role.N_EVALUATOR,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_HEALTH_CLERK,
    Role.N_HEALTH_REVIEWER
  })
  public PhotoView of(String personCode) {
    PersonCard card = concerned(personCode);
    reads.recorded("person", card.id(), "photo for the certificate");
    return view(card);
  }

  private void keep(long personId, byte[] picture) {
    people.photo(personId, picture);
    facts.fire(new PhotoKept(personId));
  }

  private PersonCard concerned(String personCode) {
    Caller caller = callers.current();
    return people
        .byCode(personCode)
        .filter(card -> cases.concerns(caller.organisation(), card.id()))
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  private PhotoView view(PersonCard card) {
    String picture = people.photo(card.id()).map(Photos::inline).orElse(null);
    return new PhotoView(card.name(), card.maskedNumber(), picture);
  }

  private static String inline(byte[] picture) {
    String type = picture[0] == PNG_FIRST ? "image/png" : "image/jpeg";
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(picture);
  }
}
