package org.carecert.verifier;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/**
 * 数据完整性证明: the proof on a credential or a list of states (W3C Data Integrity EdDSA Cryptosuites
 * 1.0, {@code eddsa-rdfc-2022}; RDF Dataset Canonicalization 1.0).
 */
final class Proof {
  private static final byte[] MULTIKEY = {(byte) 0xed, 1};

  private Proof() {}

  /** Refused unless one of these keys signed it, as a key of its issuer. */
  static void verify(JsonObject signed, List<String> keys) throws Exception {
    JsonObject proof = only(signed);
    String method = proof.getString("verificationMethod", "");
    String key = method.substring(method.indexOf('#') + 1);
    NotGenuine.unless(
        "DataIntegrityProof".equals(proof.getString("type", ""))
            && "eddsa-rdfc-2022".equals(proof.getString("cryptosuite", ""))
            && "assertionMethod".equals(proof.getString("proofPurpose", "")),
        "proof.kind");
    NotGenuine.unless(method.equals(issuer(signed) + "#" + key), "proof.issuer");
    NotGenuine.unless(keys.contains(key), "proof.unknownKey", key);
    JsonObject options =
        Json.createObjectBuilder(proof)
            .remove("proofValue")
            .add("@context", signed.get("@context"))
            .build();
    JsonObject content = Json.createObjectBuilder(signed).remove("proof").build();
    byte[] both = ByteBuffer.allocate(64).put(digest(options)).put(digest(content)).array();
    byte[] signature = Base58.decoded(proof.getString("proofValue"));
    NotGenuine.unless(Ed25519.verify(publicKey(key), both, signature), "proof.wrong");
  }

  /** The address of who issued it. */
  static String issuer(JsonObject signed) {
    JsonValue issuer = signed.get("issuer");
    if (issuer instanceof JsonString text) {
      return text.getString();
    }
    return issuer instanceof JsonObject profile ? profile.getString("id", "") : "";
  }

  private static JsonObject only(JsonObject signed) {
    JsonValue proof = signed.get("proof");
    if (proof instanceof JsonArray several) {
      NotGenuine.unless(several.size() == 1, "proof.kind");
      return several.getJsonObject(0);
    }
    if (proof instanceof JsonObject one) {
      return one;
    }
    throw NotGenuine.because("proof.kind");
  }

  private static byte[] publicKey(String multibase) {
    byte[] typed = Base58.decoded(multibase);
    NotGenuine.unless(
        typed.length == 34 && Arrays.equals(Arrays.copyOf(typed, 2), MULTIKEY), "proof.kind");
    return Arrays.copyOfRange(typed, 2, typed.length);
  }

  private static byte[] digest(JsonObject said)
      throws JsonLdError, RdfConsumerException, GeneralSecurityException {
    RdfCanon canon = RdfCanon.create("SHA-256");
    JsonLd.toRdf(JsonDocument.of(said)).loader(new Contexts()).provide(canon);
    StringWriter lines = new StringWriter();
    canon.provide(new NQuadsWriter(lines));
    return MessageDigest.getInstance("SHA-256")
        .digest(lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
