package org.carecert.exam.domain;

import java.math.BigDecimal;

/** 宽严度一览: an assessor with his mean difference from the others, in percentage points. */
public record SeverityLine(String assessor, int marks, BigDecimal points) {}
