package org.carecert.certificate.domain;

/** 发证来源: a cohort or session from which certificates may come, with its title. */
public record IssueSource(String code, String title, String occupation, int level) {}
