package org.carecert.subsidy.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carecert.shared.Refusal;
import org.carecert.shared.Require;
import org.carecert.shared.sheet.Sheet;
import org.carecert.shared.sheet.SheetLimits;
import org.carecert.shared.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** 支付回盘文件: the bank's answer as rows; the same claim twice must say the same. */
public final class PaymentAnswers {
  /** What a result file may hold. */
  public static final SheetLimits LIMITS = new SheetLimits(10L << 20, 20_000, 20);

  private static final int LONGEST_REASON = 200;

  private PaymentAnswers() {}

  /** The rows of a result file. */
  public static List<PaymentAnswer> of(Sheet sheet) {
    int claim = sheet.needed("claim", "申领编号", "신청번호");
    int result = sheet.needed("result", "结果", "결과");
    int reason = sheet.column("reason", "原因", "원인");
    List<PaymentAnswer> answers = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      answers.add(
          new PaymentAnswer(
              row.number(), row.text(claim), outcome(row.text(result)), why(row.text(reason))));
    }
    return answers;
  }

  /** Rows that say something else about a claim than an earlier row of the same file. */
  public static List<Refusal> contradictions(List<PaymentAnswer> answers) {
    Map<String, PaymentAnswer> first = new HashMap<>();
    List<Refusal> faults = new ArrayList<>();
    for (PaymentAnswer answer : answers) {
      PaymentAnswer earlier = first.putIfAbsent(answer.claim(), answer);
      if (earlier != null && earlier.outcome() != answer.outcome()) {
        faults.add(
            Refusal.at("rows[" + answer.row() + "]", ClaimReason.RESULT_CONTRADICTS, answer.row()));
      }
    }
    return faults;
  }

  private static @Nullable PaymentOutcome outcome(String text) {
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "PAID", "成功", "已支付", "성공" -> PaymentOutcome.PAID;
      case "FAILED", "失败", "실패" -> PaymentOutcome.FAILED;
      default -> null;
    };
  }

  private static @Nullable String why(String text) {
    if (text.isEmpty() || !Require.storable(text)) {
      return null;
    }
    int end = Math.min(text.codePointCount(0, text.length()), LONGEST_REASON);
    return text.substring(0, text.offsetByCodePoints(0, end));
  }
}
