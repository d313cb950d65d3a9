package org.carecert.training.domain;

/**
 * 学习凭证: a begun session and the token by which its beats are known.
 *
 * @param token signed and good for a few hours; sent as the header {@code Learning-Token}
 * @param beatSeconds how often the page should give a sign of life
 */
public record LearningPass(
    String session,
    String token,
    int beatSeconds,
    String lesson,
    int positionSeconds,
    LearningStep step) {}
