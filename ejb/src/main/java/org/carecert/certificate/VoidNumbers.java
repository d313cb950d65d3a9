package org.carecert.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.carecert.certificate.domain.NumberSeries;
import org.carecert.certificate.domain.VoidLine;
import org.carecert.certificate.domain.VoidWanted;
import org.carecert.certificate.store.VoidStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.organisation.Bodies;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Language;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.shared.Texts;
import org.carecert.shared.sheet.SheetFormat;
import org.carecert.shared.sheet.SheetWriter;
import org.jspecify.annotations.Nullable;

/**
 * 作废登记窗口: the desk at which an issuer sees its own void numbers, and the HR bureau and the auditor
 * see all of them (rule 31).
 */
@Stateless
@RolesAllowed({
  Role.N_SCHOOL,
  Role.N_EVALUATOR,
  Role.N_HR_CLERK,
  Role.N_HR_REVIEWER,
  Role.N_HEALTH_CLERK,
  Role.N_HEALTH_REVIEWER,
  Role.N_AUDITOR
})
public class VoidNumbers {
  private static final int MOST = 50_000;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CityClock.ZONE);

  private static final String[] HEADER = {
    "number",
    "kind",
    "voids.body",
    "voids.year",
    "level",
    "voids.cause",
    "voids.takenAt",
    "voids.voidedAt",
    "voids.batch",
    "batch.signedBy"
  };

  @Inject private Callers callers;
  @Inject private Bodies bodies;
  @Inject private VoidStore voids;

  /** Void numbers, the newest first. */
  public Slice<VoidLine> list(VoidWanted wanted, @Nullable String after, int limit) {
    String last = after == null || after.isEmpty() ? null : after;
    if (last != null && !voids.knows(last)) {
      throw Refused.at("after", CommonReason.MALFORMED, "after");
    }
    return Slice.of(voids.find(bodies(), wanted, last, limit + 1), limit, VoidLine::number);
  }

  /** The series in which a number is void. */
  public List<NumberSeries> series() {
    return voids.series(bodies());
  }

  /** All that are wanted as a sheet, its words in this language. */
  public byte[] sheet(VoidWanted wanted, SheetFormat format, Language language) {
    List<String> header =
        Stream.of(HEADER).map(key -> Texts.of(language, "certificate", key)).toList();
    return SheetWriter.write(
        format,
        header,
        voids.find(bodies(), wanted, null, MOST).stream()
            .map(line -> cells(line, language))
            .toList());
  }

  private static List<String> cells(VoidLine line, Language language) {
    return List.of(
        line.number(),
        Texts.of(language, line.series().kind()),
        line.series().body(),
        String.valueOf(line.series().year()),
        line.series().level() == 0 ? "" : String.valueOf(line.series().level()),
        Texts.of(language, line.cause()),
        MINUTE.format(line.takenAt()),
        MINUTE.format(line.voidedAt()),
        Objects.requireNonNullElse(line.batch(), ""),
        Objects.requireNonNullElse(line.signer(), ""));
  }

  private @Nullable Set<String> bodies() {
    Caller caller = callers.current();
    return caller.has(Role.HR_CLERK) || caller.has(Role.HR_REVIEWER) || caller.has(Role.AUDITOR)
        ? null
        : NumberSeries.bodies(bodies.card(caller.organisation()));
  }
}
