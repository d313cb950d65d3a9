package org.carecert.identity.domain;

/** 账号激活条: what a school hands to a trainee, once (等保 2.0 身份鉴别). */
public record ActivationSlip(String name, String username, String code) {}
