package org.carecert.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Writes what is {@link Unchanging} from its kept text, for as long as somebody holds the value.
 */
final class PrintedOnce extends BeanSerializerModifier {
  private static final long serialVersionUID = 1L;

  private final ObjectMapper plain;

  /** Prints with this mapper, which does not keep. */
  PrintedOnce(ObjectMapper plain) {
    this.plain = plain;
  }

  @Override
  public JsonSerializer<?> modifySerializer(
      SerializationConfig config, BeanDescription type, JsonSerializer<?> serializer) {
    return type.getClassAnnotations().has(Unchanging.class) ? new Kept(plain) : serializer;
  }

  private static final class Kept extends JsonSerializer<Object> {
    private final ObjectMapper plain;
    private final Map<Object, SerializableString> printed =
        Collections.synchronizedMap(new WeakHashMap<>());

    Kept(ObjectMapper plain) {
      this.plain = plain;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      SerializableString text = printed.get(value);
      if (text == null) {
        text = new SerializedString(plain.writeValueAsString(value));
        printed.put(value, text);
      }
      out.writeRawValue(text);
    }
  }
}
