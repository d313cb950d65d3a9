package org.carecert.certificate.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.carecert.certificate.CertificateFixture;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateFace.Holder;
import org.carecert.certificate.domain.CertificateFace.Naming;
import org.carecert.certificate.domain.StatusPurpose;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.DocumentType;
import org.carecert.shared.Json;
import org.junit.jupiter.api.Test;

/**
 * What is signed, beside what a JSON-LD processor and its canonicalisation make of the same JSON
 * under the published contexts.
 */
class CanonicalFormTest {
  private static final Map<String, String> CONTEXTS =
      Map.of(
          Document.CREDENTIALS, "credentials-v2.jsonld",
          Document.BADGES, "open-badges-3.0.3.jsonld");
  private static final String LETTERS =
      "金女人子日月\u2FA6\u3400\uD840\uDC00\uD869\uDF00김녀Aa\u00E9\"\\\n\t\r\b\f\u0001\u000B\u001F\u007F\uE000 <>{}^`|'\u2028";

  @Test
  void a_credential_is_what_the_library_reads_in_its_json() throws Exception {
    Random random = new Random(20261202);
    for (int i = 0; i < 300; i++) {
      Document document = Achievements.of(claim(random));
      assertEquals(library(document), NQuads.canonical(document.root()));
    }
  }

  @Test
  void a_list_of_states_is_what_the_library_reads_in_its_json() throws Exception {
    Random random = new Random(1202);
    for (StatusPurpose purpose : StatusPurpose.values()) {
      List<Integer> marked = random.ints(40, 0, StatusList.PLACES).boxed().toList();
      Instant day = Instant.parse("2026-12-01T16:00:00Z");
      Document document = new StatusList(Issuer.of("K7"), purpose, day, marked).credential();
      assertEquals(library(document), NQuads.canonical(document.root()));
    }
  }

  @Test
  void the_options_of_a_proof_are_what_the_library_reads_in_its_json() throws Exception {
    CredentialPress press = new CredentialPress(CredentialKey.fresh());
    Instant made = Instant.parse("2026-12-02T07:01:02Z");
    JsonNode whole = Json.MAPPER.readTree(press.achievement(claim(new Random(7)), made));
    ObjectNode proof = whole.at("/proof/0").deepCopy();
    proof.remove("proofValue");
    Thing options = CredentialPress.options(made, proof.path("verificationMethod").asText());
    proof.set("@context", whole.path("@context"));
    assertEquals(library(proof), NQuads.canonical(options));
  }

  @Test
  void two_nameless_things_of_which_the_same_is_said_are_not_signed() {
    Thing one = Thing.nameless().say(Term.NAME, "金");
    Thing other = Thing.nameless().say(Term.NAME, "金");
    Thing root = Thing.at("urn:a").say(Term.IDENTIFIER, List.of(one, other));
    assertThrows(IllegalStateException.class, () -> NQuads.canonical(root));
  }

  @Test
  void the_number_of_the_document_is_nowhere_in_it() {
    CertificateFace face = CertificateFixture.skillLevel("金女人");
    DocumentNumber document =
        new DocumentNumber(DocumentType.RESIDENT_ID, face.holder().documentNumber());
    Claim claim = new Claim(face, "4-10-01-03-5", document, "s4lt", Issuer.of("K7"), 5);
    String text = Json.text(Achievements.of(claim).root().json());
    assertTrue(text.contains("\"salt\":\"s4lt\""));
    assertTrue(!text.contains(document.value()));
    assertTrue(!text.contains(document.value().substring(6, 14)));
  }

  private static Claim claim(Random random) {
    boolean local = random.nextBoolean();
    CertificateFace plain =
        local
            ? CertificateFixture.completion("金", "김")
            : CertificateFixture.skillLevelInKorean("金", "김");
    CertificateFace face =
        new CertificateFace(
            plain.kind(),
            plain.template(),
            plain.number(),
            plain.printSerial(),
            new Holder(text(random), null, "居民身份证", "1"),
            new Naming(text(random), text(random)),
            1 + random.nextInt(5),
            plain.grounds(),
            new Naming(text(random), random.nextBoolean() ? "" : text(random)),
            LocalDate.of(2020 + random.nextInt(10), 1 + random.nextInt(12), 28),
            "https://example.org/certificates/v/" + random.nextInt(1 << 30),
            null);
    DocumentType type =
        random.nextBoolean() ? DocumentType.RESIDENT_ID : DocumentType.FOREIGN_PERMANENT_RESIDENT;
    return new Claim(
        face,
        "4-10-01-0" + random.nextInt(9) + "-5",
        new DocumentNumber(type, String.valueOf(random.nextLong())),
        Long.toHexString(random.nextLong()),
        Issuer.of("K" + random.nextInt(99)),
        random.nextInt(StatusList.PLACES));
  }

  private static String text(Random random) {
    int[] all = LETTERS.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= random.nextInt(12); i++) {
      text.appendCodePoint(all[random.nextInt(all.length)]);
    }
    return text.toString();
  }

  private static String library(Document document) throws Exception {
    Map<String, Object> whole = new LinkedHashMap<>(document.root().json());
    whole.put("@context", document.context());
    return library(whole);
  }

  private static String library(Object json) throws Exception {
    RdfCanon canon = RdfCanon.create("SHA-256");
    JsonLd.toRdf(JsonDocument.of(new StringReader(Json.text(json))))
        .loader(published())
        .provide(canon);
    StringWriter out = new StringWriter();
    canon.provide(new NQuadsWriter(out));
    return out.toString();
  }

  /** The published contexts from files, and nothing else. */
  private static DocumentLoader published() {
    return (address, options) -> {
      String file = CONTEXTS.getOrDefault(address.toString(), "none");
      try (InputStream in = CertificateFixture.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new AssertionError(address + " was asked for");
        }
        return JsonDocument.of(in);
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    };
  }

  @Test
  void no_context_but_the_two_published_ones_is_needed() {
    Set<Object> named = Set.copyOf(Achievements.of(claim(new Random(3))).context().subList(0, 2));
    assertEquals(CONTEXTS.keySet(), named);
  }
}
