package org.carecert.training.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.carecert.shared.Json;
import org.jspecify.annotations.Nullable;

/** 课时内容: kept as JSON in one text column. */
@Converter
public class LessonContentConverter implements AttributeConverter<LessonContent, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable LessonContent content) {
    return content == null ? null : Json.text(content);
  }

  @Override
  public @Nullable LessonContent convertToEntityAttribute(@Nullable String column) {
    if (column == null) {
      return null;
    }
    return Json.read(column, LessonContent.class);
  }
}
