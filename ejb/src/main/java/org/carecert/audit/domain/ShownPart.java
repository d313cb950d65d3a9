package org.carecert.audit.domain;

import org.jspecify.annotations.Nullable;

/**
 * 披露项: one part of an entry, shown or kept back (《个人信息保护法》 art. 6).
 *
 * @param value what it says; null if kept back
 * @param key with which its digest is made (HMAC-SHA-256, hexadecimal); null if kept back
 * @param digest its digest; null if it is shown
 */
public record ShownPart(
    String name, @Nullable String value, @Nullable String key, @Nullable String digest) {}
