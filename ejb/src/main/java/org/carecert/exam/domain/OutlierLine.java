package org.carecert.exam.domain;

import java.math.BigDecimal;

/** 异常信号一览: a signal with the name it is about. */
public record OutlierLine(OutlierKind kind, String who, BigDecimal value, BigDecimal limit) {}
