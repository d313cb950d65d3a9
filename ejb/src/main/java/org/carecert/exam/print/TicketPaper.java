package org.carecert.exam.print;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
import org.carecert.standard.domain.Level;

/** 准考证: who sits, where and when, and what he brings. */
@Dependent
public class TicketPaper {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
  private static final DateTimeFormatter DAY_KO =
      DateTimeFormatter.ofPattern("yyyy년 M월 d일", Locale.ROOT);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern(" HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern(" HH:mm:ss", Locale.ROOT);

  /**
   * The paper as it is given out at this moment.
   *
   * @throws Refused CANNOT_BE_PRINTED if a character has no glyph
   */
  public byte[] print(Ticket ticket, Instant at) {
    return print(List.of(ticket), at);
  }

  /**
   * The papers of many in one file, each on its own sheet.
   *
   * @throws Refused CANNOT_BE_PRINTED if a character has no glyph
   */
  public byte[] print(List<Ticket> tickets, Instant at) {
    List<Letter> letters = tickets.stream().map(ticket -> letter(ticket, at)).toList();
    String missing = letters.stream().map(Letter::missing).collect(Collectors.joining());
    if (!missing.isEmpty()) {
      throw new Refused(ExamReason.CANNOT_BE_PRINTED, missing);
    }
    return Letter.bound(
        letters,
        new Paper.Imprint(
            text("ticket.title").zh(), tickets.get(0).office().zh(), Language.ZH, at));
  }

  private static Letter letter(Ticket ticket, Instant at) {
    Ticket.Named office = ticket.office();
    String officeKo = office.ko();
    Letter letter =
        new Letter(text("ticket.title"), ticket.admission())
            .signed(
                new Signature(
                    new Bilingual(office.zh(), officeKo == null ? "" : officeKo),
                    text("ticket.seal").zh(),
                    day(at.atZone(CityClock.ZONE))))
            .leadsTo(
                Settings.publicAddress() + "/exam/waiting.xhtml?admission=" + ticket.admission(),
                text("ticket.scan"));
    fields(letter, ticket);
    letter.paragraph(text("ticket.bring"));
    letter.paragraph(text("ticket.rules"));
    return letter;
  }

  private static void fields(Letter letter, Ticket ticket) {
    SeatPlan.Place place = ticket.place();
    Bilingual level = new Bilingual(Level.name(ticket.level()), Level.nameKo(ticket.level()));
    letter
        .field(text("ticket.name"), ticket.person().both())
        .field(text("ticket.document"), ticket.maskedNumber())
        .field(text("ticket.exam"), ticket.exam())
        .field(text("ticket.occupation"), ticket.occupation().both())
        .field(text("ticket.level"), both(level))
        .field(text("ticket.room"), place.name())
        .field(
            text("ticket.seat"),
            both(text("ticket.place", place.seat(), place.row(), place.column())))
        .field(text("ticket.starts"), both(moment(ticket.startsAt().atZone(CityClock.ZONE))))
        .field(text("ticket.minutes"), String.valueOf(ticket.minutes()));
  }

  private static String both(Bilingual text) {
    return text.zh() + "　" + text.ko();
  }

  // Waves begin on seconds; whole minutes are said as such.
  private static Bilingual moment(ZonedDateTime moment) {
    String time = (moment.getSecond() == 0 ? MINUTE : SECOND).format(moment);
    Bilingual day = day(moment);
    return new Bilingual(day.zh() + time, day.ko() + time);
  }

  private static Bilingual day(ZonedDateTime day) {
    return new Bilingual(DAY.format(day), DAY_KO.format(day));
  }

  private static Bilingual text(String key, Object... args) {
    return new Bilingual(
        Texts.of(Language.ZH, "exam", key, args), Texts.of(Language.KO, "exam", key, args));
  }
}
