package org.carecert.training.domain;

import org.carecert.shared.sheet.SheetFormat;

/** 表格文件: a file to be fetched. */
@SuppressWarnings("ArrayRecordComponent")
public record SheetFile(String name, SheetFormat format, byte[] content) {}
