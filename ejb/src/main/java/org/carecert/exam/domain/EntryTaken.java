package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 考评记录回执: an entry that the server has taken.
 *
 * @param seq the server's number of it among the assessor's entries of the session
 * @param mark the version of the mark that it completed; null = criteria are still missing
 */
public record EntryTaken(String code, int seq, @Nullable Integer mark) {}
