package org.carecert.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;

/** What kinds of classes there are, and the roads between them. */
final class Types {
  private Types() {}

  interface Road {
    void between(JavaClass from, JavaClass to);
  }

  /** Walks every road between two of our classes. */
  static void roads(Road road) {
    for (JavaClass from : ours()) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = base(dependency);
        if (House.ours(to)) {
          road.between(from, to);
        }
      }
    }
  }

  static List<JavaClass> ours() {
    return House.classes().stream().filter(House::ours).toList();
  }

  static List<JavaClass> in(String room) {
    return ours().stream().filter(type -> House.room(type).equals(room)).toList();
  }

  static List<JavaClass> doors() {
    return ours().stream().filter(Types::door).toList();
  }

  static boolean door(JavaClass type) {
    return House.room(type).isEmpty()
        && !shared(type)
        && type.isAnnotatedWith("jakarta.ejb.Stateless");
  }

  /** Known to the server by its simple name, whatever its feature. */
  static boolean bean(JavaClass type) {
    return Stream.of("Stateless", "Singleton", "Stateful", "MessageDriven")
        .anyMatch(kind -> type.isAnnotatedWith("jakarta.ejb." + kind));
  }

  static boolean counter(JavaClass type) {
    return door(type)
        && type.isAnnotatedWith("jakarta.annotation.security.PermitAll")
        && !Allowed.OPEN.contains(type.getSimpleName());
  }

  static boolean value(JavaClass type) {
    return House.room(type).equals("domain")
        && (type.isRecord()
            || type.isEnum()
            || type.isAnonymousClass()
            || fixed(type)
            || oneOf(type))
        && !entity(type);
  }

  /** A choice between records: a value of one of several shapes. */
  static boolean oneOf(JavaClass type) {
    return type.isInterface()
        && !type.getAllSubclasses().isEmpty()
        && type.getAllSubclasses().stream().allMatch(JavaClass::isRecord);
  }

  /** A final class that never changes: a value, or pure functions over values. */
  static boolean fixed(JavaClass type) {
    return !type.isInterface()
        && type.getModifiers().contains(JavaModifier.FINAL)
        && type.getFields().stream().allMatch(f -> f.getModifiers().contains(JavaModifier.FINAL));
  }

  static boolean entity(JavaClass type) {
    return Stream.of("Entity", "Embeddable", "MappedSuperclass")
        .anyMatch(kind -> type.isAnnotatedWith("jakarta.persistence." + kind) && !type.isRecord());
  }

  static boolean face(JavaClass type) {
    return type.isInterface() && !type.isAnnotation() && !description(type);
  }

  static boolean shared(JavaClass type) {
    return House.feature(type).equals("shared");
  }

  static boolean homely(JavaClass type) {
    return House.feature(type).equals(FeatureMap.HOME);
  }

  static boolean porch(JavaClass type) {
    return Allowed.PORCH.contains(type.getName());
  }

  static boolean description(JavaClass type) {
    return type.getSimpleName().equals("package-info");
  }

  static JavaClass base(Dependency road) {
    return road.getTargetClass().getBaseComponentType();
  }
}
