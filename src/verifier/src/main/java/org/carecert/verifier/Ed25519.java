package org.carecert.verifier;

import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Ed25519: signatures of credentials and of the log (RFC 8032). */
final class Ed25519 {
  private Ed25519() {}

  /** Whether this key signed this. */
  static boolean verify(byte[] key, byte[] content, byte[] signature) {
    Ed25519Signer signer = new Ed25519Signer();
    signer.init(false, new Ed25519PublicKeyParameters(key, 0));
    signer.update(content, 0, content.length);
    return signer.verifySignature(signature);
  }
}
