package org.carecert.identity.domain;

import org.jspecify.annotations.Nullable;

/**
 * 姓名: the Chinese name is the legal key, the Korean rendering an addition (延边 language rules of
 * 2022).
 */
public record Naming(String name, @Nullable String koreanName) {}
