package org.carecert.subsidy.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.carecert.shared.Json;

/** 申报事实: the declared facts as JSON text: the evidence snapshot of a claim. */
@Converter
public class FactsConverter implements AttributeConverter<DeclaredFacts, String> {
  @Override
  public String convertToDatabaseColumn(DeclaredFacts facts) {
    return Json.text(facts);
  }

  @Override
  public DeclaredFacts convertToEntityAttribute(String column) {
    return Json.read(column, DeclaredFacts.class);
  }
}
