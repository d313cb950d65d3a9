package org.carecert.sanction.domain;

import java.time.LocalDate;

/**
 * 决定文书: the written decision without which nobody is listed (rule 65, 吉林省社会信用条例 art. 26).
 *
 * @param legalBasis the article it rests on
 * @param decidingBody who decided
 * @param documentNumber the document's number
 * @param documentDate the document's date
 */
public record DecisionDocument(
    String legalBasis, String decidingBody, String documentNumber, LocalDate documentDate) {

  /** As one line of text, for the basis of an answer. */
  public String line() {
    return legalBasis + "；" + decidingBody + " " + documentNumber;
  }
}
