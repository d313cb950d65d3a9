package org.carecert.registry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.carecert.registry.domain.RegistryReason;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Reads the workers of an import one by one, so that only one is in memory and nothing wrong in one
 * touches another. A doubled key and a number out of range stand as a value of the wrong type.
 */
final class WorkerJson {
  static final int MOST_ROWS = 10_000;
  private static final int DEEPEST = 8;
  private static final int LONGEST = 64 << 20;
  private static final int LONGEST_NUMBER = 9;
  // What no field of a row may be: a number with a fraction.
  private static final Object WRONG = 0.5;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(LONGEST)
                  .maxNumberLength(LONGEST)
                  .maxStringLength(LONGEST)
                  .maxNameLength(LONGEST)
                  .build())
          .build();

  private WorkerJson() {}

  /** Hands on each row; the body as a whole must be an object with 1 to 10,000 workers. */
  static void read(InputStream body, Consumer<@Nullable Object> row) {
    try (JsonParser parser = FACTORY.createParser(body)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Refused(CommonReason.MALFORMED, "JSON");
      }
      int rows = rows(parser, row);
      if (parser.nextToken() != null) {
        throw new Refused(CommonReason.MALFORMED, "JSON");
      }
      if (rows < 1) {
        throw Refused.at("workers", RegistryReason.COUNT_OUT_OF_RANGE, 1, MOST_ROWS);
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new Refused(CommonReason.MALFORMED, "JSON " + e.getLocation().getLineNr());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int rows(JsonParser parser, Consumer<@Nullable Object> row) throws IOException {
    int rows = -1;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (!name.equals("workers")) {
        parser.skipChildren();
        continue;
      }
      if (rows >= 0 || (value != JsonToken.START_ARRAY && value != JsonToken.VALUE_NULL)) {
        throw Refused.at("workers", CommonReason.MALFORMED, "workers");
      }
      rows = value == JsonToken.VALUE_NULL ? 0 : array(parser, row);
    }
    return rows;
  }

  private static int array(JsonParser parser, Consumer<@Nullable Object> row) throws IOException {
    int rows = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == null) {
        throw new Refused(CommonReason.MALFORMED, "JSON");
      }
      if (++rows > MOST_ROWS) {
        throw Refused.at("workers", RegistryReason.COUNT_OUT_OF_RANGE, 1, MOST_ROWS);
      }
      row.accept(value(parser, 0));
    }
    return rows;
  }

  private static @Nullable Object value(JsonParser parser, int depth) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        return depth > DEEPEST ? skipped(parser) : object(parser, depth);
      }
      case START_ARRAY -> {
        return depth > DEEPEST ? skipped(parser) : list(parser, depth);
      }
      case VALUE_STRING -> {
        return parser.getText();
      }
      case VALUE_NUMBER_INT -> {
        return parser.getTextLength() <= LONGEST_NUMBER ? (Object) parser.getIntValue() : WRONG;
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return true;
      }
      case VALUE_NULL -> {
        return null;
      }
      default -> {
        return WRONG;
      }
    }
  }

  private static Object object(JsonParser parser, int depth) throws IOException {
    Map<String, @Nullable Object> object = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      Object value = value(parser, depth + 1);
      object.put(name, object.containsKey(name) ? WRONG : value);
    }
    return object;
  }

  private static Object list(JsonParser parser, int depth) throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser, depth + 1));
    }
    return list;
  }

  private static Object skipped(JsonParser parser) throws IOException {
    parser.skipChildren();
    return WRONG;
  }
}
