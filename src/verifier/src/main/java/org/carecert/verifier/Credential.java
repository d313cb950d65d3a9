package org.carecert.verifier;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * 附带凭证: the credential that is attached to the file (W3C Verifiable Credentials 2.0, Open Badges
 * 3.0).
 */
record Credential(JsonObject json) {
  // The one thing that our credentials say of their own words: a second status.
  private static final JsonValue CONTEXT =
      Json.createArrayBuilder()
          .add(Contexts.CREDENTIALS)
          .add(Contexts.BADGES)
          .add(
              Json.createObjectBuilder()
                  .add(
                      "suspensionStatus",
                      Json.createObjectBuilder()
                          .add("@id", "https://www.w3.org/2018/credentials#credentialStatus")
                          .add("@type", "@id")))
          .build();

  /** Refused unless a known key of its issuer signed it. */
  void verify(Anchors anchors) throws Exception {
    // Words that mean something else elsewhere would be read as ours.
    NotGenuine.unless(CONTEXT.equals(json.get("@context")), "credential.context");
    Proof.verify(json, anchors.credentialKeys());
  }

  /** The number of the certificate. */
  String number() {
    return json.getJsonObject("credentialSubject").getString("licenseNumber");
  }

  /** The holder's name. */
  String name() {
    JsonArray identifiers = json.getJsonObject("credentialSubject").getJsonArray("identifier");
    List<JsonObject> all = identifiers.getValuesAs(JsonObject.class);
    return all.stream()
        .filter(one -> "name".equals(one.getString("identityType", "")))
        .map(one -> one.getJsonString("identityHash"))
        .map(JsonString::getString)
        .findFirst()
        .orElseThrow(() -> NotGenuine.because("credential.noName"));
  }

  /** Its place in the list of one kind. */
  JsonObject status(String member) {
    JsonObject status = json.getJsonObject(member);
    if (status == null) {
      throw NotGenuine.unchecked("status.notNamed");
    }
    return status;
  }
}
