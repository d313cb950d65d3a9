package org.carecert.subsidy.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.carecert.shared.Json;

/** The terms of a rule as JSON text; the column checks that it is an object. */
@Converter
public class TermsConverter implements AttributeConverter<RuleTerms, String> {
  @Override
  public String convertToDatabaseColumn(RuleTerms terms) {
    return Json.text(terms);
  }

  @Override
  public RuleTerms convertToEntityAttribute(String column) {
    try {
      return Json.MAPPER.readValue(column, RuleTerms.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
