package org.carecert.filing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 人员变动待办: somebody on a filing may no longer work; facility and bureau deal with it (rule 62).
 *
 * @param filingId code of the filing
 * @param facility name of the facility
 * @param refs the rows in which the person stands
 */
public record TaskLine(
    long id,
    String filingId,
    String facility,
    String refs,
    TaskCause cause,
    @Nullable LocalDate dueOn) {}
