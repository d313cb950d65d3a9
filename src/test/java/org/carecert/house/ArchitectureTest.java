package org.carecert.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The rooms of the house and the roads between them, read from the compiled classes. */
class ArchitectureTest {
  private static final String FACT = "org.carecert.shared.Fact";
  private static final String CITY_CLOCK = "org.carecert.shared.CityClock";

  @Test
  void every_class_stands_in_a_room_of_a_feature_of_the_map() {
    Rule rule = new Rule("a class stands in a room of a feature of the map, of the right module");
    for (JavaClass type : Types.ours()) {
      String feature = House.feature(type);
      String room = House.room(type);
      boolean screens = room.equals("page") || room.equals("rest");
      boolean kit = feature.equals("shared") && Allowed.KITS.contains(room);
      boolean known = Allowed.ROOMS.containsKey(room) || kit;
      boolean nested = House.segment(type.getPackageName(), 4).isEmpty();
      boolean module = House.inWar(type) == screens || Types.description(type);
      rule.look(
          FeatureMap.features().contains(feature) && known && nested && module, type.getName());
    }
    rule.holds(300);
  }

  @Test
  void home_has_screens_only() {
    Rule rule = new Rule("home stands in war only");
    Types.ours().stream()
        .filter(t -> House.feature(t).equals(FeatureMap.HOME))
        .forEach(type -> rule.look(House.inWar(type), type.getName()));
    rule.holds(10);
  }

  @Test
  void every_feature_of_the_map_is_in_use() {
    Rule rule = new Rule("a feature of the map has classes, in a domain if it is not home");
    for (String feature : FeatureMap.features()) {
      List<String> rooms =
          Types.ours().stream()
              .filter(t -> House.feature(t).equals(feature))
              .map(House::room)
              .distinct()
              .toList();
      boolean plain = Set.of("shared", FeatureMap.HOME).contains(feature);
      rule.look(plain ? !rooms.isEmpty() : rooms.contains("domain"), feature + " " + rooms);
    }
    rule.holds(13);
  }

  @Test
  void every_source_file_has_its_class() {
    Set<String> compiled = new TreeSet<>();
    Types.ours().forEach(type -> compiled.add(type.getName()));
    Rule rule = new Rule("a source file has its compiled class");
    for (Source source : Source.product()) {
      String name = source.packageName() + "." + source.simpleName();
      rule.look(
          source.types().isEmpty() || compiled.contains(name), name + " (compile before testing)");
    }
    rule.holds(300);
  }

  @Test
  void features_talk_only_to_features_they_reach() {
    Rule rule = new Rule("a feature uses only features that it reaches on the map");
    Types.roads(
        (from, to) ->
            rule.look(
                FeatureMap.reach(House.feature(from)).contains(House.feature(to))
                    || Types.porch(to),
                from.getName() + " uses " + to.getName()));
    rule.holds(1000);
  }

  @Test
  void other_features_see_doors_and_values_only() {
    Rule rule = new Rule("other features see doors, and records and enums of domain, nothing else");
    Types.roads(
        (from, to) -> {
          if (!House.feature(from).equals(House.feature(to)) && !Types.shared(to)) {
            rule.look(
                Types.door(to) || Types.value(to) || Types.porch(to),
                from.getName() + " uses " + to.getName());
          }
        });
    rule.holds(100);
  }

  @Test
  void rooms_of_a_feature_follow_the_one_line() {
    Rule rule = new Rule("page/rest -> door -> domain, store; job -> door; print -> domain");
    Types.roads(
        (from, to) -> {
          if (House.feature(from).equals(House.feature(to))
              && !Types.shared(from)
              && !Types.homely(from)) {
            String room = House.room(from);
            boolean open = Allowed.ROOMS.getOrDefault(room, Set.of()).contains(House.room(to));
            rule.look(
                room.equals(House.room(to)) || open, from.getName() + " uses " + to.getName());
          }
        });
    rule.holds(300);
  }

  @Test
  void screens_see_no_entity() {
    Rule rule = new Rule("pages and resources see records and enums of domain, never an entity");
    Types.roads(
        (from, to) -> {
          if (House.inWar(from) && House.room(to).equals("domain")) {
            rule.look(Types.value(to), from.getName() + " uses " + to.getName());
          }
        });
    rule.holds(5);
  }

  @Test
  void an_entity_never_leaves_its_feature() {
    Rule rule = new Rule("no entity outside its feature, no relation to another feature's entity");
    Types.roads(
        (from, to) -> {
          if (Types.entity(to) && !Types.shared(to)) {
            rule.look(
                House.feature(from).equals(House.feature(to)),
                from.getName() + " uses " + to.getName());
          }
        });
    rule.holds(50);
  }

  @Test
  void domain_is_plain_java() {
    List<String> plain =
        List.of(
            "java.",
            "javax.crypto.",
            "jakarta.persistence.",
            "jakarta.validation.",
            "com.fasterxml.jackson.annotation.");
    Rule rule = new Rule("domain and credential know no container, no clock and no SQL");
    List<JavaClass> types = new ArrayList<>(Types.in("domain"));
    types.addAll(Types.in("credential"));
    for (JavaClass type : types) {
      for (Dependency road : type.getDirectDependenciesFromSelf()) {
        JavaClass to = Types.base(road);
        String name = to.getName();
        boolean known = to.isPrimitive() || House.ours(to) || name.startsWith("org.jspecify.");
        boolean java = plain.stream().anyMatch(name::startsWith) && !name.equals("java.time.Clock");
        rule.look(known || java, type.getName() + " uses " + name);
      }
    }
    rule.holds(1000);
  }

  @Test
  void stores_hold_only_sql_and_jpa() {
    List<String> strange =
        List.of("jakarta.ejb.", "jakarta.enterprise.event.", "jakarta.annotation.security.");
    Rule rule = new Rule("stores keep and find; they know no door, no event and no role");
    for (JavaClass type : Types.in("store")) {
      for (Dependency road : type.getDirectDependenciesFromSelf()) {
        String name = Types.base(road).getName();
        boolean start = type.isAnnotatedWith("jakarta.ejb.Startup") && Types.shared(type);
        rule.look(
            strange.stream().noneMatch(name::startsWith) || start,
            type.getName() + " uses " + name);
      }
    }
    rule.holds(100);
  }

  @Test
  void a_foreign_library_is_seen_in_its_room_only() {
    Rule rule = new Rule("a library stays in the rooms named for it");
    for (JavaClass type : Types.ours()) {
      for (Dependency road : type.getDirectDependenciesFromSelf()) {
        String name = Types.base(road).getName();
        for (Map.Entry<String, Set<String>> library : Allowed.LIBRARIES.entrySet()) {
          if (name.startsWith(library.getKey() + ".") || name.equals(library.getKey())) {
            rule.look(
                Allowed.place(library.getValue(), House.feature(type), House.room(type)),
                type.getName() + " uses " + name);
          }
        }
      }
    }
    rule.holds(100);
  }

  @Test
  void facts_are_records_of_ids_and_codes_in_domain() {
    Rule rule = new Rule("a fact is a record in domain, made of ids, codes and days");
    for (JavaClass type :
        Types.ours().stream().filter(t -> t.isAssignableTo(FACT) && !t.isInterface()).toList()) {
      rule.look(type.isRecord() && House.room(type).equals("domain"), type.getName());
      for (JavaField field : type.getFields()) {
        for (JavaClass part : field.getAllInvolvedRawTypes()) {
          String name = part.getName();
          boolean simple = part.isPrimitive() || part.isEnum() || name.startsWith("java.");
          rule.look(simple, field.getFullName() + " holds " + name);
        }
      }
    }
    rule.holds(20);
  }

  @Test
  void facts_are_heard_only_in_jobs() {
    Rule rule = new Rule("a fact is observed in the room job, synchronously");
    for (JavaClass type : Types.ours()) {
      for (JavaMethod method : type.getMethods()) {
        for (JavaParameter parameter : method.getParameters()) {
          if (has(parameter, "jakarta.enterprise.event.Observes")
              && parameter.getRawType().isAssignableTo(FACT)) {
            rule.look(House.room(type).equals("job"), method.getFullName());
          }
          if (has(parameter, "jakarta.enterprise.event.ObservesAsync")) {
            rule.look(false, method.getFullName() + " hears later, outside the transaction");
          }
        }
      }
    }
    rule.holds(1);
  }

  @Test
  void nothing_is_told_asynchronously() {
    never("fireAsync", access -> access.getName().equals("fireAsync"));
  }

  @Test
  void every_call_of_a_desk_names_its_roles() {
    Rule rule =
        new Rule("a public call of a desk has @RolesAllowed; @PermitAll only on the named list");
    for (JavaClass type : Types.doors()) {
      if (Types.counter(type)) {
        continue;
      }
      boolean all = type.isAnnotatedWith("jakarta.annotation.security.RolesAllowed");
      for (JavaMethod method : type.getMethods()) {
        if (method.getModifiers().contains(JavaModifier.PUBLIC)
            && !method.getModifiers().contains(JavaModifier.STATIC)
            && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          String name = type.getSimpleName() + "." + method.getName();
          boolean open = Allowed.OPEN.contains(type.getSimpleName()) || Allowed.OPEN.contains(name);
          boolean permits = method.isAnnotatedWith("jakarta.annotation.security.PermitAll");
          boolean roles = method.isAnnotatedWith("jakarta.annotation.security.RolesAllowed");
          rule.look(open || roles || (all && !permits), name);
        }
      }
    }
    rule.holds(10);
  }

  @Test
  void counters_are_out_of_reach_of_screens() {
    Rule rule = new Rule("a counter (@Stateless @PermitAll) is asked by features and jobs only");
    Types.roads(
        (from, to) -> {
          if (House.inWar(from) && Types.door(to)) {
            rule.look(
                !Types.counter(to), from.getName() + " asks the counter " + to.getSimpleName());
          }
        });
    rule.holds(3);
  }

  @Test
  void the_root_of_a_feature_holds_doors_only() {
    Rule rule =
        new Rule("a feature's own package holds @Stateless doors, and what only they can see");
    for (JavaClass type :
        Types.ours().stream().filter(t -> House.room(t).isEmpty() && !Types.shared(t)).toList()) {
      if (type.isTopLevelClass() && !Types.description(type)) {
        boolean hidden = !type.getModifiers().contains(JavaModifier.PUBLIC);
        boolean beside = Allowed.BESIDE_DOORS.contains(type.getName());
        rule.look(
            type.isAnnotatedWith("jakarta.ejb.Stateless") || hidden || beside, type.getName());
      }
    }
    rule.holds(15);
  }

  @Test
  void entities_are_born_whole_and_have_no_setters() {
    Rule rule = new Rule("an entity has a protected empty constructor, a full one and no setter");
    for (JavaClass type : Types.ours().stream().filter(Types::entity).toList()) {
      List<JavaConstructor> empty =
          type.getConstructors().stream().filter(c -> c.getParameters().isEmpty()).toList();
      boolean hidden =
          empty.size() == 1 && empty.get(0).getModifiers().contains(JavaModifier.PROTECTED);
      rule.look(hidden, type.getName() + ": a protected empty constructor is missing");
      if (!type.getModifiers().contains(JavaModifier.ABSTRACT)) {
        rule.look(type.getConstructors().size() > 1, type.getName() + ": no full constructor");
      }
      rule.look(
          House.room(type).equals("domain") || Types.shared(type), type.getName() + ": the room");
      for (JavaMethod method : type.getMethods()) {
        rule.look(!method.getName().matches("set[A-Z].*"), method.getFullName() + ": a setter");
      }
      for (JavaField field : type.getFields()) {
        boolean kept =
            field.isAnnotatedWith("jakarta.persistence.Enumerated")
                || field.isAnnotatedWith("jakarta.persistence.Convert")
                || field.isAnnotatedWith("jakarta.persistence.Transient");
        boolean fixed = field.getModifiers().contains(JavaModifier.STATIC);
        rule.look(
            fixed || !field.getRawType().isEnum() || kept,
            field.getFullName() + ": an enum that is not kept as text");
      }
    }
    rule.holds(60);
  }

  @Test
  void the_time_comes_from_the_injected_clock() {
    Set<String> clocks = Set.of("systemUTC", "systemDefaultZone", "system", "tickSeconds");
    never(
        "a time that does not come from the injected clock",
        access -> {
          JavaClass owner = access.getTargetOwner();
          String name = access.getName();
          boolean now =
              owner.getPackageName().startsWith("java.time")
                  && name.equals("now")
                  && !access.getTarget().getFullName().contains("java.time.Clock");
          boolean clock = owner.getName().equals("java.time.Clock") && clocks.contains(name);
          boolean machine =
              owner.getName().equals("java.lang.System") && name.equals("currentTimeMillis");
          boolean date =
              Set.of("java.util.Date", "java.util.Calendar").contains(owner.getName())
                  && (name.equals("getInstance")
                      || access.getTarget().getFullName().endsWith("<init>()"));
          return (now || clock || machine || date)
              && !access.getOriginOwner().getName().startsWith(CITY_CLOCK);
        });
  }

  @Test
  void a_bean_of_the_server_has_its_name_alone() {
    Rule rule = new Rule("no two EJBs of the house have one name; else only the deployment tells");
    Map<String, List<String>> named = new TreeMap<>();
    Types.ours().stream()
        .filter(Types::bean)
        .forEach(
            t -> named.computeIfAbsent(t.getSimpleName(), n -> new ArrayList<>()).add(t.getName()));
    named.values().forEach(all -> rule.look(all.size() == 1, String.join(" and ", all)));
    rule.holds(150);
  }

  @Test
  void nobody_has_more_than_five_collaborators() {
    Set<String> aside =
        Set.of(
            "java.time.Clock",
            "jakarta.enterprise.event.Event",
            "jakarta.persistence.EntityManager");
    Rule rule =
        new Rule("at most five injected collaborators, Clock, Event, EntityManager, request aside");
    for (JavaClass type : Types.ours()) {
      List<String> injected =
          type.getFields().stream()
              .filter(
                  f ->
                      f.isAnnotatedWith("jakarta.inject.Inject")
                          || f.isAnnotatedWith("jakarta.ejb.EJB"))
              .filter(f -> !aside.contains(f.getRawType().getName()))
              .map(f -> f.getRawType().getSimpleName())
              .filter(name -> !name.equals("HttpServletRequest"))
              .sorted()
              .toList();
      rule.look(injected.size() <= 5, type.getName() + " has " + injected);
    }
    rule.holds(300);
  }

  @Test
  void an_interface_has_more_than_one_implementation() {
    Rule rule = new Rule("an interface has two implementations, is functional, or is named");
    for (JavaClass type : Types.ours().stream().filter(Types::face).toList()) {
      long real = type.getAllSubclasses().stream().filter(t -> !t.isInterface()).count();
      boolean functional = type.isAnnotatedWith("java.lang.FunctionalInterface");
      rule.look(
          real >= 2 || functional || Allowed.LONE_INTERFACES.contains(type.getName()),
          type.getName() + " has " + real);
    }
    rule.holds(2);
  }

  @Test
  void beans_of_pages_are_named_for_their_page() {
    Rule rule = new Rule("a view-scoped bean is @Named XxxPage in page, of Faces' scope, and kept");
    for (JavaClass type : Types.ours()) {
      boolean faces = type.isAnnotatedWith("jakarta.faces.view.ViewScoped");
      rule.look(
          !type.isAnnotatedWith("org.omnifaces.cdi.ViewScoped"), type.getName() + ": the scope");
      if (faces || (type.getSimpleName().endsWith("Page") && House.room(type).equals("page"))) {
        rule.look(
            type.getSimpleName().endsWith("Page")
                && House.room(type).equals("page")
                && type.isAnnotatedWith("jakarta.inject.Named"),
            type.getName());
        rule.look(
            !faces || type.isAssignableTo("java.io.Serializable"),
            type.getName() + ": not Serializable");
      }
    }
    rule.holds(300);
  }

  @Test
  void resources_stand_under_the_paths_of_their_feature() {
    Rule rule = new Rule("a class with @Path is XxxResource in rest, under a path of its feature");
    for (JavaClass type :
        Types.ours().stream().filter(t -> t.isAnnotatedWith("jakarta.ws.rs.Path")).toList()) {
      String feature = House.feature(type);
      String path = path(type.getAnnotationOfType("jakarta.ws.rs.Path"));
      boolean own = path.equals(feature) || path.startsWith(feature + "/");
      boolean named =
          Allowed.PATHS.getOrDefault(feature, Set.of()).stream()
              .anyMatch(known -> path.equals(known) || path.startsWith(known + "/"));
      rule.look(
          type.getSimpleName().endsWith("Resource") && House.room(type).equals("rest"),
          type.getName());
      rule.look(own || named, type.getName() + ": /" + path);
    }
    rule.holds(4);
  }

  @Test
  void nothing_comes_from_lombok_or_mapstruct() {
    Rule rule = new Rule("no Lombok, no MapStruct");
    for (JavaClass type : Types.ours()) {
      for (Dependency road : type.getDirectDependenciesFromSelf()) {
        String name = Types.base(road).getName();
        rule.look(
            !name.startsWith("lombok.") && !name.startsWith("org.mapstruct."), type.getName());
      }
    }
    House.files("", "pom.xml")
        .forEach(
            pom ->
                rule.look(
                    !House.text(pom).contains("lombok") && !House.text(pom).contains("mapstruct"),
                    House.name(pom)));
    rule.holds(1000);
  }

  private static void never(String what, Predicate<JavaAccess<?>> forbidden) {
    Rule rule = new Rule("never " + what);
    for (JavaClass type : Types.ours()) {
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        rule.look(!forbidden.test(access), access.getDescription());
      }
    }
    rule.holds(1000);
  }

  private static boolean has(JavaParameter parameter, String annotation) {
    return parameter.getAnnotations().stream()
        .anyMatch(note -> note.getRawType().getName().equals(annotation));
  }

  private static String path(JavaAnnotation<?> annotation) {
    String value = String.valueOf(annotation.get("value").orElse(""));
    return value.startsWith("/") ? value.substring(1) : value;
  }
}
