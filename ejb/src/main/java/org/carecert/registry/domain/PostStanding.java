package org.carecert.registry.domain;

import org.carecert.standard.domain.Post;

/** 岗位结论: the decision about one post (rule 59). */
public record PostStanding(Post post, Decision decision) {}
