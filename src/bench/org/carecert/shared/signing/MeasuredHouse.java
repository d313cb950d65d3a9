package org.carecert.shared.signing;

import java.time.Instant;
import org.carecert.shared.paper.Finish;

/** A house with a key of its own, which signs for a measurement as the product's key ring does. */
public final class MeasuredHouse {
  private final DocumentSigner signer;
  private final SignedMessage message;
  private final TimeStamps stamps = new TimeStamps(null);

  /** A house that begins now. */
  public MeasuredHouse(Instant now) {
    HouseAuthority authority = new HouseAuthority(HouseAuthority.founded(now));
    signer = HouseAuthority.signer(authority.newKey(now));
    message = new SignedMessage(signer);
  }

  /** What signs one paper. */
  public Finish signature(Instant at) {
    return new PadesSignature(signer, message, stamps, at);
  }

  /** Nothing but a signature (P-256, by the JDK). */
  public byte[] signed(byte[] content) {
    return signer.sign(content);
  }
}
