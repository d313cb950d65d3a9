package org.carecert.notice.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carecert.notice.Outbox;
import org.carecert.notice.domain.GatewayPlace;

/** 发送定时: hands what is due to the gateway, if one is set; without one everything waits. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Carrier {
  private static final Logger LOG = Logger.getLogger(Carrier.class.getName());
  private static final Duration AT_A_TIME = Duration.ofSeconds(4);

  @Inject private Outbox outbox;

  private final Optional<Gateway> gateway = GatewayPlace.set().address().map(Gateway::new);

  /** Every five seconds. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void carry() {
    gateway.ifPresent(this::carry);
  }

  private void carry(Gateway open) {
    long until = System.nanoTime() + AT_A_TIME.toNanos();
    try {
      boolean more = true;
      while (more && System.nanoTime() < until) {
        more = outbox.send(open::carry);
      }
    } catch (EJBException broken) {
      LOG.log(Level.WARNING, "messages were not carried this time", broken);
    }
  }
}
