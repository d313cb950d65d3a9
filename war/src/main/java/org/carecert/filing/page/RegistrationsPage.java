package org.carecert.filing.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.carecert.filing.Registrations;
import org.carecert.filing.domain.RegistrationAnswer;
import org.carecert.filing.domain.RegistrationDraft;
import org.carecert.filing.domain.RegistrationLine;
import org.carecert.home.page.Notices;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The page on which the clerk takes in what the registrar sends. */
@Named
@RequestScoped
public class RegistrationsPage {
  @Inject private Registrations registrations;

  private @Nullable String uscc;
  private @Nullable String name;
  private @Nullable LocalDate registeredOn;
  private @Nullable String registrar;

  /** Takes one registration in. */
  public String add() {
    RegistrationAnswer answer =
        registrations.push(List.of(new RegistrationDraft(uscc, name, registeredOn, registrar)));
    answer.rejected().forEach(row -> Refused.ifAny(row.reasons()));
    Notices.done("filing.registrations.done");
    return "/filing/registrations?faces-redirect=true";
  }

  public List<RegistrationLine> getLines() {
    return registrations.newest();
  }

  public @Nullable String getUscc() {
    return uscc;
  }

  public void setUscc(@Nullable String uscc) {
    this.uscc = uscc;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable LocalDate getRegisteredOn() {
    return registeredOn;
  }

  public void setRegisteredOn(@Nullable LocalDate registeredOn) {
    this.registeredOn = registeredOn;
  }

  public @Nullable String getRegistrar() {
    return registrar;
  }

  public void setRegistrar(@Nullable String registrar) {
    this.registrar = registrar;
  }
}
