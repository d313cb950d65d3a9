package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.carecert.certificate.credential.Claim;
import org.carecert.certificate.credential.CredentialKey;
import org.carecert.certificate.credential.CredentialPress;
import org.carecert.certificate.credential.Issuer;
import org.carecert.certificate.credential.StatusList;
import org.carecert.certificate.domain.BuiltInDesigns;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateFace.Holder;
import org.carecert.certificate.domain.CertificateFace.Naming;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.Grounds;
import org.carecert.certificate.domain.PrintTemplate;
import org.carecert.certificate.domain.StatusPurpose;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.DocumentType;
import org.carecert.shared.Language;
import org.junit.jupiter.api.Test;

/** A credential before judges that are not of this house: the official schema and libraries. */
class JudgedCredentialTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PLACE = 77_777;
  private static final Issuer ISSUER = Issuer.of("PJ0001");
  private static final CredentialKey KEY = CredentialKey.fresh();
  private static final CredentialPress PRESS = new CredentialPress(KEY);
  private final Instant made = Instant.now();

  @Test
  void it_is_valid_by_the_official_schema_of_open_badges() throws IOException {
    try (InputStream official =
        Objects.requireNonNull(
            JudgedCredentialTest.class.getResourceAsStream("open-badges-3.0.schema.json"))) {
      assertEquals(
          Set.of(),
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V201909)
              .getSchema(official)
              .validate(credential()));
    }
  }

  @Test
  void a_genuine_one_is_verified_with_its_states() throws IOException {
    JsonNode told = Judge.of(credential(), documents(List.of(1), List.of(2)), null);
    assertTrue(told.path("verified").asBoolean(), told.toString());
    assertEquals("{\"revocation\":false,\"suspension\":false}", told.path("status").toString());
  }

  @Test
  void a_state_is_told_by_its_own_list() throws IOException {
    JsonNode suspended = Judge.of(credential(), documents(List.of(), List.of(PLACE)), null);
    assertEquals("{\"revocation\":false,\"suspension\":true}", suspended.path("status").toString());
    JsonNode revoked = Judge.of(credential(), documents(List.of(PLACE), List.of()), null);
    assertEquals("{\"revocation\":true,\"suspension\":false}", revoked.path("status").toString());
  }

  @Test
  void whatever_is_changed_in_it_is_found() throws IOException {
    for (String at : List.of("/credentialSubject/identifier/0", "/credentialSubject/achievement")) {
      ObjectNode tampered = credential().deepCopy();
      ((ObjectNode) tampered.at(at)).put(at.endsWith("0") ? "identityHash" : "name", "金女大");
      assertFalse(verified(tampered), at);
    }
    ObjectNode elsewhere = credential().deepCopy();
    ((ObjectNode) elsewhere.path("suspensionStatus")).put("statusListIndex", "5");
    assertFalse(verified(elsewhere), "another place");
  }

  @Test
  void a_key_that_the_issuer_does_not_list_signs_for_nobody() throws IOException {
    String other = new CredentialPress(CredentialKey.fresh()).achievement(claim(), made);
    assertFalse(verified((ObjectNode) JSON.readTree(other)));
  }

  @Test
  void a_list_that_was_tampered_with_tells_no_state() throws IOException {
    Map<String, JsonNode> documents = documents(List.of(PLACE), List.of());
    documents
        .entrySet()
        .forEach(
            entry -> {
              if (entry.getKey().endsWith("revocation")) {
                ObjectNode list = entry.getValue().deepCopy();
                ((ObjectNode) list.path("credentialSubject"))
                    .set("encodedList", emptied(documents));
                entry.setValue(list);
              }
            });
    JsonNode told = Judge.of(credential(), documents, null).path("status");
    assertTrue(told.path("revocation").asText().contains("not verified"), told.toString());
    assertFalse(told.path("suspension").asBoolean(true), told.toString());
  }

  private static JsonNode emptied(Map<String, JsonNode> documents) {
    return documents.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("suspension"))
        .map(entry -> entry.getValue().at("/credentialSubject/encodedList"))
        .findFirst()
        .orElseThrow();
  }

  private boolean verified(ObjectNode credential) throws IOException {
    return Judge.of(credential, documents(List.of(), List.of()), null)
        .path("verified")
        .asBoolean(true);
  }

  private ObjectNode credential() throws IOException {
    return (ObjectNode) JSON.readTree(PRESS.achievement(claim(), made));
  }

  private Map<String, JsonNode> documents(List<Integer> revoked, List<Integer> suspended)
      throws IOException {
    Map<String, JsonNode> documents = new HashMap<>();
    documents.put(ISSUER.id(), JSON.valueToTree(ISSUER.controller(List.of(KEY.multibase()))));
    for (StatusPurpose purpose : StatusPurpose.values()) {
      List<Integer> marked = purpose == StatusPurpose.REVOCATION ? revoked : suspended;
      Instant begin = made.minusSeconds(3600);
      JsonNode list =
          JSON.readTree(PRESS.statusList(new StatusList(ISSUER, purpose, begin, marked), made));
      documents.put(list.path("id").asText(), list);
    }
    return documents;
  }

  private static Claim claim() {
    return new Claim(
        face(),
        "4-10-01-03-5",
        new DocumentNumber(DocumentType.RESIDENT_ID, "222404189912310020"),
        "0123456789abcdef",
        ISSUER,
        PLACE);
  }

  private static CertificateFace face() {
    return new CertificateFace(
        CertificateKind.SKILL_LEVEL,
        new PrintTemplate(1, BuiltInDesigns.of(CertificateKind.SKILL_LEVEL), Language.KO),
        "S000022240401255000001",
        "20251128-7KQ5",
        new Holder("金女人𠀀", "김녀인", "居民身份证", "222404189912310020"),
        new Naming("保育师", "보육사"),
        5,
        new Grounds(null, null, null, null, null),
        new Naming("延边州金达莱职业技能评价中心", "연변주진달래직업기능평가중심"),
        LocalDate.of(2025, 11, 28),
        "http://127.0.0.1:8080/certificates/v/7KQ4M2XN8TBC5HJW3RPE",
        null);
  }
}
