package org.carecert.filing.print;

import jakarta.enterprise.context.Dependent;
import org.carecert.filing.domain.FilingView;
import org.carecert.filing.domain.ReceiptCard;

/** 备案回执纸面. */
@Dependent
public class ReceiptPaper {
  /** Prints. */
  public byte[] print(FilingView filing, ReceiptCard card) {
    return new byte[0];
  }
}
