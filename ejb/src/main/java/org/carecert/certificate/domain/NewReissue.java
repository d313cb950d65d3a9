package org.carecert.certificate.domain;

import org.jspecify.annotations.Nullable;

/**
 * 补发申请: why a certificate is to be printed once more.
 *
 * @param note what the cause rests on, in the officer's words
 */
public record NewReissue(@Nullable ReissueCause cause, @Nullable String note) {}
