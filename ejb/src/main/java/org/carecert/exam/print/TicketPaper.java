package org.carecert.exam.print;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.SeatPlan;
import org.carecert.exam.domain.Ticket;
import org.carecert.shared.CityClock;
import org.carecert.shared.Language;
import org.carecert.shared.Refused;
import org.carecert.shared.Settings;
import org.carecert.shared.Texts;
import org.carecert.shared.paper.Letter;
import org.carecert.shared.paper.Letter.Bilingual;
import org.carecert.shared.paper.Letter.Signature;
import org.carecert.shared.paper.Paper;

/** 准考证: who sits, where and when, and what he brings. */
@Dependent
public class TicketPaper {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  @Inject private Clock clock;

  /**
   * The paper.
   *
   * @throws Refused CANNOT_BE_PRINTED if a character has no glyph
   */
  public byte[] print(Ticket ticket) {
    ZonedDateTime starts = ticket.startsAt().atZone(CityClock.ZONE);
    Letter letter =
        new Letter(text("ticket.title"), ticket.admission())
            .signed(
                new Signature(
                    new Bilingual(ticket.office(), ticket.officeKo()),
                    text("ticket.seal").zh(),
                    day(clock.instant().atZone(CityClock.ZONE))))
            .checkedAt(Settings.publicAddress() + "/exam/mine.xhtml");
    SeatPlan.Place place = ticket.place();
    letter
        .field(text("ticket.name"), ticket.name())
        .field(text("ticket.document"), ticket.maskedNumber())
        .field(text("ticket.exam"), ticket.exam())
        .field(text("ticket.occupation"), ticket.occupation() + " · " + ticket.level())
        .field(text("ticket.room"), place.name())
        .field(
            text("ticket.seat"),
            text("ticket.place", place.seat(), place.row(), place.column()).zh())
        .field(text("ticket.starts"), TIME.format(starts))
        .field(text("ticket.minutes"), String.valueOf(ticket.minutes()));
    letter.paragraph(text("ticket.bring"));
    letter.paragraph(text("ticket.rules"));
    String missing = letter.missing();
    if (!missing.isEmpty()) {
      throw new Refused(ExamReason.CANNOT_BE_PRINTED, missing);
    }
    return letter.pdf(
        new Paper.Imprint(
            text("ticket.title").zh(), ticket.office(), Language.ZH, clock.instant()));
  }

  private static Bilingual day(ZonedDateTime day) {
    String year = String.valueOf(day.getYear());
    return new Bilingual(
        year + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
        year + "년 " + day.getMonthValue() + "월 " + day.getDayOfMonth() + "일");
  }

  private static Bilingual text(String key, Object... args) {
    return new Bilingual(
        Texts.of(Language.ZH, "exam", key, args), Texts.of(Language.KO, "exam", key, args));
  }
}
