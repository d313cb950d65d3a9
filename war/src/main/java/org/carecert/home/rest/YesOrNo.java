package org.carecert.home.rest;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A yes or no in an address is written true or false: no other word is taken for one of them. */
@Provider
public class YesOrNo implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] notes) {
    return type == boolean.class || type == Boolean.class ? (ParamConverter<T>) new Strict() : null;
  }

  private static final class Strict implements ParamConverter<Boolean> {
    @Override
    public Boolean fromString(String text) {
      return switch (text) {
        case "true" -> true;
        case "false" -> false;
        default -> throw new IllegalArgumentException("neither true nor false");
      };
    }

    @Override
    public String toString(Boolean value) {
      return value.toString();
    }
  }
}
