package org.carecert.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.carecert.audit.domain.AuditOutcome;
import org.carecert.audit.domain.Happening;
import org.carecert.shared.Json;

/** 拒办记录: tells the audit of a refusal; asked by the two translators of refusals. */
@Stateless
@PermitAll
public class Refusals {
  @Inject private Recorder recorder;

  /** Something was refused for these reason codes at this place. */
  public void recorded(String place, List<String> codes) {
    recorder.apart(
        AuditOutcome.REFUSED,
        new Happening(place.length() > 200 ? place.substring(0, 200) : place, 0, Json.text(codes)));
  }
}
