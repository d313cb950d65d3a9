package org.carecert.exam.domain;

/**
 * 可选试题: an item as the assembly sees it.
 *
 * @param versionId its present version
 * @param range the code of its range
 * @param point the code of its point
 */
public record BankItem(
    long versionId,
    String code,
    String range,
    String point,
    Importance importance,
    Difficulty difficulty,
    ItemType type) {}
