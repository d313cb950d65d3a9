package org.carecert.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.carecert.Vectors;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.DocumentType;
import org.carecert.identity.domain.Sex;
import org.junit.jupiter.api.Test;

class DocumentNumberTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void every_vector_has_its_outcome() {
    List<String[]> vectors =
        Vectors.of("identifier-vectors.csv", 4).stream().filter(v -> !v[0].equals("USCC")).toList();
    assertTrue(vectors.size() > 10, "vectors were read");
    for (String[] vector : vectors) {
      boolean valid =
          DocumentNumber.parse(DocumentType.valueOf(vector[0]), vector[1], TODAY).isPresent();
      assertEquals(vector[2].equals("valid"), valid, vector[1] + ": " + vector[3]);
    }
  }

  @Test
  void typing_habits_are_folded_but_digits_never_guessed() {
    assertEquals(
        "11010519491231002X",
        DocumentNumber.parse(DocumentType.RESIDENT_ID, " １１０１０５１９４９１２３１００２ｘ ", TODAY)
            .orElseThrow()
            .value());
    assertTrue(
        DocumentNumber.parse(DocumentType.RESIDENT_ID, "110105194912310020", TODAY).isEmpty());
  }

  @Test
  void a_number_tells_birth_date_and_sex_and_is_shown_masked() {
    DocumentNumber number =
        DocumentNumber.parse(DocumentType.RESIDENT_ID, "222404189912310020", TODAY).orElseThrow();
    assertEquals(LocalDate.of(1899, 12, 31), number.birthDate().orElseThrow());
    assertEquals(Sex.FEMALE, number.sex().orElseThrow());
    assertEquals("222404********0020", number.masked());
    assertFalse(number.toString().contains("18991231"));
  }
}
