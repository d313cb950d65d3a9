package org.carecert.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.carecert.filing.domain.FacilityRegistered;
import org.carecert.filing.domain.FilingReason;
import org.carecert.filing.domain.Registration;
import org.carecert.filing.domain.RegistrationAnswer;
import org.carecert.filing.domain.RegistrationDraft;
import org.carecert.filing.domain.RegistrationLine;
import org.carecert.filing.domain.RejectedRegistration;
import org.carecert.filing.store.RegistrationStore;
import org.carecert.organisation.domain.Uscc;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** 登记信息窗口: the desk at which the health clerk takes in what the registrar pushes. */
@Stateless
public class Registrations {
  private static final int MOST = 1_000;

  @Inject private RegistrationStore store;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Takes rows in; the same row again changes nothing, a bad row never stops a good one. */
  @RolesAllowed(Role.N_HEALTH_CLERK)
  public RegistrationAnswer push(@Nullable List<@Nullable RegistrationDraft> rows) {
    new Require().present("registrations", rows).check();
    List<@Nullable RegistrationDraft> sent = Objects.requireNonNull(rows);
    if (sent.size() > MOST) {
      throw Refused.at("registrations", FilingReason.TOO_MANY_ROWS, MOST);
    }
    List<RejectedRegistration> rejected = new ArrayList<>();
    int number = 0;
    for (RegistrationDraft row : sent) {
      number++;
      List<Refusal> reasons = faults(row);
      if (row == null || !reasons.isEmpty()) {
        rejected.add(new RejectedRegistration(number, reasons));
      } else {
        keep(row);
      }
    }
    return new RegistrationAnswer(sent.size() - rejected.size(), rejected);
  }

  /** The newest registrations. */
  @RolesAllowed({Role.N_HEALTH_CLERK, Role.N_HEALTH_REVIEWER, Role.N_INSPECTOR, Role.N_AUDITOR})
  public List<RegistrationLine> newest() {
    return store.before(Long.MAX_VALUE, 200).stream().map(Registration::line).toList();
  }

  private void keep(RegistrationDraft row) {
    String uscc = code(Objects.requireNonNull(row.uscc()));
    if (store.byUscc(uscc).isEmpty()) {
      Registration registration =
          new Registration(
              new RegistrationLine(
                  uscc,
                  Objects.requireNonNull(row.name()).strip(),
                  row.registeredOn(),
                  row.registrar()),
              clock.instant());
      store.add(registration);
      facts.fire(new FacilityRegistered(registration.id()));
    }
  }

  private List<Refusal> faults(@Nullable RegistrationDraft row) {
    if (row == null) {
      return List.of(Refusal.of(CommonReason.FIELD_MISSING, "registration"));
    }
    LocalDate day = row.registeredOn();
    Require require =
        new Require()
            .text("uscc", row.uscc(), 40)
            .text("name", row.name(), 100)
            .optionalText("registrar", row.registrar(), 100)
            .holds(
                "registeredOn",
                day == null || (day.getYear() >= 1949 && !day.isAfter(CityClock.today(clock))));
    List<Refusal> reasons = new ArrayList<>(require.refusals());
    if (row.uscc() != null && !row.uscc().isBlank() && !Uscc.valid(code(row.uscc()))) {
      reasons.add(Refusal.at("uscc", FilingReason.USCC_WRONG));
    }
    return reasons;
  }

  private static String code(String uscc) {
    return uscc.strip().toUpperCase(Locale.ROOT);
  }
}
