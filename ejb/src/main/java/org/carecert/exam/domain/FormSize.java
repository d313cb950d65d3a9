package org.carecert.exam.domain;

/**
 * 试卷规模: which form, how many minutes, and the shapes of its answers, one letter for each item.
 *
 * @param shapes as {@link Paper#shapes()} tells them
 */
public record FormSize(long formId, String shapes, int minutes) {}
