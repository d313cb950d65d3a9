package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/** 免考科目: a part that need not be sat again until this day. */
public record Exemption(Part part, BigDecimal score, LocalDate until) {}
