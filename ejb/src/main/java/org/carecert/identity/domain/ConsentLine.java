package org.carecert.identity.domain;

import java.time.Instant;

/** 同意记录: what was agreed to, under which version of the notice, and when. */
public record ConsentLine(ConsentKind kind, String version, Instant givenAt) {}
