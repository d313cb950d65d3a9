package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carecert.registry.domain.LifeStep;
import org.carecert.subsidy.LifeStrips;

/** The strip of a life at the head of a page, asked for once a request. */
@Named
@RequestScoped
public class Life {
  @Inject private LifeStrips strips;

  private final Map<String, List<LifeStep>> asked = new HashMap<>();

  /** Of who is signed in. */
  public List<LifeStep> getMine() {
    return asked.computeIfAbsent("", none -> strips.mine());
  }

  /** Of the worker of this code. */
  public List<LifeStep> ofWorker(String code) {
    return asked.computeIfAbsent(code, strips::ofWorker);
  }

  /** Of whom this claim is. */
  public List<LifeStep> ofClaim(String code) {
    return asked.computeIfAbsent(code, strips::ofClaim);
  }

  /** Of whom the certificate of this number is. */
  public List<LifeStep> ofCertificate(String number) {
    return asked.computeIfAbsent(number, strips::ofCertificate);
  }
}
