package org.carecert.registry;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Map;
import org.carecert.shared.Keys;

/** 柜台 · 回执: signs answers with the product's own key and tells everybody the public half. */
@Stateless
@PermitAll
public class Receipts {
  private static final String FILE = "receipt-es256.jwk";

  private ECKey key;

  @PostConstruct
  void open() {
    try {
      byte[] stored = Keys.of(FILE, Receipts::fresh);
      key = ECKey.parse(new String(stored, StandardCharsets.UTF_8));
    } catch (ParseException e) {
      throw new IllegalStateException("key " + FILE + " is damaged", e);
    }
  }

  /** A compact JWS over this text. */
  public String sign(String json) {
    try {
      JWSObject jws =
          new JWSObject(
              new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
              new Payload(json));
      jws.sign(new ECDSASigner(key));
      return jws.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The public key, as a JWK (RFC 7517). */
  public Map<String, Object> publicKey() {
    return key.toPublicJWK().toJSONObject();
  }

  private static byte[] fresh() {
    try {
      return new ECKeyGenerator(Curve.P_256)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.ES256)
          .keyIDFromThumbprint(true)
          .generate()
          .toJSONString()
          .getBytes(StandardCharsets.UTF_8);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
