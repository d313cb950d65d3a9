package org.carecert.standard;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carecert.standard.domain.Occupation;
import org.carecert.standard.domain.StandardEdition;
import org.carecert.standard.store.StandardStore;

/** 职业标准柜台: a counter for occupations and the editions of their standards. */
@Stateless
@PermitAll
public class Standards {
  @Inject private StandardStore store;

  /** All occupations. */
  public List<Occupation> occupations() {
    return store.occupations();
  }

  /** An occupation by its code. */
  public Optional<Occupation> occupation(String code) {
    return store.occupation(code);
  }

  /** The edition of an occupation and level in force on a day, if the occupation has that level. */
  public Optional<StandardEdition> edition(String occupation, int level, LocalDate day) {
    return store.edition(occupation, level, day);
  }
}
