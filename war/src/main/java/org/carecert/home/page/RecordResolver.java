package org.carecert.home.page;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets pages read the components of records: {@code #{row.name}}. */
public class RecordResolver extends ELResolver {
  private static final Map<Class<?>, Map<String, Method>> COMPONENTS = new ConcurrentHashMap<>();

  @Override
  public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
    Method accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(true);
    try {
      return accessor.invoke(base);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new ELException(e);
    }
  }

  @Override
  public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
    Method accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(true);
    return accessor.getReturnType();
  }

  @Override
  public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
    if (accessor(base, property) != null) {
      throw new PropertyNotWritableException("records are never changed");
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
    if (accessor(base, property) != null) {
      context.setPropertyResolved(true);
      return true;
    }
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return String.class;
  }

  private static @Nullable Method accessor(@Nullable Object base, @Nullable Object property) {
    if (base == null || property == null || !base.getClass().isRecord()) {
      return null;
    }
    return COMPONENTS
        .computeIfAbsent(base.getClass(), RecordResolver::components)
        .get(property.toString());
  }

  private static Map<String, Method> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> component.getAccessor())
        .peek(method -> method.setAccessible(true))
        .collect(Collectors.toMap(Method::getName, Function.identity()));
  }
}
