package org.carecert.exam.domain;

/** 提交的裁定: what the lead decides about a candidate at a station. */
public record LeadGiven(String admission, String station, int points, String reason) {}
