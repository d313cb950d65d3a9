package org.carecert.exam.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.carecert.shared.Json;
import org.jspecify.annotations.Nullable;

/** 选项: kept as a JSON list in one column. */
@Converter
public class OptionsConverter implements AttributeConverter<List<String>, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable List<String> options) {
    return options == null ? null : Json.text(options);
  }

  @Override
  public @Nullable List<String> convertToEntityAttribute(@Nullable String column) {
    if (column == null) {
      return null;
    }
    return List.of(Json.read(column, String[].class));
  }
}
