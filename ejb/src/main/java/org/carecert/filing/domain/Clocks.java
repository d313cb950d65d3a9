package org.carecert.filing.domain;

import java.time.LocalDate;

/**
 * 办理时限: until when the bureau acknowledges (5 working days) and until when it may say that the
 * filing does not conform (15), counted from the day the material was complete (国卫办人口发〔2019〕25号).
 *
 * @param provisional true if a day lies in a year whose holidays are not loaded yet
 */
public record Clocks(LocalDate receiptDueOn, LocalDate conformityDueOn, boolean provisional) {}
