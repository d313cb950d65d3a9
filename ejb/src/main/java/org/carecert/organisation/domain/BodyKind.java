package org.carecert.organisation.domain;

import java.util.Map;
import java.util.Set;
import org.carecert.shared.Role;

/** 机构类别: what a body is (DOMAIN glossary; 国卫人口发〔2019〕58号 for facilities). */
public enum BodyKind {
  /** 人力资源和社会保障局. */
  HR_BUREAU,
  /** 卫生健康局. */
  HEALTH_BUREAU,
  /** 职业学校、培训机构. */
  SCHOOL,
  /** 职业技能等级评价机构. */
  EVALUATION_ORGANISATION,
  /** 托育机构的举办者. */
  OPERATOR,
  /** 托育机构; its operator acts for it. */
  FACILITY;

  private static final Map<BodyKind, Set<Role>> ROLES =
      Map.of(
          HR_BUREAU, Set.of(Role.HR_CLERK, Role.HR_REVIEWER),
          HEALTH_BUREAU, Set.of(Role.HEALTH_CLERK, Role.HEALTH_REVIEWER, Role.INSPECTOR),
          SCHOOL, Set.of(Role.SCHOOL),
          EVALUATION_ORGANISATION, Set.of(Role.EVALUATOR, Role.ASSESSOR, Role.INVIGILATOR),
          OPERATOR, Set.of(Role.FACILITY));

  // The city's data exchange speaks for both bureaus, whichever of them runs it.
  private static final Set<Role> EXCHANGE = Set.of(Role.HR_CLERK, Role.HEALTH_CLERK);

  /** Whether somebody of a body of this kind, or its program, may act in this role. */
  public boolean holds(Role role, boolean program) {
    boolean exchange = program && bureau() && EXCHANGE.contains(role);
    return exchange || ROLES.getOrDefault(this, Set.of()).contains(role);
  }

  private boolean bureau() {
    return this == HR_BUREAU || this == HEALTH_BUREAU;
  }
}
