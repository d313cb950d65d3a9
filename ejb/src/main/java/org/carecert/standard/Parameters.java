package org.carecert.standard;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.carecert.standard.domain.Parameter;
import org.carecert.standard.store.StandardStore;

/** 参数柜台: a counter for the dated numbers of the rules. */
@Stateless
@PermitAll
public class Parameters {
  @Inject private StandardStore store;

  /** The parameter in force on a day; a missing one is a fault of the installation. */
  public Parameter get(String key, LocalDate day) {
    return store
        .parameter(key, day)
        .orElseThrow(() -> new IllegalStateException("no parameter " + key + " on " + day));
  }

  /** Its value as a whole number. */
  public int whole(String key, LocalDate day) {
    return Integer.parseInt(get(key, day).value());
  }

  /** Its value as text. */
  public String text(String key, LocalDate day) {
    return get(key, day).value();
  }
}
