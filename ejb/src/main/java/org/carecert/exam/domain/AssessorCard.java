package org.carecert.exam.domain;

/** 考评员: an account that may assess. */
public record AssessorCard(String username, String name, String body) {}
