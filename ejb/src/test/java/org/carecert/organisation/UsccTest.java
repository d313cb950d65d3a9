package org.carecert.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.carecert.Vectors;
import org.carecert.organisation.domain.Uscc;
import org.junit.jupiter.api.Test;

class UsccTest {
  @Test
  void every_vector_has_its_outcome() {
    List<String[]> vectors =
        Vectors.of("identifier-vectors.csv", 4).stream().filter(v -> v[0].equals("USCC")).toList();
    assertEquals(5, vectors.size());
    for (String[] vector : vectors) {
      assertEquals(vector[2].equals("valid"), Uscc.valid(vector[1]), vector[1] + ": " + vector[3]);
    }
  }
}
