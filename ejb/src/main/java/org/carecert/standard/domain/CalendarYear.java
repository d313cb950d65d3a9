package org.carecert.standard.domain;

/** 已完成的年度: a year whose notice is entered whole (国务院办公厅关于部分节假日安排的通知). */
public record CalendarYear(int year, String citation) {}
