package org.carecert.exam.domain;

/** 复核申请: what a candidate asks. */
public record RecheckRequest(Part part, RecheckGround ground, String statement) {}
