package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 合格成绩: a published result in which every part reached the pass mark.
 *
 * @param sessionId the exam session
 * @param sessionCode its public code
 * @param personId who passed
 * @param evaluationOrgId the evaluation organisation that held the exam
 * @param occupation the occupation's code
 * @param level 5 (lowest) to 1
 * @param theoryScore out of 100, one decimal
 * @param practicalScore out of 100, one decimal
 * @param reviewScore the same; null where the level asks no review
 * @param decidedAt when the result was published
 * @param sessionName what the evaluation organisation calls the session
 */
public record PassedResult(
    long sessionId,
    String sessionCode,
    long personId,
    long evaluationOrgId,
    String occupation,
    int level,
    BigDecimal theoryScore,
    BigDecimal practicalScore,
    @Nullable BigDecimal reviewScore,
    Instant decidedAt,
    String sessionName) {}
