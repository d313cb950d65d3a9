package org.carecert.certificate.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.carecert.certificate.Numbers;

/** Enters numbers as void that were taken when the server stopped. */
@Singleton
@PermitAll
public class ForgottenNumbers {
  @Inject private Numbers numbers;

  /** Looks once an hour. */
  @Schedule(hour = "*", minute = "17", persistent = false)
  public void voidThem() {
    numbers.voidForgotten();
  }
}
