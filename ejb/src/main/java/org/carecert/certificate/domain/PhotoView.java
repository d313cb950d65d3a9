package org.carecert.certificate.domain;

import org.jspecify.annotations.Nullable;

/**
 * 照片: the photo that will stand on a person's certificates (rule 33).
 *
 * @param picture as it is put into a page, null where there is none
 */
public record PhotoView(String name, String maskedNumber, @Nullable String picture) {}
