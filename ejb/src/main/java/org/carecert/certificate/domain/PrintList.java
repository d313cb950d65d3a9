package org.carecert.certificate.domain;

import java.util.List;

/**
 * 打印清单: what goes with the printed stack of a finished batch: whose is which sheet, and who has
 * none and why (rule 34).
 */
public record PrintList(
    String batch, CertificateKind kind, List<PrintLine> lines, List<RefusedLine> refused) {
  public PrintList {
    lines = List.copyOf(lines);
    refused = List.copyOf(refused);
  }
}
