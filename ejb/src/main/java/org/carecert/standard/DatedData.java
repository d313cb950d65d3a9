package org.carecert.standard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.standard.domain.CalendarDay;
import org.carecert.standard.domain.Parameter;
import org.carecert.standard.domain.ParameterChanged;
import org.carecert.standard.domain.StandardReason;
import org.carecert.standard.store.StandardStore;

/** 参数维护: the desk where dated numbers and the calendar are looked at and entered. */
@Stateless
public class DatedData {
  @Inject private StandardStore store;
  @Inject private Event<Fact> facts;

  /** All parameters with their dates, sources and flags. */
  @RolesAllowed({
    Role.N_ADMIN,
    Role.N_AUDITOR,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_HEALTH_CLERK,
    Role.N_HEALTH_REVIEWER
  })
  public List<Parameter> parameters() {
    return store.parameters();
  }

  /**
   * Enters a new value from a day on; the present one ends the day before.
   *
   * @throws Refused UNKNOWN_PARAMETER, VALUE_NOT_WHOLE, EARLIER_THAN_PRESENT
   */
  @RolesAllowed(Role.N_ADMIN)
  public void enter(Parameter wanted) {
    new Require()
        .text("key", wanted.key(), 100)
        .text("value", wanted.value(), 500)
        .text("citation", wanted.citation(), 500)
        .present("validFrom", wanted.validFrom())
        .check();
    List<Parameter> known =
        store.parameters().stream().filter(p -> p.key().equals(wanted.key())).toList();
    if (known.isEmpty()) {
      throw Refused.at("key", StandardReason.UNKNOWN_PARAMETER, wanted.key());
    }
    Parameter last = known.get(known.size() - 1);
    if (last.value().matches("[0-9]+") && !wanted.value().matches("[0-9]{1,9}")) {
      throw Refused.at("value", StandardReason.VALUE_NOT_WHOLE);
    }
    if (!wanted.validFrom().isAfter(last.validFrom())) {
      throw Refused.at("validFrom", StandardReason.EARLIER_THAN_PRESENT, last.validFrom());
    }
    facts.fire(new ParameterChanged(store.enter(wanted), wanted.key()));
  }

  /** Every day that is worked or rested against the week's rule, the oldest first. */
  @RolesAllowed({
    Role.N_ADMIN,
    Role.N_AUDITOR,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_HEALTH_CLERK,
    Role.N_HEALTH_REVIEWER
  })
  public List<CalendarDay> days() {
    return store.days();
  }

  /** Enters a day of the State Council's notice: worked or rested against the week's rule. */
  @RolesAllowed(Role.N_ADMIN)
  public void enterDay(LocalDate day, boolean worked, String name) {
    new Require().present("day", day).text("name", name, 50).check();
    store.enterDay(day, worked, name);
    facts.fire(new ParameterChanged(0, "working-day." + day));
  }
}
