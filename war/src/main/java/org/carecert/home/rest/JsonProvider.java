package org.carecert.home.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Json;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;

/** Reads and writes every JSON body by the one strict mapper. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/problem+json"})
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonProvider implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return plain(type);
  }

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return plain(type);
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    String text = utf8(body.readAllBytes());
    Object value = parsed(text, generic);
    if (value == null) {
      throw new Refused(CommonReason.MALFORMED, "null");
    }
    Unstorable.refuse(text);
    return value;
  }

  @Override
  public void writeTo(
      Object value,
      Class<?> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(Json.MAPPER.writeValueAsBytes(value));
  }

  // Told here: the container has a mapper of its own for what its JSON library throws.
  private static Object parsed(String text, Type generic) {
    try {
      return Json.MAPPER.readValue(text, Json.MAPPER.getTypeFactory().constructType(generic));
    } catch (JsonProcessingException e) {
      throw new Refused(List.of(Unreadable.refusal(e)));
    }
  }

  private static boolean plain(Class<?> type) {
    return !type.equals(String.class)
        && !type.equals(byte[].class)
        && !InputStream.class.isAssignableFrom(type)
        && !type.getName().startsWith("jakarta.ws.rs");
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Refused(CommonReason.MALFORMED, "UTF-8");
    }
  }

  /** Texts that no database column can keep: U+0000 and lone surrogates, written as escapes. */
  static final class Unstorable {
    private static final java.util.regex.Pattern ESCAPE =
        java.util.regex.Pattern.compile("\\\\\\\\|((?:\\\\u[0-9a-fA-F]{4})+)");

    private Unstorable() {}

    static void refuse(String json) {
      java.util.regex.Matcher escapes = ESCAPE.matcher(json);
      while (escapes.find()) {
        String run = escapes.group(1);
        if (run != null && !Require.storable(decoded(run))) {
          throw new Refused(CommonReason.MALFORMED, run);
        }
      }
    }

    private static String decoded(String run) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < run.length(); i += 6) {
        text.append((char) Integer.parseInt(run.substring(i + 2, i + 6), 16));
      }
      return text.toString();
    }
  }
}
