package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 我的考试: one admission as the candidate sees it.
 *
 * @param attempt the attempt's code; null = not started
 * @param result only once published
 */
public record MyExam(
    String admission,
    String session,
    String name,
    String room,
    int seat,
    ExamScope scope,
    Window window,
    int minutes,
    @Nullable String attempt,
    ExamStanding standing,
    @Nullable Scores result) {}
