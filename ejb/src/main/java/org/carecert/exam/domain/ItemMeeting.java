package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 接触记录: a candidate who had the item on his paper.
 *
 * @param name the person's, and the number masked
 * @param session the session's name
 * @param form the form's code
 * @param itemNo where it stood on the paper
 */
public record ItemMeeting(
    String name,
    String maskedNumber,
    String session,
    String form,
    int itemNo,
    int version,
    Instant at) {}
