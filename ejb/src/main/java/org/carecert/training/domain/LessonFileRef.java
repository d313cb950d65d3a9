package org.carecert.training.domain;

/**
 * 课时文件地址: which file of which lesson.
 *
 * @param version of the lesson; 0 for the newest
 */
public record LessonFileRef(String course, String lesson, int version, String name) {}
