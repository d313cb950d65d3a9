package org.carecert.home.rest;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says of every property whether it is always there and whether it may be null, as the record tells
 * it: what is {@code @Nullable} may be null, everything else must be there. So the description
 * cannot differ from the bodies that are read and written.
 */
final class DescribedRecords {
  private final Map<String, Schema> schemas;
  private final Set<String> sent = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private boolean answering;

  DescribedRecords(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  /** Describes what is sent to this method. Every body comes before any answer. */
  void body(Method method, Schema schema) {
    answering = false;
    for (Parameter parameter : method.getParameters()) {
      if (parameter.getAnnotations().length == 0 && hasRecord(parameter.getParameterizedType())) {
        walk(schema, parameter.getParameterizedType(), Map.of());
      }
    }
  }

  /** Describes what this method answers with this status. */
  void answer(Method method, String status, Schema schema) {
    answering = true;
    for (APIResponse response : method.getAnnotationsByType(APIResponse.class)) {
      if (response.responseCode().equals(status)) {
        for (Content content : response.content()) {
          walk(schema, content.schema().implementation(), Map.of());
        }
        return;
      }
    }
    walk(schema, method.getGenericReturnType(), Map.of());
  }

  private void walk(
      @Nullable Schema schema, @Nullable Type type, Map<TypeVariable<?>, Type> bound) {
    if (schema == null || type == null) {
      return;
    }
    if (schema.getRef() != null) {
      String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
      if ((answering ? told : sent).add(name)) {
        components(schemas.get(name), type, bound, name);
      }
      return;
    }
    if (schema.getAnyOf() != null) {
      schema.getAnyOf().forEach(one -> walk(one, type, bound));
    }
    if (type instanceof TypeVariable<?> variable) {
      walk(schema, bound.get(variable), bound);
    } else if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      walk(schema.getItems(), of[0], bound);
      walk(schema.getAdditionalPropertiesSchema(), of[of.length - 1], bound);
    }
    if (schema.getItems() != null && type instanceof Class<?> list && list.isArray()) {
      walk(schema.getItems(), list.getComponentType(), bound);
    }
  }

  private void components(
      @Nullable Schema schema, Type type, Map<TypeVariable<?>, Type> outer, String name) {
    Type known = type instanceof TypeVariable<?> variable ? outer.get(variable) : type;
    if (schema == null || schema.getProperties() == null || known == null) {
      return;
    }
    Class<?> record = raw(known);
    if (record == null || !record.isRecord()) {
      return;
    }
    Map<TypeVariable<?>, Type> bound = bound(known, record);
    Set<String> required =
        new HashSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
    for (RecordComponent component : record.getRecordComponents()) {
      Schema property = schema.getProperties().get(component.getName());
      if (property == null) {
        continue;
      }
      walk(property, component.getGenericType(), bound);
      // What a record takes as null in order to refuse it in words is said to be required.
      boolean nullable =
          component.getAnnotatedType().isAnnotationPresent(Nullable.class)
              && !required.contains(component.getName());
      if (nullable) {
        schema.addProperty(component.getName(), orNull(property));
      }
      if (!nullable || (answering && written(component) && !sent.contains(name))) {
        required.add(component.getName());
      }
    }
    if (!required.isEmpty()) {
      schema.setRequired(required.stream().sorted().toList());
    }
  }

  // A flag that does not apply is left out, and so is every null of a record that says so.
  private static boolean written(RecordComponent component) {
    return !component.getType().equals(Boolean.class)
        && !component
            .getDeclaringRecord()
            .isAnnotationPresent(com.fasterxml.jackson.annotation.JsonInclude.class);
  }

  private static Schema orNull(Schema property) {
    if (property.getRef() != null) {
      return OASFactory.createSchema()
          .addAnyOf(property)
          .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
    }
    List<Schema.SchemaType> types = property.getType();
    if (types == null || types.contains(Schema.SchemaType.NULL)) {
      return property;
    }
    if (property.getAnyOf() == null && property.getEnumeration() == null) {
      property.addType(Schema.SchemaType.NULL);
    }
    return property;
  }

  private static Map<TypeVariable<?>, Type> bound(Type type, Class<?> record) {
    Map<TypeVariable<?>, Type> bound = new HashMap<>();
    if (type instanceof ParameterizedType generic) {
      TypeVariable<?>[] names = record.getTypeParameters();
      for (int i = 0; i < names.length; i++) {
        bound.put(names[i], generic.getActualTypeArguments()[i]);
      }
    }
    return bound;
  }

  private static boolean hasRecord(Type type) {
    Class<?> known = raw(type);
    return known != null && (known.isRecord() || type instanceof ParameterizedType);
  }

  private static @Nullable Class<?> raw(Type type) {
    if (type instanceof ParameterizedType generic) {
      return raw(generic.getRawType());
    }
    return type instanceof Class<?> known ? known : null;
  }
}
