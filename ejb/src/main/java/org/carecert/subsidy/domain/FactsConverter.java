package org.carecert.subsidy.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.carecert.shared.Json;

/** The declared facts as JSON text: the evidence snapshot of a claim. */
@Converter
public class FactsConverter implements AttributeConverter<DeclaredFacts, String> {
  @Override
  public String convertToDatabaseColumn(DeclaredFacts facts) {
    return Json.text(facts);
  }

  @Override
  public DeclaredFacts convertToEntityAttribute(String column) {
    try {
      return Json.MAPPER.readValue(column, DeclaredFacts.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
