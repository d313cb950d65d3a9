package org.carecert.certificate.domain;

/**
 * 号码掩码: reads a text and tells it with every long run of digits hidden in its middle, also where
 * blanks or strokes stand between them (个人信息保护法 art. 51).
 */
final class NumberMask {
  private static final int LONG = 12;
  private static final String BETWEEN = " \t_+·・.-";

  private final StringBuilder told = new StringBuilder();
  private final StringBuilder run = new StringBuilder();
  private final StringBuilder digits = new StringBuilder();
  private final StringBuilder between = new StringBuilder();

  void read(char next) {
    boolean begun = digits.length() > 0;
    if (Character.isDigit(next) || (begun && (next == 'X' || next == 'x'))) {
      run.append(between).append(next);
      digits.append(next);
      between.setLength(0);
    } else if (begun && BETWEEN.indexOf(next) >= 0) {
      between.append(next);
    } else {
      end();
      told.append(next);
    }
  }

  /** What may be shown. */
  String told() {
    end();
    return told.toString();
  }

  private void end() {
    int length = digits.length();
    told.append(
        length < LONG ? run : digits.substring(0, 6) + "********" + digits.substring(length - 4));
    told.append(between);
    run.setLength(0);
    digits.setLength(0);
    between.setLength(0);
  }
}
