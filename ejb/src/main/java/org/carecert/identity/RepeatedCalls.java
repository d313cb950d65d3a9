package org.carecert.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.carecert.identity.domain.StoredAnswer;
import org.carecert.identity.store.RepeatedCallStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/** 重复请求: remembers creating calls by their key for 24 hours, per account. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RepeatedCalls {
  private static final Duration KEPT = Duration.ofHours(24);

  @Inject private RepeatedCallStore store;
  @Inject private Clock clock;
  @Resource private SessionContext context;

  /**
   * Begins a call; gives the stored answer if it was finished before.
   *
   * @throws Refused KEY_USED_OTHERWISE for another body, KEY_IN_USE while the first still runs
   */
  public Optional<StoredAnswer> begin(String key, byte[] bodyDigest) {
    store.forgetBefore(clock.instant().minus(KEPT));
    if (store.begun(account(), key, bodyDigest, clock.instant())) {
      return Optional.empty();
    }
    if (!store.sameBody(account(), key, bodyDigest)) {
      throw new Refused(CommonReason.KEY_USED_OTHERWISE);
    }
    return Optional.of(
        store.answer(account(), key).orElseThrow(() -> new Refused(CommonReason.KEY_IN_USE)));
  }

  /** Stores the answer of a finished call. */
  public void finish(String key, StoredAnswer answer) {
    store.finished(account(), key, answer);
  }

  /** Forgets a call that did nothing, so that it may be tried again. */
  public void forget(String key) {
    store.forget(account(), key);
  }

  private String account() {
    return context.getCallerPrincipal().getName();
  }
}
