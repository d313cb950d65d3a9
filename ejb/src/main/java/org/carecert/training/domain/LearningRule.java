package org.carecert.training.domain;

/**
 * 在线学时规则: how online time is measured (dated parameters {@code training.online.*}, unconfirmed;
 * rule 9: so many class hours a day).
 *
 * @param gapSeconds the longest time between two beats that still counts
 * @param answerSeconds how long time counts while a question is unanswered
 * @param dailySeconds the most that counts on one day
 * @param questionSeconds the mean time between two questions
 */
public record LearningRule(
    int gapSeconds, int answerSeconds, int dailySeconds, int questionSeconds) {}
