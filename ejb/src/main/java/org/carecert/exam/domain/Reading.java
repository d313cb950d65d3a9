package org.carecert.exam.domain;

/**
 * 待评答案: an answer as a marker reads it: nobody's name, no mark of another marker.
 *
 * @param paper the paper's code; it names nobody
 * @param stemKo the Korean rendering, for an answer in Korean; empty without one
 * @param guide what to look for
 * @param most the most points
 */
public record Reading(
    String paper, int itemNo, String stem, String stemKo, String guide, int most, String answer) {}
