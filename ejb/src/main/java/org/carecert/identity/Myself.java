package org.carecert.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.carecert.audit.Reads;
import org.carecert.audit.domain.AuditLine;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.MyCard;
import org.carecert.identity.domain.MyReading;
import org.carecert.identity.domain.OwnFile;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.Role;

/** 本人: what everybody may ask about himself. */
@Stateless
public class Myself {
  private static final int READINGS = 500;

  @Inject private Callers callers;
  @Inject private People people;
  @Inject private Reads reads;
  @Inject private Consents consents;

  /** The caller's name as it is shown. */
  @RolesAllowed({
    Role.N_CANDIDATE,
    Role.N_SCHOOL,
    Role.N_EVALUATOR,
    Role.N_ASSESSOR,
    Role.N_INVIGILATOR,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_HEALTH_CLERK,
    Role.N_HEALTH_REVIEWER,
    Role.N_FACILITY,
    Role.N_INSPECTOR,
    Role.N_AUDITOR,
    Role.N_ADMIN
  })
  public String displayName() {
    return callers.current().displayName();
  }

  /** Who the caller is, what he agreed to and who has read his file. */
  @RolesAllowed(Role.N_CANDIDATE)
  public OwnFile file() {
    return new OwnFile(card(callers.current()), consents.mine(), readings());
  }

  private MyCard card(Caller caller) {
    PersonCard person = people.card(caller.person());
    return new MyCard(
        caller.username(),
        person.name(),
        person.koreanName(),
        person.documentType(),
        person.maskedNumber(),
        people.phone(person.id()).orElse(null),
        people.recordedAt(person.id()));
  }

  private List<MyReading> readings() {
    return reads.of(callers.current().person(), READINGS).stream().map(Myself::reading).toList();
  }

  private static MyReading reading(AuditLine line) {
    List<Role> roles =
        Arrays.stream(Role.values())
            .filter(role -> Arrays.asList(line.roles().split(" ")).contains(role.name()))
            .toList();
    return new MyReading(line.at(), roles, line.what());
  }
}
