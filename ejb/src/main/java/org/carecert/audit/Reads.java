package org.carecert.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.carecert.audit.domain.AuditOutcome;
import org.carecert.audit.domain.Happening;

/** 查阅柜台: a counter that remembers who read whose file, in a transaction of its own. */
@Stateless
@PermitAll
public class Reads {
  @Inject private Recorder recorder;

  /** Somebody reads the file of this subject for this purpose. */
  public void recorded(String kind, long subject, String purpose) {
    recorder.apart(AuditOutcome.READ, new Happening(kind + "." + purpose, subject, "{}"));
  }
}
