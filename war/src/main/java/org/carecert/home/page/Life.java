package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carecert.subsidy.LifeStrips;
import org.carecert.subsidy.domain.StripStep;

/** The strip of a life at the head of a page, asked for once a request. */
@Named
@RequestScoped
public class Life {
  @Inject private LifeStrips strips;

  private final Map<String, List<StripStep>> asked = new HashMap<>();

  /** Of who is signed in. */
  public List<StripStep> getMine() {
    return asked.computeIfAbsent("", none -> strips.mine());
  }

  /** Of the worker of this code. */
  public List<StripStep> ofWorker(String code) {
    return asked.computeIfAbsent(code, strips::ofWorker);
  }

  /** Of whom this claim is. */
  public List<StripStep> ofClaim(String code) {
    return asked.computeIfAbsent(code, strips::ofClaim);
  }

  /** Of whom the certificate of this number is. */
  public List<StripStep> ofCertificate(String number) {
    return asked.computeIfAbsent(number, strips::ofCertificate);
  }
}
