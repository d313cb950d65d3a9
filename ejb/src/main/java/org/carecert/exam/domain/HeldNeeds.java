package org.carecert.exam.domain;

/**
 * 本场便利行: what somebody on a seat has at this exam; no evidence and no document, which are its
 * grantor's.
 *
 * @param extraPercent of the paper's minutes
 * @param extraMinutes beside the percent
 * @param grantedBy the evaluation organisation that granted it, this one or another
 */
public record HeldNeeds(
    int seat, String name, int extraPercent, int extraMinutes, Needs needs, String grantedBy) {}
