package org.carecert.certificate.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.carecert.certificate.CertificateFixture;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateFace.Holder;
import org.carecert.certificate.domain.CertificateFace.Naming;
import org.carecert.certificate.print.CertificatePrint;
import org.carecert.shared.paper.Binding;
import org.junit.jupiter.api.Test;

/** The code on a certificate, read and verified by programs that are not ours. */
class CodedLinkTest {
  private static final String ADDRESS = "https://carecert.hunchun.gov.cn";
  private static final String CODE = "7KQ4M2XN8TBC5HJW3RPD";
  private static final String LONG_NAME = "阿卜杜热合曼·买买提图尔荪·阿布都克里木";
  private static final String LONG_OCCUPATION = "婴幼儿发展引导员（托育服务与早期发展指导方向）";
  private static final String LONG_ISSUER = "延边朝鲜族自治州金达莱托育服务与家政服务职业技能等级评价指导中心（珲春工作站）";

  private final CodeKeys keys = CodeKeys.of(List.of(CodeKeys.fresh()));
  private final Phone phone = new Phone(keys.published());

  @Test
  void what_was_printed_is_read_at_96_dots_to_the_inch_and_is_genuine() throws Exception {
    for (CertificateFace face :
        List.of(
            CertificateFixture.completion("崔㛃", "최결"),
            CertificateFixture.skillLevel("赵𠮷𪚥"),
            CertificateFixture.ofThreeScores("朴𬭎", "박굉"))) {
      String link = link(face);
      assertEquals(link, Phone.sees(paper(face.checkedAt(link)), 96));
      assertTrue(link.startsWith(ADDRESS + "/v#"), link);
      Map<?, ?> claim = phone.verified(Phone.fragment(link));
      assertEquals(8, claim.size());
      assertEquals(face.number(), claim.get(1));
      assertEquals(face.kind().mark(), claim.get(2));
      assertEquals(face.holder().name(), claim.get(3));
      assertEquals("保育师", claim.get(4));
      assertEquals(face.level(), claim.get(5));
      assertEquals(face.issuer().zh(), claim.get(6));
      assertEquals((int) LocalDate.of(2025, 11, 28).toEpochDay(), claim.get(7));
      assertEquals(CODE, claim.get(8));
    }
  }

  @Test
  void it_names_no_document_and_shows_no_score() {
    byte[] bytes = Phone.fragment(link(CertificateFixture.skillLevel("崔㛃")));
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertFalse(text.contains("222404189912310020") || text.contains("88.5"), text);
    assertTrue(text.contains("崔㛃"));
  }

  @Test
  void whatever_bit_is_changed_it_is_not_genuine_any_more() {
    byte[] bytes = Phone.fragment(link(CertificateFixture.completion("崔㛃", "최결")));
    for (int at = 0; at < bytes.length; at++) {
      byte[] changed = bytes.clone();
      changed[at] ^= (byte) (1 << at % 8);
      // The tag alone is not signed: it says that this is a signed claim.
      if (at > 0) {
        assertThrows(Exception.class, () -> phone.verified(changed), "byte " + at);
      }
    }
    assertThrows(Exception.class, () -> phone.verified(Arrays.copyOf(bytes, bytes.length - 1)));
  }

  @Test
  void a_usual_paper_has_a_small_code() throws Exception {
    assertTrue(version(link(CertificateFixture.skillLevelInKorean("崔金女", "최금녀"))) <= 14);
  }

  @Test
  void a_long_text_is_not_cut_but_held_to_its_digest_the_issuer_first_the_name_last()
      throws Exception {
    Map<?, ?> one = claim(face("崔㛃", "保育师", LONG_ISSUER.repeat(2)));
    assertEquals(List.of("崔㛃", "保育师"), List.of(one.get(3), one.get(4)));
    assertArrayEquals(digest(LONG_ISSUER.repeat(2)), (byte[]) one.get(6));
    Map<?, ?> two = claim(face(LONG_NAME, LONG_OCCUPATION, LONG_ISSUER));
    assertEquals(LONG_NAME, two.get(3));
    assertArrayEquals(digest(LONG_OCCUPATION), (byte[]) two.get(4));
    Map<?, ?> three = claim(face(LONG_NAME.repeat(3), LONG_OCCUPATION, LONG_ISSUER));
    assertArrayEquals(digest(LONG_NAME.repeat(3)), (byte[]) three.get(3));
  }

  @Test
  void the_longest_is_still_read_from_paper() throws Exception {
    CertificateFace face = face(LONG_NAME, LONG_OCCUPATION, LONG_ISSUER);
    String link = link(face);
    assertTrue(version(link) <= 15, "version " + version(link));
    assertEquals(link, Phone.sees(paper(face.checkedAt(link)), 96));
  }

  @Test
  void no_name_however_long_needs_more_than_version_15() throws Exception {
    for (int length = 1; length <= 200; length++) {
      String link = link(face("金".repeat(length), "保育师".repeat(length), "院".repeat(length)));
      assertTrue(version(link) <= 15, length + ": version " + version(link));
    }
  }

  @Test
  void an_address_that_leaves_no_room_is_told_and_not_printed() {
    CodedLink links = new CodedLink("https://" + "a".repeat(300), keys);
    CertificateFace face = CertificateFixture.skillLevel("崔㛃");
    assertThrows(IllegalStateException.class, () -> links.of(face, CODE));
  }

  @Test
  void papers_of_a_former_key_stay_genuine_and_a_strange_key_is_unknown() throws Exception {
    byte[] former = CodeKeys.fresh();
    byte[] fresh = CodeKeys.fresh();
    CertificateFace face = CertificateFixture.skillLevel("崔㛃");
    String old = new CodedLink(ADDRESS, CodeKeys.of(List.of(former))).of(face, CODE);
    CodeKeys both = CodeKeys.of(List.of(fresh, former));
    Phone knows = new Phone(both.published());
    assertEquals("崔㛃", knows.verified(Phone.fragment(old)).get(3));
    String link = new CodedLink(ADDRESS, both).of(face, CODE);
    assertEquals("崔㛃", knows.verified(Phone.fragment(link)).get(3));
    assertThrows(Exception.class, () -> phone.verified(Phone.fragment(link)));
    String published = both.published().toString();
    assertFalse(published.contains(" d=") || published.contains("{d="), published);
  }

  private String link(CertificateFace face) {
    return new CodedLink(ADDRESS, keys).of(face, CODE);
  }

  private Map<?, ?> claim(CertificateFace face) throws Exception {
    return phone.verified(Phone.fragment(link(face)));
  }

  private static byte[] paper(CertificateFace face) {
    return CertificatePrint.pdf(
        face, CertificateFixture.photo(), Instant.parse("2025-11-28T02:00:00Z"), Binding.PLAIN);
  }

  private static int version(String link) throws Exception {
    return Encoder.encode(link, ErrorCorrectionLevel.M).getVersion().getVersionNumber();
  }

  private static byte[] digest(String text) throws Exception {
    byte[] whole =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return Arrays.copyOf(whole, 16);
  }

  private static CertificateFace face(String name, String occupation, String issuer) {
    CertificateFace usual = CertificateFixture.skillLevel(name);
    Holder holder = usual.holder();
    return new CertificateFace(
        usual.kind(),
        usual.template(),
        usual.number(),
        usual.printSerial(),
        new Holder(name, null, holder.documentType(), holder.documentNumber()),
        new Naming(occupation, usual.occupation().second()),
        usual.level(),
        usual.grounds(),
        new Naming(issuer, usual.issuer().second()),
        usual.issuedOn(),
        usual.checkAddress(),
        null);
  }
}
