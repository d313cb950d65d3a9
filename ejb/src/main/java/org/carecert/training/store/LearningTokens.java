package org.carecert.training.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.carecert.shared.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Signs the tokens of learning sessions: {@code session.expiry.signature}; good after a restart.
 */
@ApplicationScoped
public class LearningTokens {
  /** How long a token is good. */
  public static final Duration LIFE = Duration.ofHours(3);

  private static final SecureRandom RANDOM = new SecureRandom();

  private byte @Nullable [] key;

  /** A token for a session. */
  public String sign(String session, Instant now) {
    String body = session + "." + now.plus(LIFE).getEpochSecond();
    return body + "." + signature(body);
  }

  /** Whether this is a good token of this session. */
  public boolean good(@Nullable String token, String session, Instant now) {
    if (token == null || !token.matches("[A-Z0-9]{1,40}\\.[0-9]{1,12}\\.[A-Za-z0-9_-]{43}")) {
      return false;
    }
    String[] parts = token.split("\\.", -1);
    byte[] right = signature(parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(right, parts[2].getBytes(StandardCharsets.US_ASCII))
        && parts[0].equals(session)
        && now.getEpochSecond() <= Long.parseLong(parts[1]);
  }

  private String signature(String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key(), "HmacSHA256"));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(body.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized byte[] key() {
    if (key == null) {
      key =
          Keys.of(
              "learning.key",
              () -> {
                byte[] fresh = new byte[32];
                RANDOM.nextBytes(fresh);
                return fresh;
              });
    }
    return key;
  }
}
