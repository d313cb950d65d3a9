package org.carecert.exam.domain;

/**
 * 入卷试题: an item version that goes into a form, with its key; stays inside.
 *
 * @param versionId the version
 * @param draft what it says
 */
public record SealedItem(long versionId, ItemDraft draft) {}
