package org.carecert.filing.domain;

/** 人员问题: one reason of the registry's decision about a listed person. */
public record StaffFault(String code, String basis) {}
