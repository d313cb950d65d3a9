package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.JavaWildcardType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever a candidate, or somebody who has not signed in, can get of the exam holds no key. Where
 * to begin is not listed but found: every call of a door, in whatever feature, that names the
 * candidate's role or is open to all, with what it returns and what it tells later; every call of
 * the exam's resources that leads to one of them; and everything that a page which candidates may
 * open shows. From there every field is followed.
 */
class WhatCandidatesReachTest {
  /** What is, or tells, the right answer: never reached, by whatever name. */
  private static final Set<String> SECRET =
      Set.of(
          "ItemKey",
          "OpenedForm",
          "ItemDraft",
          "Item",
          "ItemVersion",
          "BankItem",
          "SealedItem",
          "KeyChange",
          "KeyDecision",
          "KeyDecisionLine",
          "GuideKey",
          "OptionStatistic",
          "ItemStatistic",
          "ItemStatisticVersion",
          "ItemAnalysis",
          "AnalysedItem",
          "AnalysedForm",
          "AnalysisCard",
          "AnalysisLines",
          "FormStatistic",
          "FormStatisticVersion",
          "Rubric",
          "RubricSheet",
          "ResponseMatrix");

  private static final Pattern NAMED_LIKE_ONE =
      Pattern.compile("(?i).*(key|correct|right|solution|accepted|toleran|guide|credit|rule).*");

  /** Fields of the exam that are named like a key and are none, each with the reason. */
  private static final Map<String, String> NO_KEYS = Map.of();

  /** What could hold anything, each with the reason why it holds no key of the exam. */
  private static final Map<String, String> ANYTHING =
      Map.of(
          "IssuerFiles.controller", "an issuer's public keys for credentials, as W3C wants it",
          "Keyring.keys", "the public keys with which verifications are signed, as JWK wants it");

  private static final Pattern PAGE =
      Pattern.compile("table\\.put\\(\\s*\"/exam/([^\"]+)\",([^;]*);");

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .importPaths(Path.of("../ejb/target/classes"), Path.of("../war/target/classes"));
  }

  /** Follows types through their fields. */
  private static final class Walk {
    final List<String> faults = new ArrayList<>();
    final Set<String> seen = new TreeSet<>();
    final Set<String> excused = new TreeSet<>();

    void look(JavaType type, String path) {
      if (type instanceof JavaClass plain) {
        boolean raw = !plain.getTypeParameters().isEmpty();
        look(plain, raw ? path + " without saying of what" : path, raw);
      } else if (type instanceof JavaParameterizedType many) {
        look(many.toErasure(), path, false);
        many.getActualTypeArguments().forEach(each -> look(each, path));
      } else if (type instanceof JavaWildcardType some) {
        some.getUpperBounds().forEach(each -> look(each, path));
      } else if (!(type instanceof JavaTypeVariable)) {
        look(type.toErasure().getBaseComponentType(), path, false);
      }
      // What stands for a variable was looked at where it was named.
    }

    private void look(JavaClass given, String path, boolean raw) {
      JavaClass type = given.getBaseComponentType();
      if (secret(type)) {
        faults.add(path + ": " + type.getSimpleName());
      } else if (raw || type.getName().equals("java.lang.Object")) {
        if (ANYTHING.containsKey(path)) {
          excused.add(path);
        } else {
          faults.add(path + ": could hold anything");
        }
      } else if (ours(type) && seen.add(type.getName())) {
        Stream.concat(Stream.of(type), type.getAllSubclasses().stream())
            .flatMap(each -> each.getAllFields().stream())
            .distinct()
            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
            .forEach(field -> look(field, path));
      }
    }

    private void look(JavaField field, String path) {
      String name = path + "." + field.getName();
      String place = field.getOwner().getSimpleName() + "." + field.getName();
      boolean exam = field.getOwner().getPackageName().startsWith("org.carecert.exam");
      if (exam && NAMED_LIKE_ONE.matcher(field.getName()).matches()) {
        if (NO_KEYS.containsKey(place)) {
          excused.add(place);
        } else {
          faults.add(name + " is named like a key (" + place + ")");
        }
      }
      look(field.getType(), name);
    }

    private static boolean ours(JavaClass type) {
      return type.getPackageName().startsWith("org.carecert.");
    }

    private static boolean secret(JavaClass type) {
      return type.getPackageName().startsWith("org.carecert.exam")
          && Stream.concat(
                  Stream.of(type),
                  Stream.concat(
                      type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream()))
              .anyMatch(each -> SECRET.contains(each.getSimpleName()));
    }
  }

  private static boolean door(JavaClass type) {
    return type.isAnnotatedWith("jakarta.ejb.Stateless");
  }

  /** A call that a candidate or anybody may make; a counter is out of reach of screens. */
  private static boolean open(JavaMethod call) {
    if (!call.getModifiers().contains(JavaModifier.PUBLIC)
        || call.getModifiers().contains(JavaModifier.STATIC)
        || call.getModifiers().contains(JavaModifier.SYNTHETIC)) {
      return false;
    }
    if (call.isAnnotatedWith("jakarta.annotation.security.PermitAll")) {
      return true;
    }
    JavaClass owner = call.getOwner();
    return roles(
            call.isAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                ? call.getAnnotationOfType("jakarta.annotation.security.RolesAllowed").get("value")
                : owner.isAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                    ? owner
                        .getAnnotationOfType("jakarta.annotation.security.RolesAllowed")
                        .get("value")
                    : java.util.Optional.empty())
        .contains("CANDIDATE");
  }

  private static Set<String> roles(java.util.Optional<Object> value) {
    return value.map(given -> Set.of((Object[]) given)).orElse(Set.of()).stream()
        .map(String::valueOf)
        .collect(Collectors.toSet());
  }

  private static Map<String, JavaMethod> openCalls() {
    Map<String, JavaMethod> calls = new TreeMap<>();
    for (JavaClass type : classes) {
      if (door(type)) {
        for (JavaMethod call : type.getMethods()) {
          if (open(call)) {
            calls.put(call.getFullName(), call);
          }
        }
      }
    }
    return calls;
  }

  private static List<JavaMethod> resourcesOf(Map<String, JavaMethod> calls) {
    List<JavaMethod> found = new ArrayList<>();
    for (JavaClass type : classes) {
      if (type.getPackageName().equals("org.carecert.exam.rest")) {
        for (JavaMethod method : type.getMethods()) {
          if (method.getMethodCallsFromSelf().stream()
              .anyMatch(call -> calls.containsKey(call.getTarget().getFullName()))) {
            found.add(method);
          }
        }
      }
    }
    return found;
  }

  /** The beans of the pages of the exam which candidates may open, as the table of pages says. */
  private static Set<String> pages() throws IOException {
    String table =
        Files.readString(Path.of("../war/src/main/java/org/carecert/home/page/PageAccess.java"));
    Set<String> beans = new TreeSet<>();
    Matcher line = PAGE.matcher(table);
    while (line.find()) {
      if (line.group(2).contains("CANDIDATE")) {
        String name = line.group(1);
        beans.add(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Page");
      }
    }
    return beans;
  }

  @Test
  void nothing_that_a_candidate_can_reach_holds_a_key() throws IOException {
    Walk walk = new Walk();
    Map<String, JavaMethod> calls = openCalls();
    for (JavaMethod call : calls.values()) {
      String name = call.getOwner().getSimpleName() + "." + call.getName();
      walk.look(call.getReturnType(), name);
      // What a door tells later it tells to a consumer.
      call.getParameters().stream()
          .filter(given -> given.getRawType().getName().equals("java.util.function.Consumer"))
          .forEach(given -> walk.look(given.getType(), name));
    }
    List<JavaMethod> resources = resourcesOf(calls);
    for (JavaMethod call : resources) {
      if (!call.getRawReturnType().getName().equals("jakarta.ws.rs.core.Response")) {
        walk.look(call.getReturnType(), call.getOwner().getSimpleName() + "." + call.getName());
      }
    }
    Set<String> pages = pages();
    int shown = 0;
    for (JavaClass type : classes) {
      if (type.getPackageName().equals("org.carecert.exam.page")
          && pages.contains(type.getSimpleName())) {
        for (JavaMethod getter : type.getMethods()) {
          if (getter.getModifiers().contains(JavaModifier.PUBLIC)) {
            shown++;
            walk.look(getter.getReturnType(), type.getSimpleName() + "." + getter.getName());
          }
        }
      }
    }
    assertEquals(List.of(), walk.faults);
    Set<String> excuses = new TreeSet<>(NO_KEYS.keySet());
    excuses.addAll(ANYTHING.keySet());
    assertEquals(excuses, walk.excused, "an exception that is not needed");
    assertTrue(calls.size() >= 25, calls.keySet().toString());
    assertTrue(resources.size() >= 10, resources.toString());
    assertTrue(pages.size() >= 4 && shown >= 8, pages + ": " + shown);
    for (String type :
        List.of(
            "AttemptView",
            "Paper",
            "PaperQuestion",
            "SittingTime",
            "SaveVerdict",
            "Receipt",
            "MyExam",
            "PictureContent",
            "SignalLine")) {
      assertTrue(
          walk.seen.contains("org.carecert.exam.domain." + type), type + " not in " + walk.seen);
    }
  }

  @Test
  void the_proof_finds_a_key_where_there_is_one() {
    int guarded = 0;
    for (String owner : List.of("ItemBank", "ItemAnalyses", "FormItems")) {
      JavaClass door = classes.get("org.carecert.exam." + owner);
      Walk walk = new Walk();
      door.getMethods().stream()
          .filter(call -> call.getModifiers().contains(JavaModifier.PUBLIC))
          .forEach(call -> walk.look(call.getReturnType(), call.getName()));
      guarded += walk.faults.isEmpty() ? 0 : 1;
    }
    assertTrue(guarded >= 2, "only " + guarded + " doors of the bank give keys to its owner");
    Walk paper = new Walk();
    paper.look((JavaType) classes.get("org.carecert.exam.domain.OpenedForm"), "form");
    assertEquals(List.of("form: OpenedForm"), paper.faults);
  }
}
