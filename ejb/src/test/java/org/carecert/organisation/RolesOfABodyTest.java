package org.carecert.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carecert.organisation.domain.BodyKind;
import org.carecert.organisation.domain.DemoBodies;
import org.carecert.organisation.domain.NewBody;
import org.carecert.shared.Role;
import org.junit.jupiter.api.Test;

/** Who may act for which kind of body. */
class RolesOfABodyTest {
  private static List<BodyKind> kinds(Role role) {
    return Arrays.stream(BodyKind.values()).filter(kind -> kind.holds(role, false)).toList();
  }

  @Test
  void an_officer_belongs_to_his_own_bureau() {
    assertEquals(List.of(BodyKind.HR_BUREAU), kinds(Role.HR_REVIEWER));
    assertEquals(List.of(BodyKind.HEALTH_BUREAU), kinds(Role.HEALTH_REVIEWER));
    assertEquals(List.of(BodyKind.HEALTH_BUREAU), kinds(Role.INSPECTOR));
    assertEquals(List.of(BodyKind.SCHOOL), kinds(Role.SCHOOL));
    assertEquals(List.of(BodyKind.EVALUATION_ORGANISATION), kinds(Role.ASSESSOR));
    assertEquals(List.of(BodyKind.OPERATOR), kinds(Role.FACILITY));
  }

  @Test
  void auditors_administrators_and_candidates_belong_to_no_body() {
    assertEquals(List.of(), kinds(Role.AUDITOR));
    assertEquals(List.of(), kinds(Role.ADMIN));
    assertEquals(List.of(), kinds(Role.CANDIDATE));
  }

  @Test
  void only_a_bureau_s_program_speaks_for_the_clerks_of_both() {
    assertTrue(BodyKind.HR_BUREAU.holds(Role.HEALTH_CLERK, true));
    assertTrue(BodyKind.HEALTH_BUREAU.holds(Role.HR_CLERK, true));
    assertFalse(BodyKind.HR_BUREAU.holds(Role.HEALTH_REVIEWER, true));
    assertFalse(BodyKind.HR_BUREAU.holds(Role.HEALTH_CLERK, false));
    assertFalse(BodyKind.SCHOOL.holds(Role.HR_CLERK, true));
  }

  @Test
  void the_demo_s_accounts_hold_to_it() {
    Map<String, BodyKind> kinds =
        DemoBodies.BODIES.stream().collect(Collectors.toMap(NewBody::code, NewBody::kind));
    for (DemoBodies.DemoAccount account : DemoBodies.ACCOUNTS) {
      String body = account.body();
      for (Role role : account.roles()) {
        if (body == null) {
          assertEquals(List.of(), kinds(role), account.username());
        } else {
          BodyKind kind = kinds.get(body);
          assertTrue(kind != null && kind.holds(role, account.program()), account.username());
        }
      }
    }
  }
}
