package org.carecert.exam.domain;

/**
 * 场次安排: what a session is planned as.
 *
 * @param name such as 2026年11月 第1场
 * @param korean whether candidates may switch to the Korean rendering
 */
public record SessionPlan(
    String name, String room, ExamScope scope, Window window, boolean korean) {}
