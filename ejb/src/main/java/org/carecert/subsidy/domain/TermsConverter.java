package org.carecert.subsidy.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.carecert.shared.Json;

/** 规则条款: the terms of a rule as JSON text; the column checks that it is an object. */
@Converter
public class TermsConverter implements AttributeConverter<RuleTerms, String> {
  @Override
  public String convertToDatabaseColumn(RuleTerms terms) {
    return Json.text(terms);
  }

  @Override
  public RuleTerms convertToEntityAttribute(String column) {
    return Json.read(column, RuleTerms.class);
  }
}
