package org.carecert.shared.signing;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import org.carecert.shared.Digests;
import org.carecert.shared.paper.Covered;
import org.carecert.shared.paper.Finish;

/**
 * PAdES 签名: a signature of the house on one paper (ETSI EN 319 142-1, B-B; B-T if a time stamp
 * could be had at once).
 */
final class PadesSignature implements Finish {
  private final SignedMessage message;
  private final Scheme scheme;
  private final TimeStamps stamps;
  private final Slot slot;

  PadesSignature(DocumentSigner signer, SignedMessage message, TimeStamps stamps, Instant at) {
    this.message = message;
    this.scheme = signer.scheme();
    this.stamps = stamps;
    int room = message.room() + stamps.room();
    this.slot = new Slot(Kind.SIGNATURE, room, Names.common(signer.certificate()), at);
  }

  @Override
  public Slot slot() {
    return slot;
  }

  @Override
  public byte[] over(Covered rest) {
    MessageDigest digest = scheme.digest();
    rest.into(digest);
    return message.over(digest.digest(), this::stamp);
  }

  private Optional<byte[]> stamp(byte[] signature) {
    return stamps.token(Digests.sha256(signature));
  }
}
