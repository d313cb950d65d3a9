package org.carecert.shared.signing;

import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Base64;
import org.carecert.shared.paper.Finish;

/** A house that signs papers, with an authority of its own. */
public final class PaperHouse {
  private final HouseAuthority authority;
  private final KeyStoreSigner signer;
  private final Instant at;

  /** Founded now. */
  public PaperHouse(Instant at) {
    this.at = at;
    this.authority = new HouseAuthority(HouseAuthority.founded(at));
    this.signer = HouseAuthority.signer(authority.newKey(at));
  }

  /** Its signature. */
  public Finish signature() {
    return new PadesSignature(signer, new SignedMessage(signer), new TimeStamps(null), at);
  }

  /** The certificate of its authority, as trust anchors have it. */
  public String authority() {
    try {
      return Base64.getEncoder().encodeToString(authority.certificate().getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
