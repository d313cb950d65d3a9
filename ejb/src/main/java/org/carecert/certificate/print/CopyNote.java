package org.carecert.certificate.print;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.carecert.certificate.domain.FetchedLine;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.Validity;
import org.carecert.shared.CityClock;
import org.carecert.shared.Language;
import org.carecert.shared.Settings;
import org.carecert.shared.Texts;
import org.carecert.shared.paper.Letter;
import org.carecert.shared.paper.Letter.Bilingual;
import org.carecert.shared.paper.Paper;

/**
 * 副本说明: one sheet beside a fetched file: when it was fetched, what the certificate was worth then
 * and is worth now, by what the file is known, and where it is checked (DOMAIN §3.4). It has no
 * seal and proves nothing itself.
 */
public final class CopyNote {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final int HALF = 32;

  private CopyNote() {}

  /** The sheet about what was fetched of a certificate, as it stands now. */
  public static byte[] pdf(HeldCertificate certificate, FetchedLine line, Instant now) {
    Validity worth = Validity.of(certificate, CityClock.dayOf(now));
    String digest = line.file().sha256();
    Letter letter =
        new Letter(text("title"), line.code())
            .field(text("number"), line.number())
            .field(text("kind"), both(certificate.kind()))
            .field(text("issuer"), certificate.issuerName())
            .field(text("fetched"), time(line.fetchedAt()) + "　" + both(line.validity()))
            .field(text("made"), time(now) + "　" + both(worth))
            .field(text("sha256"), digest.substring(0, HALF) + " " + digest.substring(HALF))
            .field(text("length"), String.valueOf(line.file().length()))
            .paragraph(text("body"))
            .paragraph(text("limits"))
            .leadsTo(
                Settings.publicAddress() + "/certificates/v/" + certificate.verificationCode(),
                text("check"));
    return letter.pdf(
        new Paper.Imprint(
            text("title").zh() + " " + line.number(), certificate.issuerName(), Language.ZH, now));
  }

  private static String time(Instant at) {
    return at.atZone(CityClock.ZONE).format(TIME);
  }

  private static String both(Enum<?> constant) {
    return Texts.of(Language.ZH, constant) + " / " + Texts.of(Language.KO, constant);
  }

  private static Bilingual text(String key) {
    return new Bilingual(
        Texts.of(Language.ZH, "certificate", "note." + key),
        Texts.of(Language.KO, "certificate", "note." + key));
  }
}
