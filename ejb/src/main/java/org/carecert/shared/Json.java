package org.carecert.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * JSON: one mapper for the whole product. Nothing is coerced: a fraction is no whole number, a
 * number is no text, a doubled key is an error; keys come out in the order of the record, so that
 * the same answer has the same bytes.
 */
public final class Json {
  /** The one mapper; never reconfigured. */
  public static final ObjectMapper MAPPER = keeping();

  private Json() {}

  /** An object as JSON text. */
  public static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The value that was kept as this text. */
  public static <T> T read(String text, Class<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The value of a file that somebody sent.
   *
   * @throws Refused MALFORMED with line and column, or the field, where it cannot be read
   */
  public static <T> T sent(byte[] file, Class<T> type) {
    return sent(file, "file", type);
  }

  /** The same, told of another field than the file. */
  public static <T> T sent(byte[] sent, String field, Class<T> type) {
    try {
      T value = MAPPER.readValue(sent, type);
      if (value == null) {
        throw Refused.at(field, CommonReason.MALFORMED, "null");
      }
      return value;
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      com.fasterxml.jackson.core.JsonLocation at = e.getLocation();
      throw Refused.at(
          field,
          CommonReason.MALFORMED,
          at == null ? "JSON" : "JSON " + at.getLineNr() + ":" + at.getColumnNr());
    } catch (java.io.IOException e) {
      throw Refused.at(field, CommonReason.MALFORMED, "JSON");
    }
  }

  /** A map of whole numbers by name, in the order of the names. */
  public static SortedMap<String, Integer> wholes(String text) {
    try {
      return MAPPER.readValue(text, new TypeReference<TreeMap<String, Integer>>() {});
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The members of an object by name, each as JSON text, in the order of the names. */
  public static SortedMap<String, String> fields(String text) {
    SortedMap<String, String> fields = new TreeMap<>();
    try {
      for (Map.Entry<String, JsonNode> member : MAPPER.readTree(text).properties()) {
        fields.put(member.getKey(), member.getValue().toString());
      }
      return fields;
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectMapper keeping() {
    SimpleModule kept = new SimpleModule("kept");
    kept.setSerializerModifier(new PrintedOnce(mapper()));
    return mapper().registerModule(kept);
  }

  private static ObjectMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
    for (LogicalType type :
        new LogicalType[] {LogicalType.Textual, LogicalType.Enum, LogicalType.DateTime}) {
      builder.withCoercionConfig(
          type,
          config ->
              config
                  .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                  .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                  .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                  .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
    }
    // A list holds things; a hole in it is told with its place.
    for (Class<?> many : new Class<?>[] {List.class, Set.class}) {
      builder.withConfigOverride(
          many, override -> override.setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)));
    }
    // A flag that does not apply is not written at all; a number or text that is missing is null.
    builder.withConfigOverride(
        Boolean.class,
        override ->
            override.setInclude(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL)));
    ObjectMapper mapper = builder.build();
    mapper.getFactory().configure(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION, false);
    return mapper;
  }
}
