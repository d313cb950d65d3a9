package org.carecert.exam.domain;

/**
 * 分析题目: an item of a form as the analysis sees it.
 *
 * @param no its number on the paper
 * @param versionId its version
 * @param options how many options there are to choose from; 0 where nothing is chosen
 * @param key the right letters where something is chosen, else empty
 * @param worth its points at most
 */
public record AnalysedItem(int no, long versionId, int options, String key, int worth) {}
