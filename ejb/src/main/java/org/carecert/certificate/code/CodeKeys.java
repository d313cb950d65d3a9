package org.carecert.certificate.code;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.carecert.shared.Keys;
import org.carecert.shared.signing.CurveSigner;

/**
 * 票面码密钥: the key that signs codes (ES256, RFC 9053 §2.1) and its predecessors, whose papers stay
 * genuine. The id in a code is the beginning of the key's thumbprint (RFC 7638); the published key
 * has the same id in base64url.
 */
public final class CodeKeys {
  private static final String FILE = "certificate-code-es256.jwk";
  private static final int ID_BYTES = 6;

  private final List<ECKey> keys;
  private final CurveSigner signing;

  private CodeKeys(List<ECKey> keys) throws JOSEException {
    this.keys = List.copyOf(keys);
    this.signing = CurveSigner.p256Plain(keys.get(0).toECPrivateKey());
  }

  /** The keys of this house; made on first start. */
  public static CodeKeys open() {
    List<byte[]> stored = new ArrayList<>(List.of(Keys.of(FILE, CodeKeys::fresh)));
    stored.addAll(Keys.putAside(FILE));
    return of(stored);
  }

  /** The keys of these files, each a JWK with its private half; the first of them signs. */
  public static CodeKeys of(List<byte[]> files) {
    try {
      List<ECKey> keys = new ArrayList<>();
      for (byte[] file : files) {
        keys.add(ECKey.parse(new String(file, StandardCharsets.UTF_8)));
      }
      return new CodeKeys(keys);
    } catch (ParseException | JOSEException e) {
      throw new IllegalStateException("key " + FILE + " is damaged", e);
    }
  }

  /** A new key as it is kept. */
  public static byte[] fresh() {
    try {
      ECKey key = new ECKeyGenerator(Curve.P_256).generate();
      byte[] thumbprint = key.computeThumbprint().decode();
      return new ECKey.Builder(key)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.ES256)
          .keyID(Base64URL.encode(Arrays.copyOf(thumbprint, ID_BYTES)).toString())
          .build()
          .toJSONString()
          .getBytes(StandardCharsets.UTF_8);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The public halves, each a JWK (RFC 7517), the signing one first. */
  public List<Map<String, Object>> published() {
    return keys.stream().map(key -> key.toPublicJWK().toJSONObject()).toList();
  }

  byte[] id() {
    return new Base64URL(keys.get(0).getKeyID()).decode();
  }

  /** The signature as COSE has it: both numbers, 32 bytes each. */
  byte[] sign(byte[] bytes) {
    return signing.sign(bytes);
  }
}
