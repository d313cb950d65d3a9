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
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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
    private final Map<Held, SerializableString> printed = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

    Kept(ObjectMapper plain) {
      this.plain = plain;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      SerializableString text = printed.get(new Held(value, null));
      if (text == null) {
        for (Object old = gone.poll(); old != null; old = gone.poll()) {
          printed.remove(old);
        }
        text = new SerializedString(plain.writeValueAsString(value));
        printed.put(new Held(value, gone), text);
      }
      out.writeRawValue(text);
    }
  }

  /** One value itself and none that is like it: to compare large ones costs as much as to print. */
  private static final class Held extends WeakReference<Object> {
    private final int hash;

    Held(Object value, @Nullable ReferenceQueue<Object> gone) {
      super(value, gone);
      this.hash = System.identityHashCode(value);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      Object value = get();
      return this == other || (value != null && other instanceof Held held && held.refersTo(value));
    }
  }
}
