package org.carecert.inside;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/** The entities beside the tables that the migrations made. */
class Mapping {
  private static final Map<Class<?>, Set<String>> TYPES =
      Map.ofEntries(
          Map.entry(String.class, Set.of("text", "character varying", "character")),
          Map.entry(long.class, Set.of("bigint")),
          Map.entry(Long.class, Set.of("bigint")),
          Map.entry(int.class, Set.of("integer", "smallint")),
          Map.entry(Integer.class, Set.of("integer", "smallint")),
          Map.entry(boolean.class, Set.of("boolean")),
          Map.entry(Boolean.class, Set.of("boolean")),
          Map.entry(byte[].class, Set.of("bytea")),
          Map.entry(BigDecimal.class, Set.of("numeric")),
          Map.entry(Instant.class, Set.of("timestamp with time zone")),
          Map.entry(LocalDate.class, Set.of("date")),
          Map.entry(LocalTime.class, Set.of("time without time zone")),
          Map.entry(UUID.class, Set.of("uuid")));

  private record Column(String type, boolean nullable, boolean filled) {}

  private final List<String> contradictions = new ArrayList<>();
  private final Map<String, Map<String, Column>> tables = new HashMap<>();
  private int compared;

  Mapping(EntityManager entities) {
    read(entities);
    Session session = entities.unwrap(Session.class);
    entities.getMetamodel().getEntities().stream()
        .map(EntityType::getJavaType)
        .sorted(Comparator.comparing(Class::getName))
        .forEach(type -> compare(session, type));
  }

  List<String> contradictions() {
    return contradictions;
  }

  int compared() {
    return compared;
  }

  private void read(EntityManager entities) {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                select table_name, column_name, data_type, is_nullable,
                       column_default is not null or is_generated = 'ALWAYS' or is_identity = 'YES'
                from information_schema.columns where table_schema = 'public'
                """)
            .getResultList();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      tables
          .computeIfAbsent((String) cells[0], name -> new HashMap<>())
          .put(
              (String) cells[1],
              new Column((String) cells[2], "YES".equals(cells[3]), (Boolean) cells[4]));
    }
  }

  private void compare(Session session, Class<?> type) {
    ClassDescriptor descriptor = session.getDescriptor(type);
    Set<String> mapped = new HashSet<>();
    for (DatabaseField field : descriptor.getFields()) {
      mapped.add(field.getName().toLowerCase(java.util.Locale.ROOT));
      if (column(field) == null) {
        contradictions.add(type.getName() + ": no column " + field.getQualifiedName());
      }
    }
    descriptor.getMappings().forEach(mapping -> compare(type, type, mapping, false));
    forgotten(type, descriptor.getTableName(), mapped);
  }

  // A column that must be filled, and that nobody fills, makes every insert fail.
  private void forgotten(Class<?> type, String table, Set<String> mapped) {
    tables
        .getOrDefault(table.toLowerCase(java.util.Locale.ROOT), Map.of())
        .forEach(
            (name, column) -> {
              if (!mapped.contains(name) && !column.nullable() && !column.filled()) {
                contradictions.add(type.getName() + ": nobody fills " + table + "." + name);
              }
            });
  }

  private void compare(Class<?> entity, Class<?> owner, DatabaseMapping mapping, boolean may) {
    Field field = field(owner, mapping.getAttributeName());
    boolean optional = may || field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    if (mapping instanceof AggregateObjectMapping embedded) {
      embedded
          .getReferenceDescriptor()
          .getMappings()
          .forEach(inner -> compare(entity, field.getType(), inner, optional));
      return;
    }
    DatabaseField place = mapping.getField();
    Column column = place == null ? null : column(place);
    if (!mapping.isDirectToFieldMapping() || column == null) {
      return;
    }
    compared++;
    String name = entity.getName() + "." + mapping.getAttributeName();
    Set<String> types = field.getType().isEnum() ? Set.of("text") : TYPES.get(field.getType());
    if (types != null && !types.contains(column.type())) {
      contradictions.add(name + ": " + field.getType().getName() + " is " + column.type());
    }
    // An id is given when the entity is stored, and never missing in the table.
    if (!mapping.isPrimaryKeyMapping() && optional != column.nullable()) {
      contradictions.add(
          name + (optional ? " may be null, its column not" : " is never null, its column may be"));
    }
  }

  private @Nullable Column column(DatabaseField field) {
    return tables
        .getOrDefault(field.getTableName().toLowerCase(java.util.Locale.ROOT), Map.of())
        .get(field.getName().toLowerCase(java.util.Locale.ROOT));
  }

  private static Field field(Class<?> owner, String name) {
    for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    throw new IllegalStateException(owner + "." + name);
  }
}
