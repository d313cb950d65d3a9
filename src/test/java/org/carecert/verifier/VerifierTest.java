package org.carecert.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.carecert.audit.SmallLog;
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
import org.carecert.certificate.print.CertificatePrint;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.DocumentType;
import org.carecert.shared.Language;
import org.carecert.shared.paper.Attachment;
import org.carecert.shared.paper.Binding;
import org.carecert.shared.signing.PaperHouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stand-alone verifier before genuine and forged certificates. */
class VerifierTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NUMBER = "S000022240401255000001";
  private static final Issuer ISSUER = Issuer.of("PJ0001");
  private static final int PLACE = 77_777;
  private static final CredentialKey KEY = CredentialKey.fresh();
  private static final CredentialPress PRESS = new CredentialPress(KEY);
  private static final SmallLog LOG = new SmallLog();

  private static Instant now;
  private static PaperHouse house;

  @TempDir static Path folder;
  private static Path anchors;
  private static Path genuine;
  private static Path revocation;
  private static Path suspension;
  private static Path proof;
  private static long other;
  private static long changed;

  @BeforeAll
  static void made() throws IOException {
    System.setProperty("env.CARECERT_KEYS", folder.resolve("keys").toString());
    now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    house = new PaperHouse(now);
    LOG.issued("S000022240401255000009");
    long place = LOG.issued(NUMBER);
    other = LOG.issued("S000022240401255000002");
    changed = LOG.add("CertificateStateChanged", NUMBER);
    anchors = written("anchors.json", anchors(house.authority(), KEY.multibase()));
    genuine = paper("genuine.pdf", credential(), face("金女人"), house);
    revocation = list("revocation.json", StatusPurpose.REVOCATION, now, List.of(PLACE + 1));
    suspension = list("suspension.json", StatusPurpose.SUSPENSION, now, List.of());
    proof = written("proof.json", LOG.proof(place));
  }

  @Test
  void a_genuine_certificate_is_found_genuine_in_every_respect() throws Exception {
    Run run = whole(genuine);
    assertEquals(0, run.exit(), run.text());
    assertEquals(8, run.text().lines().filter(line -> line.startsWith("[ok] ")).count());
    assertTrue(run.text().contains("Verdict: genuine."), run.text());
  }

  @Test
  void what_was_not_given_is_told_as_not_checked() throws Exception {
    Run run = Run.of(genuine, "--trust", anchors);
    assertEquals(3, run.exit(), run.text());
    for (String check : List.of("revocation", "suspension", "log of issues")) {
      assertTrue(run.told("not checked", check), run.text());
    }
    assertFalse(run.text().contains("genuine."), run.text());
  }

  @Test
  void one_flipped_byte_anywhere_is_found() throws Exception {
    byte[] file = Files.readAllBytes(genuine);
    int range = new String(file, StandardCharsets.ISO_8859_1).indexOf("/ByteRange");
    for (int place : new int[] {1_000, file.length / 2, range - 200, file.length - 200}) {
      byte[] flipped = file.clone();
      flipped[place] ^= 1;
      Run run = whole(written("flipped.pdf", flipped));
      assertEquals(1, run.exit(), "byte " + place + "\n" + run.text());
      assertTrue(run.told("WRONG", "signature"), "byte " + place + "\n" + run.text());
    }
  }

  @Test
  void a_paper_of_another_house_is_not_trusted() throws Exception {
    PaperHouse stranger = new PaperHouse(now);
    Run run = whole(paper("foreign.pdf", credential(), face("金女人"), stranger));
    assertEquals(1, run.exit(), run.text());
    assertTrue(run.told("ok", "signature") && run.told("WRONG", "signer"), run.text());
  }

  @Test
  void what_is_added_after_the_signature_is_found() throws Exception {
    for (Path grown :
        List.of(
            Afterwards.page(genuine, folder.resolve("page.pdf")),
            Afterwards.action(genuine, folder.resolve("action.pdf")))) {
      Run run = whole(grown);
      assertEquals(1, run.exit(), run.text());
      assertTrue(run.told("ok", "signature") && run.told("WRONG", "whole file"), run.text());
    }
  }

  @Test
  void what_the_house_adds_for_long_checks_leaves_it_genuine() throws Exception {
    Run run = whole(Afterwards.longTerm(genuine, folder.resolve("lasting.pdf")));
    assertEquals(0, run.exit(), run.text());
    assertTrue(run.text().contains("only data for long-term checks were added"), run.text());
  }

  @Test
  void a_credential_that_was_tampered_with_proves_nothing() throws Exception {
    ObjectNode tampered = (ObjectNode) JSON.readTree(credential());
    ((ObjectNode) tampered.at("/credentialSubject/achievement")).put("name", "保育师 一级/高级技师");
    Run run = whole(paper("tampered.pdf", tampered.toString(), face("金女人"), house));
    assertEquals(1, run.exit(), run.text());
    assertTrue(run.told("ok", "signature") && run.told("WRONG", "credential"), run.text());
    assertTrue(run.told("not checked", "revocation"), run.text());
  }

  @Test
  void a_credential_whose_words_are_given_another_meaning_proves_nothing() throws Exception {
    ObjectNode twisted = (ObjectNode) JSON.readTree(credential());
    twisted.withArray("@context").addObject().put("note", "https://schema.org/description");
    Run run = whole(paper("twisted.pdf", twisted.toString(), face("金女人"), house));
    assertTrue(run.told("WRONG", "credential"), run.text());
  }

  @Test
  void a_credential_of_an_unknown_key_is_not_trusted() throws Exception {
    String foreign =
        new CredentialPress(CredentialKey.fresh()).achievement(claim(face("金女人")), now);
    Run run = whole(paper("unknown.pdf", foreign, face("金女人"), house));
    assertTrue(run.told("WRONG", "credential"), run.text());
  }

  @Test
  void a_page_that_names_somebody_else_is_found() throws Exception {
    Run run = whole(paper("renamed.pdf", credential(), face("李春花"), house));
    assertEquals(1, run.exit(), run.text());
    assertTrue(run.told("ok", "credential"), run.text());
    assertTrue(run.told("WRONG", "credential and page"), run.text());
  }

  @Test
  void a_revoked_or_suspended_certificate_is_not_in_force() throws Exception {
    Path revoked = list("revoked.json", StatusPurpose.REVOCATION, now, List.of(PLACE));
    Run run = listed(revoked, suspension);
    assertEquals(1, run.exit(), run.text());
    assertTrue(run.told("WRONG", "revocation") && run.told("ok", "suspension"), run.text());
    Path suspended = list("suspended.json", StatusPurpose.SUSPENSION, now, List.of(PLACE));
    run = listed(revocation, suspended);
    assertTrue(run.told("ok", "revocation") && run.told("WRONG", "suspension"), run.text());
  }

  @Test
  void a_list_that_is_old_forged_or_of_another_kind_says_nothing_good() throws Exception {
    Instant old = now.minus(30, ChronoUnit.DAYS);
    Path stale = list("stale.json", StatusPurpose.REVOCATION, old, List.of());
    assertTrue(listed(stale, suspension).told("not checked", "revocation"));
    Run then = Run.of(genuine, "--trust", anchors, "--status", stale, "--at", old);
    assertTrue(then.told("ok", "revocation"), then.text());
    ObjectNode list = (ObjectNode) JSON.readTree(revocation.toFile());
    list.put("validUntil", "2099-01-01T00:00:00+08:00");
    assertTrue(listed(written("forged.json", list), suspension).told("WRONG", "revocation"));
    assertTrue(listed(suspension, suspension).told("not checked", "revocation"));
  }

  @Test
  void a_proof_of_something_else_or_of_another_log_is_not_accepted() throws Exception {
    ObjectNode moved = (ObjectNode) JSON.readTree(proof.toFile());
    moved.put("index", 0);
    ObjectNode forged = (ObjectNode) JSON.readTree(proof.toFile());
    String note = forged.path("checkpoint").asText();
    forged.put("checkpoint", note.replaceFirst("\n4\n", "\n5\n"));
    for (Object wrong : List.of(LOG.proof(other), LOG.proof(changed), moved, forged)) {
      Run run = logged(written("wrong.json", wrong), anchors);
      assertEquals(1, run.exit(), run.text());
      assertTrue(run.told("WRONG", "log of issues"), run.text());
    }
    ObjectNode keyless = (ObjectNode) JSON.readTree(anchors.toFile());
    keyless.putArray("logKeys");
    assertTrue(logged(proof, written("keyless.json", keyless)).told("WRONG", "log of issues"));
  }

  @Test
  void it_speaks_chinese_and_korean_too() throws Exception {
    Run chinese = Run.of(genuine, "--trust", anchors, "--language", "zh");
    assertTrue(chinese.text().contains("[未核验] 签发存证：没有给出存证证明"), chinese.text());
    Run korean = Run.of(genuine, "--trust", anchors, "--language", "ko");
    assertTrue(korean.text().contains("[통과] 전자서명: "), korean.text());
  }

  @Test
  void it_does_not_begin_without_a_file_or_anchors() throws Exception {
    assertEquals(2, Run.of(genuine).exit());
    assertEquals(2, Run.of(genuine, "--trust", anchors, "--at", "noon").exit());
    assertEquals(2, Run.of(folder.resolve("none.pdf"), "--trust", anchors).exit());
    assertEquals(2, Run.of(genuine, "--trust", proof).exit());
  }

  private static Run whole(Path paper) throws Exception {
    return Run.of(
        paper, "--trust", anchors, "--status", revocation, "--status", suspension, "--log", proof);
  }

  private static Run listed(Path first, Path second) throws Exception {
    return Run.of(genuine, "--trust", anchors, "--status", first, "--status", second);
  }

  private static Run logged(Path log, Path trust) throws Exception {
    return Run.of(genuine, "--trust", trust, "--log", log);
  }

  private static Map<String, Object> anchors(String authority, String credentialKey) {
    return Map.of(
        "format",
        "carecert-anchors-1",
        "authorities",
        List.of(authority),
        "credentialKeys",
        List.of(credentialKey),
        "logKeys",
        SmallLog.keys());
  }

  private static Path list(String name, StatusPurpose purpose, Instant day, List<Integer> marked)
      throws IOException {
    String list = PRESS.statusList(new StatusList(ISSUER, purpose, day, marked), day);
    return written(name, list.getBytes(StandardCharsets.UTF_8));
  }

  private static String credential() {
    return PRESS.achievement(claim(face("金女人")), now);
  }

  private static Path paper(String name, String credential, CertificateFace face, PaperHouse by)
      throws IOException {
    Attachment attached =
        new Attachment(
            "credential.json",
            "application/vc",
            "凭证",
            credential.getBytes(StandardCharsets.UTF_8),
            now);
    Binding binding = Binding.PLAIN.with(attached).with(by.signature());
    return written(name, CertificatePrint.pdf(face, photo(), now, binding));
  }

  private static Path written(String name, Object value) throws IOException {
    byte[] bytes = value instanceof byte[] given ? given : JSON.writeValueAsBytes(value);
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] photo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(358, 441, BufferedImage.TYPE_INT_RGB), "jpg", out);
    return out.toByteArray();
  }

  private static Claim claim(CertificateFace face) {
    return new Claim(
        face,
        "4-10-01-03-5",
        new DocumentNumber(DocumentType.RESIDENT_ID, "222404189912310020"),
        "0123456789abcdef",
        ISSUER,
        PLACE);
  }

  private static CertificateFace face(String name) {
    return new CertificateFace(
        CertificateKind.SKILL_LEVEL,
        new PrintTemplate(1, BuiltInDesigns.of(CertificateKind.SKILL_LEVEL), Language.KO),
        NUMBER,
        "20251128-7KQ5",
        new Holder(name, "김녀인", "居民身份证", "222404189912310020"),
        new Naming("保育师", "보육사"),
        5,
        new Grounds(null, null, null, null, null),
        new Naming("延边州金达莱职业技能评价中心", "연변주진달래직업기능평가중심"),
        LocalDate.of(2025, 11, 28),
        "http://127.0.0.1:8080/certificates/v/7KQ4M2XN8TBC5HJW3RPE",
        null);
  }
}
