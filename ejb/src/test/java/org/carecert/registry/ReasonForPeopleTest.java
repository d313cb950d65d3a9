package org.carecert.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.carecert.registry.domain.ImportCode;
import org.carecert.registry.domain.RejectedRow;
import org.carecert.shared.Language;
import org.carecert.shared.Refusal;
import org.junit.jupiter.api.Test;

/** A reason why a row is sent back, as people read it on the page. */
class ReasonForPeopleTest {
  private static String named(Refusal fault, Language language, String column) {
    return RejectedRow.of(1, List.of(fault), language).reasons().get(0).named(column);
  }

  @Test
  void a_word_of_the_sentence_stays_as_it_is() {
    assertEquals(
        "The name is missing. Enter it as on the document.",
        named(Refusal.at("name", ImportCode.NAME_MISSING, "name"), Language.EN, "Name"));
  }

  @Test
  void a_field_between_quotes_becomes_its_column() {
    String field = "certificates[0].issuedOn";
    assertEquals(
        "The content of “Issued on” is not valid. Correct it and import again.",
        named(Refusal.at(field, ImportCode.FIELD_INVALID, "issuedOn"), Language.EN, "Issued on"));
    assertEquals(
        "“颁发日期”的内容不正确。请改正后重新导入。",
        named(Refusal.at(field, ImportCode.FIELD_INVALID, field), Language.ZH, "颁发日期"));
  }

  @Test
  void without_a_column_the_message_stays() {
    assertEquals(
        "The content of “workers” is not valid. Correct it and import again.",
        named(Refusal.at("workers", ImportCode.FIELD_INVALID, "workers"), Language.EN, ""));
  }
}
