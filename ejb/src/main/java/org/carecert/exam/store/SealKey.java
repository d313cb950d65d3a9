package org.carecert.exam.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.carecert.exam.domain.Seals;
import org.carecert.shared.Keys;

/**
 * The key of attempt tokens and receipts; a file beside the data, so that tokens outlive a restart.
 * Receipts of a key that was put aside are known as long as its file is kept.
 */
@ApplicationScoped
public class SealKey {
  private static final String FILE = "exam-attempt.key";

  private volatile Seals seals = new Seals(new byte[0]);

  /** What signs. */
  public Seals seals() {
    if (seals.unset()) {
      seals = new Seals(Keys.of(FILE, SealKey::fresh), Keys.putAside(FILE));
    }
    return seals;
  }

  private static byte[] fresh() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return key;
  }
}
