package org.carecert.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the house stands, and what is in it. */
final class House {
  /** The folder that holds the modules. */
  static final Path ROOT = root();

  private static final String BASE = "org.carecert.";

  private House() {}

  /** Every compiled class of the product: ejb and war. */
  static JavaClasses classes() {
    return Compiled.CLASSES;
  }

  /** The feature of a class: the package segment after {@code org.carecert}. */
  static String feature(JavaClass type) {
    return segment(type.getPackageName(), 2);
  }

  /** The room of a class: the package segment after the feature, empty for doors. */
  static String room(JavaClass type) {
    return segment(type.getPackageName(), 3);
  }

  /** One segment of a dotted name, empty where there is none. */
  static String segment(String name, int index) {
    List<String> segments = List.of(name.split("\\.", -1));
    return index < segments.size() ? segments.get(index) : "";
  }

  /** Whether a class is one of ours. */
  static boolean ours(JavaClass type) {
    return type.getPackageName().startsWith(BASE);
  }

  /** Whether a class stands in the module of screens and resources. */
  static boolean inWar(JavaClass type) {
    return type.getSource().map(s -> s.getUri().getPath().contains("/war/")).orElse(false);
  }

  /** The files under a folder that end so, sorted; none if there is no such folder. */
  static List<Path> files(String folder, String ending) {
    Path start = ROOT.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(start)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .filter(file -> !built(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file's text. */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file's lines. */
  static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  /** A file as messages name it. */
  static String name(Path file) {
    return ROOT.relativize(file).toString();
  }

  /** {@code sign-in} as {@code SignIn}. */
  static String camel(String dashed) {
    return Stream.of(dashed.split("-", -1))
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining());
  }

  private static boolean built(Path file) {
    String name = "/" + ROOT.relativize(file) + "/";
    return name.contains("/target/") || name.contains("/.git/") || name.contains("/.data/");
  }

  private static Path root() {
    Path place = Path.of("").toAbsolutePath();
    while (place != null && !Files.isDirectory(place.resolve("wildfly-config"))) {
      place = place.getParent();
    }
    if (place == null) {
      throw new IllegalStateException("not inside the house: " + Path.of("").toAbsolutePath());
    }
    return place;
  }

  private static final class Compiled {
    static final JavaClasses CLASSES =
        new ClassFileImporter()
            .importPaths(ROOT.resolve("ejb/target/classes"), ROOT.resolve("war/target/classes"));
  }
}
