package org.carecert.subsidy.domain;

import java.util.List;

/** 申领详情: a claim with its person, its history and its determination as of now. */
public record ClaimView(
    ClaimCard claim,
    String name,
    String maskedNumber,
    List<ClaimStep> history,
    Determination determination) {}
