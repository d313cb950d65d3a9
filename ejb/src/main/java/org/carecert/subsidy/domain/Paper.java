package org.carecert.subsidy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 申领所凭证书: the certificate as far as a subsidy looks at it.
 *
 * @param id its id
 * @param number its number
 * @param kind its kind
 * @param occupation its occupation, where it has one
 * @param level its level, where it has one
 * @param issuedOn its issue day
 * @param issuerName who issued it
 * @param imported true if it came from elsewhere, with no hours in our ledger
 * @param standing why it is not valid on the application day or today, or null if it is
 * @param firstPass true if it was earned at the first attempt, as far as is known
 */
public record Paper(
    long id,
    String number,
    String kind,
    @Nullable String occupation,
    @Nullable Integer level,
    LocalDate issuedOn,
    String issuerName,
    boolean imported,
    @Nullable PaperStanding standing,
    boolean firstPass) {}
