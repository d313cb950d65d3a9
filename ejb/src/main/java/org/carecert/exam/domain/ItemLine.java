package org.carecert.exam.domain;

/**
 * 试题行: a present version as the bank's owner lists it.
 *
 * @param id for the cursor only
 * @param range the name of its range
 * @param pointName the name of its point
 * @param state where this version stands
 */
public record ItemLine(
    long id, int version, String range, String pointName, ItemDraft item, ItemState state) {}
