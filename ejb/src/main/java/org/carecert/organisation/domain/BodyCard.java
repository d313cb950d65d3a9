package org.carecert.organisation.domain;

import org.jspecify.annotations.Nullable;

/**
 * 机构卡片: what others know of a body (GB 32100-2015; 人社鉴发〔2019〕2号).
 *
 * @param code public code
 * @param numberPrefix the first 13 characters of its certificate numbers, evaluation organisations
 *     only
 * @param operatorId the operator of a facility
 */
public record BodyCard(
    long id,
    String code,
    BodyKind kind,
    String name,
    String nameKo,
    @Nullable String uscc,
    @Nullable String numberPrefix,
    @Nullable String address,
    @Nullable String phone,
    @Nullable FacilityKind facilityKind,
    @Nullable Long operatorId) {}
