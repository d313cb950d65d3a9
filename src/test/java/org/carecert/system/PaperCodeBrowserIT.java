package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.carecert.certificate.code.CodeKeys;
import org.carecert.certificate.code.CodedLink;
import org.carecert.certificate.domain.BuiltInDesigns;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateFace.Holder;
import org.carecert.certificate.domain.CertificateFace.Naming;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.Grounds;
import org.carecert.certificate.domain.PrintTemplate;
import org.carecert.shared.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody scans the code of a certificate with a phone: with a line, without one, and forged. */
class PaperCodeBrowserIT {
  private static final Worker HOLDER = Worker.caregiver("扫码人");
  private static final String ADDRESS = TheHouse.get().address().replaceFirst("/$", "");

  private static Browser browser;
  private static String code = "";
  private static String genuine = "";

  @BeforeAll
  static void open() throws IOException {
    browser = new Browser();
    Worker.bringIn(HOLDER);
    code =
        Caller.as("hr-clerk")
            .get("/certificates/" + HOLDER.lastCertificate())
            .json()
            .path("verificationCode")
            .asText();
    assertEquals(200, Caller.nobody().get("/keys").status());
    genuine = link(own(), HOLDER.name(), "延边州金达莱职业技能评价中心");
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void a_genuine_code_is_read_in_chinese_and_nothing_of_it_is_sent_until_the_button_is_pressed() {
    Page page = browser.person(360, "zh-CN");
    List<String> sent = Collections.synchronizedList(new ArrayList<>());
    page.context().onRequest(request -> sent.add(told(request)));
    verdict(page, genuine, "真实");
    String claim = page.innerText("#claim");
    for (String said :
        List.of(
            HOLDER.name(),
            HOLDER.lastCertificate(),
            "职业技能等级证书",
            "保育师",
            "四级/中级工",
            "延边州金达莱职业技能评价中心",
            "2025年11月28日",
            "可以作为保育、营养等岗位的持证依据")) {
      assertTrue(claim.contains(said), claim);
    }
    assertTrue(page.innerText("#today").contains("真实不等于今天有效"), page.innerText("#today"));
    page.locator("#main[data-kept]").waitFor();
    fits(page);
    String all = String.join("\n", sent);
    String fragment = genuine.substring(genuine.indexOf('#') + 1);
    assertFalse(all.contains(fragment) || all.contains(code), all);
    assertFalse(all.contains("/api/"), all);
    page.click("#ask");
    page.locator("#state").waitFor();
    assertEquals("有效", page.innerText("#state"));
    String last = String.join("\n", sent);
    assertTrue(last.contains("{\"code\":\"" + code + "\"}"), last);
    assertFalse(last.contains(fragment) || last.contains(HOLDER.name()), last);
    fits(page);
  }

  @Test
  void it_is_read_in_korean_by_the_keyboard_alone_and_the_way_to_the_content_keeps_the_code() {
    Page page = browser.person(360, "ko-KR");
    verdict(page, genuine, "진짜임");
    assertTrue(page.innerText("#occupation").startsWith("보육사"), page.innerText("#occupation"));
    fits(page);
    page.keyboard().press("Tab");
    assertEquals("skip", page.evaluate("document.activeElement.id"));
    page.keyboard().press("Enter");
    assertEquals("main", page.evaluate("document.activeElement.id"));
    assertTrue(page.url().equals(genuine), page.url());
    page.keyboard().press("Tab");
    assertEquals("ask", page.evaluate("document.activeElement.id"));
    page.keyboard().press("Enter");
    page.locator("#state").waitFor();
    assertEquals("유효", page.innerText("#state"));
    page.click("#tongues a[lang=en]");
    assertEquals("en", page.getAttribute("html", "lang"));
    assertEquals("Genuine, as issued", page.innerText("#outcome"));
    assertEquals("Valid", page.innerText("#state"));
    assertTrue(page.url().equals(genuine), page.url());
    fits(page);
  }

  @Test
  void what_is_not_genuine_is_told_in_plain_words() {
    Page page = browser.person(360, "zh-CN");
    int at = genuine.length() - 150;
    String other = genuine.charAt(at) == 'A' ? "B" : "A";
    verdict(page, genuine.substring(0, at) + other + genuine.substring(at + 1), "不真实");
    assertFalse(page.isVisible("#claim") || page.isVisible("#today"));
    fits(page);
    verdict(page, genuine.substring(0, genuine.length() - 20), "二维码不完整");
    verdict(page, ADDRESS + "/v#%E6%A0%A1", "二维码不完整");
    CodeKeys strange = CodeKeys.of(List.of(CodeKeys.fresh()));
    verdict(page, link(strange, HOLDER.name(), "他人"), "不认识的密钥");
    assertFalse(page.isVisible("#claim"));
    fits(page);
    verdict(page, ADDRESS + "/v#" + code, "早先的链接");
    page.click("#ask");
    page.locator("#state").waitFor();
    assertEquals("有效", page.innerText("#state"));
    verdict(page, ADDRESS + "/v#23456789ABCDEFGHJKLM", "早先的链接");
    page.click("#ask");
    page.locator("#state").waitFor();
    assertEquals("没有查到这份证书", page.innerText("#state"));
  }

  @Test
  void once_loaded_it_verifies_without_a_line() {
    Page page = browser.person(360, "zh-CN");
    verdict(page, genuine, "真实");
    page.locator("#main[data-kept]").waitFor();
    page.context().setOffline(true);
    page.reload();
    page.locator("#claim").waitFor();
    assertEquals(HOLDER.name(), page.innerText("#name"));
    page.click("#ask");
    page.waitForCondition(() -> page.innerText("#live").contains("没有网络"));
    page.click("#tongues a[lang=ko]");
    assertTrue(page.innerText("#outcome").startsWith("진짜임"), page.innerText("#outcome"));
    fits(page);
    // The next paper, scanned where there is no line.
    String next = link(own(), "另一人", "珲春市职业技术学校");
    Page second = page.context().newPage();
    second.navigate(next);
    second.locator("#claim").waitFor();
    assertEquals("另一人", second.innerText("#name"));
    page.context().setOffline(false);
    page.click("#ask");
    page.locator("#state").waitFor();
    assertEquals("유효", page.innerText("#state"));
  }

  @Test
  void what_was_too_long_for_the_code_is_compared_with_the_paper() {
    String issuer = "延边朝鲜族自治州金达莱托育服务与家政服务职业技能等级评价指导中心".repeat(3);
    Page page = browser.person(360, "zh-CN");
    verdict(page, link(own(), HOLDER.name(), issuer), "真实");
    assertEquals(HOLDER.name(), page.innerText("#name"));
    fits(page);
    page.fill("#issuerTyped", issuer + " ");
    page.waitForCondition(() -> page.innerText("#issuerTold").equals("与二维码一致。"));
    page.fill("#issuerTyped", issuer + "二");
    page.waitForCondition(() -> page.innerText("#issuerTold").equals("与二维码不一致。"));
  }

  @Test
  void without_scripts_it_says_that_nothing_was_checked_and_where_to_go() {
    org.jsoup.nodes.Document page = Visitor.stranger().page("v");
    assertFalse(page.expectFirst("#needs").hasAttr("hidden"));
    assertTrue(page.expectFirst("#needs").text().startsWith("还没有查验"), page.text());
    assertTrue(page.expectFirst("#verdict").hasAttr("hidden"));
    assertEquals(1, page.select("main a[href='/registry/check.xhtml']").size());
  }

  private static CodeKeys own() {
    try {
      return CodeKeys.of(
          List.of(Files.readAllBytes(TheHouse.get().keys().resolve("certificate-code-es256.jwk"))));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The link on a paper of the holder, made as the house makes it. */
  private static String link(CodeKeys keys, String name, String issuer) {
    CertificateFace face =
        new CertificateFace(
            CertificateKind.SKILL_LEVEL,
            new PrintTemplate(1, BuiltInDesigns.of(CertificateKind.SKILL_LEVEL), Language.KO),
            HOLDER.lastCertificate(),
            "20251128-7KQ5",
            new Holder(name, null, "居民身份证", "222404********0020"),
            new Naming("保育师", "보육사"),
            4,
            new Grounds(new BigDecimal("92"), new BigDecimal("88"), null, null, null),
            new Naming(issuer, ""),
            LocalDate.of(2025, 11, 28),
            "",
            null);
    return new CodedLink(ADDRESS, keys).of(face, code);
  }

  private static void verdict(Page page, String link, String outcome) {
    page.navigate(link);
    page.waitForCondition(
        () -> page.isVisible("#outcome") && page.innerText("#outcome").startsWith(outcome));
  }

  private static void fits(Page page) {
    assertEquals("", Browser.violations(page));
    assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
  }

  private static String told(Request request) {
    return request.method() + " " + request.url() + " " + request.postData();
  }
}
