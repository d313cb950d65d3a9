package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateNumber;
import org.carecert.certificate.domain.ImportedCertificate;
import org.carecert.certificate.domain.NumberSeries;
import org.carecert.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number of a certificate (人社鉴发〔2019〕2号). */
class CertificateNumberTest {
  private static final String PREFIX = "S000022240401";

  @Test
  void a_skill_level_number_has_seven_parts_in_22_characters() {
    assertEquals("S000022240401265000017", CertificateNumber.skillLevel(PREFIX, 2026, 5, 17));
  }

  @Test
  void every_serial_of_a_series_gives_another_number_of_22_characters() {
    NumberSeries series = new NumberSeries(CertificateKind.SKILL_LEVEL, PREFIX, 2026, 5);
    Set<String> numbers = new HashSet<>();
    for (long serial = 1; serial <= CertificateNumber.MOST_SERIAL; serial += 37) {
      String number = series.number(serial);
      assertEquals(22, number.length());
      assertTrue(numbers.add(number));
    }
  }

  @Test
  void a_used_up_series_is_refused() {
    NumberSeries series = new NumberSeries(CertificateKind.SKILL_LEVEL, PREFIX, 2026, 5);
    assertThrows(Refused.class, () -> series.number(CertificateNumber.MOST_SERIAL + 1));
  }

  @ParameterizedTest
  @CsvSource({
    "SKILL_LEVEL, S000022240401244000001, 4, true",
    "SKILL_LEVEL, Y000122240401244000001, 4, true",
    "SKILL_LEVEL, S000022240401244000001, 5, false",
    "SKILL_LEVEL, S000022240401254000001, 4, false",
    "SKILL_LEVEL, S00002224040124400001, 4, false",
    "SKILL_LEVEL, 22-1234, 4, false",
    "SKILL_LEVEL, YT22240124000000000001, 1, true",
    "OCCUPATIONAL_QUALIFICATION, 1922240010500123, 5, true",
    "OCCUPATIONAL_QUALIFICATION, 192224001050012, 5, false",
    "POST_TRAINING, 珲卫培字第0012号, , true",
    "POST_TRAINING, =1+1, , false"
  })
  void a_number_fits_by_shape_year_and_level(
      CertificateKind kind, String number, Integer level, boolean fits) {
    ImportedCertificate certificate =
        new ImportedCertificate(
            1, kind, number, "4-10-01-03", level, null, "某机构", LocalDate.of(2024, 5, 20), null);
    assertEquals(fits, CertificateNumber.fits(certificate));
    assertFalse(number.isEmpty());
  }
}
