package org.carecert.registry.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.carecert.registry.domain.VerificationSubject;
import org.carecert.shared.Keys;

/** Keyed digests of whom a question was about: they can be compared, not read. */
@Dependent
public class SubjectDigests {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private SecretKeySpec key;

  @PostConstruct
  void open() {
    key = new SecretKeySpec(Keys.of("registry-digest.key", SubjectDigests::fresh), ALGORITHM);
  }

  /** The digest of a subject. */
  public String of(VerificationSubject subject) {
    String line =
        String.join(
            "|",
            subject.documentType().name(),
            subject.documentNumber(),
            subject.name(),
            String.valueOf(subject.certificateNumber()),
            subject.post().name());
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(line.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] fresh() {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
