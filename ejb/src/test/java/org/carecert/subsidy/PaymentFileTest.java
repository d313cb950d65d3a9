package org.carecert.subsidy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.carecert.subsidy.domain.Fund;
import org.carecert.subsidy.domain.PaymentFile;
import org.carecert.subsidy.domain.PaymentOrder;
import org.junit.jupiter.api.Test;

/** The file that goes to the bank, and what it proves about itself. */
class PaymentFileTest {
  private static final String NUMBER = "22249919910203404X";

  private static PaymentFile file(PaymentOrder... orders) {
    return new PaymentFile("BATCH1", Fund.UNEMPLOYMENT_INSURANCE, "2025-11-18", List.of(orders));
  }

  private static PaymentOrder order(int line, String name, long fen) {
    return new PaymentOrder(line, "CLAIM" + line, name, NUMBER, fen);
  }

  @Test
  void header_and_trailer_carry_the_count_and_the_sum_in_whole_fen() {
    List<String> lines = lines(file(order(1, "南春实", 130_000), order(2, "崔㛃", 100_001)));
    assertEquals("H,CARECERT,BATCH1,UNEMPLOYMENT_INSURANCE,2025-11-18,2,230001", lines.get(0));
    assertEquals("D,1,CLAIM1,\"南春实\"," + NUMBER + ",130000", lines.get(1));
    assertTrue(lines.get(3).startsWith("T,2,230001,"), lines.get(3));
    assertFalse(String.join("", lines).contains("."), "money is no fraction");
  }

  @Test
  void the_trailer_holds_the_digest_of_everything_before_it() throws Exception {
    PaymentFile file = file(order(1, "南春实", 100_000));
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    String before = text.substring(0, text.lastIndexOf("\r\nT,") + 2);
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(before.getBytes(StandardCharsets.UTF_8));
    assertTrue(text.endsWith(HexFormat.of().formatHex(digest) + "\r\n"), text);
    assertEquals(HexFormat.of().formatHex(digest), file.sha256());
  }

  @Test
  void the_same_batch_is_the_same_bytes_and_one_fen_more_is_another_digest() {
    assertArrayEquals(
        file(order(1, "南春实", 100_000)).bytes(), file(order(1, "南春实", 100_000)).bytes());
    assertNotEquals(
        file(order(1, "南春实", 100_000)).sha256(), file(order(1, "南春实", 100_001)).sha256());
  }

  @Test
  void the_details_add_up_to_the_control_total() {
    PaymentOrder[] many =
        IntStream.rangeClosed(1, 500)
            .mapToObj(i -> order(i, "甲" + i, 100_000L + i))
            .toArray(PaymentOrder[]::new);
    PaymentFile file = file(many);
    long sum =
        lines(file).stream()
            .filter(line -> line.startsWith("D,"))
            .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1)))
            .sum();
    assertEquals(file.totalFen(), sum);
    assertEquals(500 * 100_000L + 500 * 501 / 2, sum);
  }

  @Test
  void a_sum_beyond_a_long_is_refused_and_never_wraps() {
    PaymentFile file = file(order(1, "甲", Long.MAX_VALUE), order(2, "乙", 1));
    assertThrows(ArithmeticException.class, file::totalFen);
  }

  @Test
  void a_name_cannot_break_out_of_its_field_or_its_line() {
    List<String> lines = lines(file(order(1, "王\"小\r\nT,9,9", 100_000)));
    assertEquals(3, lines.size());
    assertEquals("D,1,CLAIM1,\"王\"\"小  T,9,9\"," + NUMBER + ",100000", lines.get(1));
  }

  @Test
  void an_order_written_to_a_log_shows_neither_name_nor_number() {
    String told = order(1, "南春实", 100_000).toString();
    assertFalse(told.contains(NUMBER) || told.contains("南春实"), told);
  }

  private static List<String> lines(PaymentFile file) {
    return Arrays.asList(new String(file.bytes(), StandardCharsets.UTF_8).split("\r\n"));
  }
}
