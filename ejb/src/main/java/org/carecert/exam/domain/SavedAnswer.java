package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 保存回执: an answer that is stored for good.
 *
 * @param serverSeq the server's number of this save
 * @param savedAt the server's time
 * @param counts whether it is the item's answer now; false if one with a higher client sequence, as
 *     another machine may have sent it, stands there already
 */
public record SavedAnswer(
    int itemNo, int clientSeq, long serverSeq, Instant savedAt, boolean counts) {}
