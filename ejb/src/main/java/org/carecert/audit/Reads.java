package org.carecert.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.carecert.audit.domain.AuditLine;
import org.carecert.audit.domain.AuditOutcome;
import org.carecert.audit.domain.Happening;
import org.carecert.audit.store.AuditStore;
import org.carecert.shared.Json;

/** 查阅柜台: a counter that remembers who read whose file, in a transaction of its own. */
@Stateless
@PermitAll
public class Reads {
  @Inject private Recorder recorder;
  @Inject private AuditStore store;

  /** Somebody reads the file of this subject for this purpose. */
  public void recorded(String kind, long subject, String purpose) {
    recorder.apart(AuditOutcome.READ, new Happening(kind + "." + purpose, subject, "{}"));
  }

  /**
   * Somebody is shown these people in a list, having asked for this; if there is nobody, that he
   * asked. All of it in one transaction.
   */
  public void shown(String purpose, String asked, Collection<Long> people) {
    String detail = Json.text(new Asked(asked, people.size()));
    List<Long> subjects = people.isEmpty() ? List.of(0L) : List.copyOf(people);
    recorder.apart(
        AuditOutcome.READ,
        subjects.stream().map(person -> new Happening(purpose, person, detail)).toList());
  }

  /** Who has read the file of this subject, the newest first. */
  public List<AuditLine> of(long subject, int limit) {
    return store.readsOf(subject, limit);
  }

  private record Asked(String asked, int shown) {}
}
