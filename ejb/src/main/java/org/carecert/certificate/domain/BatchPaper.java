package org.carecert.certificate.domain;

import java.time.LocalDate;

/**
 * 批次印件: the copy that counts of one certificate of a batch.
 *
 * @param rowId by which it stands in its order
 * @param copyId by which its file is found
 */
public record BatchPaper(
    long rowId,
    long copyId,
    long personId,
    String number,
    String printSerial,
    String occupation,
    int level,
    LocalDate issuedOn) {}
