package org.carecert.training;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.carecert.training.domain.TaughtBy;
import org.carecert.training.store.MeetingStore;

/** 授课教师柜台 (counter): who taught a person, as classes and their attendance say. */
@Stateless
@PermitAll
public class Teachers {
  @Inject private MeetingStore store;

  /** The teachers of the classes for this occupation and level that he attended. */
  public List<TaughtBy> of(long personId, String occupation, int level) {
    return store.taught(personId, occupation, level);
  }
}
