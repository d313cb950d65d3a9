package org.carecert.subsidy.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * 支付文件: the file for the bank's own program. A header and a trailer carry the control totals:
 * count, sum in fen, and the SHA-256 of everything before the trailer. UTF-8, lines end with CR LF.
 */
public record PaymentFile(String batchCode, Fund fund, String day, List<PaymentOrder> orders) {
  public PaymentFile {
    orders = List.copyOf(orders);
  }

  /** The sum in fen; more than a long holds is refused by the exact addition. */
  public long totalFen() {
    return orders.stream().mapToLong(PaymentOrder::amountFen).reduce(0, Math::addExact);
  }

  /** The SHA-256 of header and lines. */
  public String sha256() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(body().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The whole file. */
  public byte[] bytes() {
    String trailer = "T," + orders.size() + "," + totalFen() + "," + sha256() + "\r\n";
    return (body() + trailer).getBytes(StandardCharsets.UTF_8);
  }

  private String body() {
    StringBuilder text = new StringBuilder();
    text.append("H,CARECERT,").append(batchCode).append(',').append(fund).append(',').append(day);
    text.append(',').append(orders.size()).append(',').append(totalFen()).append("\r\n");
    for (PaymentOrder order : orders) {
      text.append("D,").append(order.line()).append(',').append(order.claimCode()).append(',');
      text.append(quoted(order.name())).append(',').append(order.documentNumber());
      text.append(',').append(order.amountFen()).append("\r\n");
    }
    return text.toString();
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"").replaceAll("[\\r\\n]", " ") + '"';
  }
}
