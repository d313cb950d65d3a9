package org.carecert.training.domain;

/** 作答: the choice that a learner made. */
public record LearningAnswer(String question, int choice) {}
