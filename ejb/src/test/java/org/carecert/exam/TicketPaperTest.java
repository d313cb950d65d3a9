package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.SeatPlan;
import org.carecert.exam.domain.Ticket;
import org.carecert.exam.domain.Ticket.Named;
import org.carecert.exam.print.TicketPaper;
import org.carecert.shared.Refused;
import org.carecert.shared.paper.Archived;
import org.junit.jupiter.api.Test;

/** The admission ticket as it is handed over. */
class TicketPaperTest {
  private static final Instant GIVEN = Instant.parse("2026-10-12T02:00:00Z");
  private static final Instant STARTS = Instant.parse("2026-10-19T01:02:30Z");
  private static final String LONG = "欧阳㛃龑·阿依古丽·买买提·吐尔逊·热合曼·阿卜杜克里木·𬭎𠮷";
  private static final String LONG_KO = "구양결엄·아이굴리·마마티·투르순·라흐만·아부두케리무·홍길";

  @Test
  void a_ticket_is_an_archive_file_that_says_everything_in_both_languages() throws Exception {
    byte[] pdf = pdf(ticket(new Named("崔金女", "최금녀"), "2026年10月育婴员三级考试"), "ticket.pdf");
    assertEquals(List.of(), Archived.faults(pdf));
    String text = Archived.text(pdf);
    for (String part :
        List.of(
            "崔金女",
            "최금녀",
            "三级/高级工",
            "3급/고급공",
            "육영원",
            "2026年10月19日 09:02:30",
            "2026년 10월 19일 09:02:30",
            "第 2 排第 3 列")) {
      assertTrue(text.contains(part), part + " is not in " + text);
    }
    assertFalse(Archived.hasRadical(text), text);
  }

  @Test
  void a_long_name_of_rare_characters_and_a_long_exam_stay_on_the_sheet() throws Exception {
    String exam = "珲春市2026年第四季度" + "育婴员（三级/高级工）职业技能等级认定统一考试".repeat(2);
    byte[] pdf = pdf(ticket(new Named(LONG, LONG_KO), exam), "ticket-long.pdf");
    assertEquals(List.of(), Archived.faults(pdf));
    String text = Archived.text(pdf).replaceAll("\\s", "");
    assertTrue(text.contains(LONG), text);
    assertTrue(text.contains(LONG_KO), text);
    assertTrue(text.contains(exam), text);
  }

  @Test
  void all_tickets_of_a_session_are_one_archive_file_of_one_sheet_each() throws Exception {
    List<Ticket> tickets =
        List.of(
            ticket(new Named("崔金女", "최금녀"), "考试"),
            ticket(new Named("欧阳𬭎", null), "考试"),
            ticket(new Named("金顺姬", "김순희"), "考试"));
    byte[] pdf = new TicketPaper().print(tickets, GIVEN);
    Files.createDirectories(Path.of("target/papers"));
    Files.write(Path.of("target/papers", "tickets.pdf"), pdf);
    assertEquals(List.of(), Archived.faults(pdf));
    String text = Archived.text(pdf);
    for (String name : List.of("崔金女", "欧阳𬭎", "김순희")) {
      assertTrue(text.contains(name), name);
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(3, document.getNumberOfPages());
    }
    byte[] one = new TicketPaper().print(tickets.get(0), GIVEN);
    assertTrue(pdf.length < 2 * one.length, "the fonts are in it once: " + pdf.length);
  }

  @Test
  void a_character_without_a_glyph_is_refused_by_name() {
    Ticket ticket = ticket(new Named("崔\uE000", null), "考试");
    Refused refused = assertThrows(Refused.class, () -> new TicketPaper().print(ticket, GIVEN));
    assertEquals(ExamReason.CANNOT_BE_PRINTED, refused.refusals().get(0).reason());
  }

  private static byte[] pdf(Ticket ticket, String name) throws Exception {
    byte[] pdf = new TicketPaper().print(ticket, GIVEN);
    Files.createDirectories(Path.of("target/papers"));
    Files.write(Path.of("target/papers", name), pdf);
    return pdf;
  }

  private static Ticket ticket(Named person, String exam) {
    return new Ticket(
        "ZK-7Q2M-4X9P",
        person,
        "222499********0324",
        exam,
        new Named("育婴员", "육영원"),
        3,
        new SeatPlan.Place(1, "第一教学楼三层301考场（靠东侧楼梯）", 9, 2, 3),
        STARTS,
        90,
        new Named("珲春市职业技能评价中心", "훈춘시직업기능평가중심"));
  }
}
