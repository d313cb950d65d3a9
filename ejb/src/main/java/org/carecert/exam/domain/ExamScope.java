package org.carecert.exam.domain;

/**
 * 职业与等级: what an exam is about.
 *
 * @param occupation the occupation's code
 * @param level 5 (lowest) to 1
 */
public record ExamScope(String occupation, int level) {}
