package org.carecert.filing.print;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.carecert.filing.domain.FacilityLine;
import org.carecert.filing.domain.FilingReason;
import org.carecert.filing.domain.FilingView;
import org.carecert.filing.domain.MaterialLine;
import org.carecert.filing.domain.ReceiptCard;
import org.carecert.organisation.Bodies;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.organisation.domain.BodyKind;
import org.carecert.shared.CityClock;
import org.carecert.shared.Language;
import org.carecert.shared.Refused;
import org.carecert.shared.Settings;
import org.carecert.shared.Texts;
import org.carecert.shared.paper.Letter;
import org.carecert.shared.paper.Letter.Bilingual;
import org.carecert.shared.paper.Letter.Signature;
import org.carecert.shared.paper.Paper;

/** 备案回执和基本条件告知书: the bureau's acknowledgement with the notice of basic conditions, on one sheet. */
@Dependent
public class ReceiptPaper {
  private static final int MATERIALS_SHOWN = 6;
  private static final int NUMBER_SHOWN = 24;

  @Inject private Bodies bodies;
  @Inject private Clock clock;

  /**
   * The paper.
   *
   * @throws Refused CANNOT_BE_PRINTED if a character of the facility's texts has no glyph
   */
  public byte[] print(FilingView filing, ReceiptCard card) {
    BodyCard bureau = bodies.all(BodyKind.HEALTH_BUREAU).get(0);
    Letter letter =
        new Letter(text("receipt.title"), card.number())
            .signed(
                new Signature(
                    new Bilingual(bureau.name(), bureau.nameKo()),
                    text("receipt.seal").zh(),
                    day(card.issuedOn())))
            .checkedAt(Settings.publicAddress() + "/filing/directory.xhtml?q=" + card.number());
    fields(letter, filing);
    letter.paragraph(text("receipt.body", filing.facility().name()));
    letter.paragraph(
        text(
            "receipt.clocks",
            zhDay(CityClock.dayOf(Objects.requireNonNull(filing.completedAt()))),
            zhDay(Objects.requireNonNull(filing.conformityDueOn()))));
    letter.paragraph(text("receipt.notice"));
    String missing = letter.missing();
    if (!missing.isEmpty()) {
      throw new Refused(FilingReason.CANNOT_BE_PRINTED, missing);
    }
    Instant now = clock.instant();
    return letter.pdf(
        new Paper.Imprint(text("receipt.title").zh(), bureau.name(), Language.ZH, now));
  }

  private static void fields(Letter letter, FilingView filing) {
    FacilityLine facility = filing.facility();
    letter
        .field(text("receipt.facility"), facility.name())
        .field(text("receipt.uscc"), facility.uscc())
        .field(text("receipt.address"), facility.address())
        .field(text("receipt.kind"), both(facility.kind()) + "，" + filing.places())
        .field(text("receipt.received"), bothDays(CityClock.dayOf(filing.receivedAt())))
        .field(text("receipt.materials"), materials(filing.materials()));
  }

  private static String materials(List<MaterialLine> lines) {
    String shown =
        lines.stream()
            .limit(MATERIALS_SHOWN)
            .map(line -> Texts.of(Language.ZH, line.kind()) + " " + shortened(line.number()))
            .collect(Collectors.joining("；"));
    return lines.size() > MATERIALS_SHOWN ? shown + " …（" + lines.size() + "）" : shown;
  }

  private static String shortened(String number) {
    return number.codePointCount(0, number.length()) <= NUMBER_SHOWN
        ? number
        : number.substring(0, number.offsetByCodePoints(0, NUMBER_SHOWN)) + "…";
  }

  private static String both(Enum<?> constant) {
    return Texts.of(Language.ZH, constant) + " / " + Texts.of(Language.KO, constant);
  }

  private static String bothDays(LocalDate day) {
    return day(day).zh() + " / " + day(day).ko();
  }

  private static String zhDay(LocalDate day) {
    return day.toString();
  }

  private static Bilingual day(LocalDate day) {
    String year = String.valueOf(day.getYear());
    return new Bilingual(
        year + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
        year + "년 " + day.getMonthValue() + "월 " + day.getDayOfMonth() + "일");
  }

  private static Bilingual text(String key, Object... args) {
    return new Bilingual(
        Texts.of(Language.ZH, "filing", key, args), Texts.of(Language.KO, "filing", key, args));
  }
}
