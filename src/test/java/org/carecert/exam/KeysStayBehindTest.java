package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.OpenedForm;
import org.junit.jupiter.api.Test;

/**
 * What hands a paper to a candidate gets a type that can hold no key ({@code OpenPaper}): only the
 * few doors that mark, seal or archive know a form with its keys; no page does, and of the
 * resources only what shows an owner the items of his bank.
 */
class KeysStayBehindTest {
  private static final Set<String> MARK_SEAL_OR_ARCHIVE =
      Set.of(
          "ArchiveResults",
          "ArchiveVolumes",
          "FormSeals",
          "MarkingRules",
          "ItemBody",
          "ReadingRules",
          "Regrading");
  private static final Set<String> HAND_OUT =
      Set.of("Starts", "Sittings", "PaperPictures", "MyExams", "ExamAttemptsResource");

  @Test
  void only_who_marks_seals_or_archives_or_owns_the_bank_knows_a_key() {
    Set<String> looked = new TreeSet<>();
    Set<String> knowing = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .importPaths(Path.of("../ejb/target/classes"), Path.of("../war/target/classes"))) {
      if (hands(type.getPackageName())) {
        looked.add(type.getSimpleName());
        if (knowsKeys(type)) {
          knowing.add(type.getSimpleName());
        }
      }
    }
    assertEquals(new TreeSet<>(MARK_SEAL_OR_ARCHIVE), knowing);
    assertTrue(looked.containsAll(HAND_OUT), looked.toString());
  }

  /** Doors, pages and resources of the exam. */
  private static boolean hands(String name) {
    return name.equals("org.carecert.exam")
        || name.equals("org.carecert.exam.page")
        || name.equals("org.carecert.exam.rest");
  }

  private static boolean knowsKeys(JavaClass type) {
    boolean uses =
        type.getDirectDependenciesFromSelf().stream().anyMatch(use -> holds(use.getTargetClass()));
    return uses
        || type.getMethodCallsFromSelf().stream()
            .flatMap(call -> call.getTarget().resolveMember().stream())
            .flatMap(asked -> asked.getReturnType().getAllInvolvedRawTypes().stream())
            .anyMatch(KeysStayBehindTest::holds);
  }

  private static boolean holds(JavaClass type) {
    return type.isEquivalentTo(ItemKey.class) || type.isEquivalentTo(OpenedForm.class);
  }
}
