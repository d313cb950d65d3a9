package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.PrintLine;
import org.carecert.certificate.domain.PrintList;
import org.carecert.certificate.domain.RefusedLine;
import org.carecert.certificate.print.PrintListPaper;
import org.carecert.shared.Refusal;
import org.carecert.shared.paper.Archived;
import org.junit.jupiter.api.Test;

/** The list that goes with a printed stack of certificates. */
class PrintListTest {
  private static final Instant MADE = Instant.parse("2026-12-02T02:00:00Z");
  private static final String BATCH = "7KQ4M2XN8TBC";

  @Test
  void every_certificate_stands_on_it_once_in_the_order_of_the_stack() throws Exception {
    List<PrintLine> lines =
        IntStream.rangeClosed(1, 33).mapToObj(i -> line(i, "王金女" + i + "号")).toList();
    String text =
        drawn("print-list", new PrintList(BATCH, CertificateKind.SKILL_LEVEL, lines, List.of()));
    assertTrue(text.contains("职业技能等级证书打印清单"), text);
    assertTrue(text.contains("第 3 页，共 3 页"), text);
    assertTrue(text.contains("领取人签名") && text.contains("发放人签名"), text);
    int at = 0;
    for (PrintLine line : lines) {
      int found = text.indexOf(line.number());
      assertTrue(found > at, line.number());
      assertEquals(2, text.split(line.printSerial(), -1).length, line.printSerial());
      assertTrue(text.contains(line.holder()), line.holder());
      at = found;
    }
  }

  @Test
  void who_has_none_stands_behind_it_with_every_reason_even_if_his_name_has_no_glyph()
      throws Exception {
    List<Refusal> reasons =
        List.of(
            Refusal.of(CertificateReason.PHOTO_MISSING),
            Refusal.of(CertificateReason.PHOTO_CONSENT_MISSING),
            Refusal.of(CertificateReason.GLYPH_MISSING, "𳠀"),
            Refusal.of(CertificateReason.ISSUER_NOT_IN_SCOPE));
    List<RefusedLine> refused =
        IntStream.rangeClosed(1, 20)
            .mapToObj(i -> new RefusedLine("崔\uDBFF\uDFFD" + i, "保育师", 5, reasons))
            .toList();
    String text =
        drawn(
            "print-list-refused",
            new PrintList(BATCH, CertificateKind.SKILL_LEVEL, List.of(line(1, "元秀兰")), refused));
    assertTrue(text.contains("不予签发人员名单"), text);
    assertTrue(text.contains("崔〓20"), text);
    assertTrue(text.contains("共 20 人"), text);
  }

  @Test
  void a_file_is_named_by_place_and_number_and_tells_no_name() {
    assertEquals("0007_S0000222404012650%05d_崔○.pdf".formatted(7), line(7, "崔㛃").fileName());
    assertEquals("0007_S0000222404012650%05d_𰻝○○.pdf".formatted(7), line(7, "𰻝金女").fileName());
    assertEquals("0007_S0000222404012650%05d__○○○.pdf".formatted(7), line(7, "/../a").fileName());
    assertEquals("0007_S0000222404012650%05d_A○○○.pdf".formatted(7), line(7, "Anna K.").fileName());
  }

  private static PrintLine line(int place, String holder) {
    return new PrintLine(
        place,
        String.format("S0000222404012650%05d", place),
        String.format("20261202-%07d", place),
        holder,
        "保育师",
        5,
        LocalDate.of(2026, 12, 2));
  }

  private static String drawn(String name, PrintList list) throws Exception {
    byte[] pdf = PrintListPaper.pdf(list, MADE);
    Files.createDirectories(Path.of("target/papers"));
    Files.write(Path.of("target/papers", name + ".pdf"), pdf);
    assertEquals(List.of(), Archived.faults(pdf));
    return Archived.text(pdf);
  }
}
