package org.carecert.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.carecert.certificate.domain.CertificateState;
import org.carecert.notice.domain.Answer;
import org.carecert.notice.domain.GatewayPlace;
import org.carecert.notice.domain.MaskedName;
import org.carecert.notice.domain.Matter;
import org.carecert.shared.Language;
import org.carecert.shared.Texts;
import org.junit.jupiter.api.Test;

/** What leaves the house, where to, and what is made of the answer. */
class OutsideTest {
  private static final String SETTING = "env.CARECERT_MESSAGE_GATEWAY";

  @Test
  void a_name_shows_its_first_character_only() {
    assertEquals("张*", MaskedName.of("张三"));
    assertEquals("元**", MaskedName.of("元秀兰"));
    assertEquals("𠮷*", MaskedName.of("𠮷田"));
    assertEquals("金*", MaskedName.of("金"));
    assertEquals("阿**", MaskedName.of("阿卜杜拉·买买提"));
    assertEquals("", MaskedName.of(""));
  }

  @Test
  void only_what_is_wrong_with_the_message_itself_refuses_it() {
    for (int taken : new int[] {200, 201, 202, 204, 409}) {
      assertEquals(Answer.Kind.TAKEN, Answer.of(taken).kind());
    }
    for (int refused : new int[] {400, 413, 415, 422}) {
      assertEquals(Answer.Kind.REFUSED, Answer.of(refused).kind());
    }
    for (int away : new int[] {301, 401, 403, 404, 408, 429, 500, 503}) {
      assertEquals(Answer.Kind.AWAY, Answer.of(away).kind());
    }
  }

  @Test
  void phone_numbers_leave_the_machine_under_tls_only() {
    assertEquals(GatewayPlace.Standing.NOT_SET, place(""));
    assertEquals(GatewayPlace.Standing.SET, place("https://sms.example.cn/messages"));
    assertEquals(GatewayPlace.Standing.SET, place("http://127.0.0.1:8085/messages"));
    assertEquals(GatewayPlace.Standing.NOT_SAFE, place("http://sms.example.cn/messages"));
    assertEquals(GatewayPlace.Standing.NOT_SAFE, place("http://127.0.0.1.example.cn/"));
    assertEquals(GatewayPlace.Standing.NOT_SAFE, place("sms.example.cn"));
    assertEquals(GatewayPlace.Standing.NOT_SAFE, place("not an address"));
  }

  @Test
  void every_matter_is_told_in_every_language_with_name_and_link() {
    for (Language language : Language.values()) {
      for (Matter matter : Matter.values()) {
        String text = Texts.of(language, "notice", "outside." + matter.name(), "张*", "https://x/y");
        assertTrue(text.contains("张*") && text.contains("https://x/y"), text);
        assertTrue(Texts.of(language, "notice", "inside." + matter.name(), "N-1").contains("N-1"));
      }
    }
  }

  @Test
  void every_state_of_a_certificate_is_a_matter() {
    assertEquals(Matter.RESTORED, Matter.of(CertificateState.VALID));
    assertEquals(Matter.REVOKED, Matter.of(CertificateState.REVOKED));
    assertEquals(Matter.SUSPENDED, Matter.of(CertificateState.SUSPENDED));
    assertEquals(Matter.SUPERSEDED, Matter.of(CertificateState.SUPERSEDED));
  }

  private static GatewayPlace.Standing place(String address) {
    System.setProperty(SETTING, address);
    try {
      return GatewayPlace.set().standing();
    } finally {
      System.clearProperty(SETTING);
    }
  }
}
