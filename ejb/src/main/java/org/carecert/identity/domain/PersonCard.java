package org.carecert.identity.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 人员卡片: what others may know of a person (个人信息保护法: least necessary).
 *
 * @param maskedNumber the document's number with its middle hidden
 * @param last4 its last four characters
 */
public record PersonCard(
    long id,
    String code,
    String name,
    @Nullable String koreanName,
    DocumentType documentType,
    String maskedNumber,
    String last4,
    @Nullable LocalDate birthDate,
    @Nullable Sex sex) {}
