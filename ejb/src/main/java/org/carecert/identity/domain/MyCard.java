package org.carecert.identity.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 本人信息: what is kept about who somebody is, as he himself sees it (个人信息保护法 第四十五条). */
public record MyCard(
    String username,
    String name,
    @Nullable String koreanName,
    DocumentType documentType,
    String maskedNumber,
    @Nullable String phone,
    Instant recordedAt) {}
