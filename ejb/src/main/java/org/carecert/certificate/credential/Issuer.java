package org.carecert.certificate.credential;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carecert.certificate.domain.StatusPurpose;
import org.carecert.shared.Settings;

/**
 * 签发机构: a body as an issuer of credentials: its address, which answers with the keys it may sign by
 * (W3C Controlled Identifiers 1.0), and the addresses of its lists.
 *
 * @param id the address of its controller document
 */
public record Issuer(String id) {
  private static final String BELOW = "/api/v1/certificates/issuers/";

  /** The body of this public code. */
  public static Issuer of(String code) {
    return new Issuer(Settings.publicAddress() + BELOW + code);
  }

  /** The controller document: every key by which it signs or signed. */
  public Map<String, Object> controller(List<String> keys) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put(
        "@context",
        List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"));
    document.put("id", id);
    document.put("verificationMethod", keys.stream().map(this::described).toList());
    document.put("assertionMethod", keys.stream().map(this::method).toList());
    return document;
  }

  /** The address of a key of it. */
  String method(String multibase) {
    return id + "#" + multibase;
  }

  /** The address of one of its lists. */
  String list(StatusPurpose purpose) {
    return id + "/status/" + purpose.word();
  }

  private Map<String, Object> described(String multibase) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("id", method(multibase));
    described.put("type", "Multikey");
    described.put("controller", id);
    described.put("publicKeyMultibase", multibase);
    return described;
  }
}
