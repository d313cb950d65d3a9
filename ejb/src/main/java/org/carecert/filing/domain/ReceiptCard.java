package org.carecert.filing.domain;

import java.time.LocalDate;

/**
 * 备案编号: number and day of a receipt.
 *
 * @param number the official filing number, never used twice
 */
public record ReceiptCard(String number, LocalDate issuedOn) {}
