package org.carecert.exam.domain;

/** 待导入试卷: for which exam and part a sheet of stations and criteria is read, and its name. */
public record PaperWanted(ExamScope scope, Part part, String title, int minutes) {}
