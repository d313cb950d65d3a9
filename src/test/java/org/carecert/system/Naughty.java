package org.carecert.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** What people and programs write into fields that were made for something else. */
final class Naughty {
  /** Texts, as they stand inside the quotes of a JSON string. */
  static final List<String> TEXTS =
      List.of(
          "",
          "   ",
          "\\u0000",
          "a\\u0000b",
          "\\ud800",
          "\\u202egnp.txt",
          "\\u2028line",
          "a\\r\\nSet-Cookie: x=y",
          "𬭎㛃䶮龑",
          "👩\\u200d👧\\u200d👦",
          "z\\u0335\\u0321\\u0322a\\u0336\\u0301\\u0302",
          "'; drop table identity_person; --",
          "<script>alert(1)</script>",
          "${7*7}#{7*7}{{7*7}}",
          "=cmd|' /C calc'!A0",
          "../../../../etc/passwd",
          "%s%n%x {0} {x",
          "１２３",
          "9999-99-99",
          "-1",
          "x".repeat(10_000),
          "字".repeat(400));

  // Every field meets some, and every one meets many fields; the same in every run.
  private static int turn;

  private Naughty() {}

  /** The next few of these. */
  static <T> List<T> some(List<T> all, int count) {
    List<T> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(all.get(turn++ % all.size()));
    }
    return some;
  }

  /** Values of another kind than the one that stands there. */
  static List<JsonNode> insteadOf(JsonNode value) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    ArrayNode many = make.arrayNode();
    for (int i = 0; i < 10_001 && value.isArray(); i++) {
      many.add(value.path(0));
    }
    return List.of(
        make.nullNode(),
        make.numberNode(-1),
        make.numberNode(0),
        make.numberNode(new BigDecimal("1.5")),
        make.numberNode(Long.MAX_VALUE),
        make.numberNode(new BigInteger("9".repeat(60))),
        make.booleanNode(true),
        make.textNode("x"),
        make.objectNode(),
        make.arrayNode(),
        make.arrayNode().addNull(),
        many);
  }

  /** Bodies that are no JSON, or not the JSON that is meant. */
  static List<String> bodies() {
    return List.of(
        "",
        "{",
        "{\"a\":}",
        "null",
        "[]",
        "\"x\"",
        "7",
        "{}",
        "\ufeff{}",
        "{\"a\":1,\"a\":2}",
        "[".repeat(5_000),
        "{\"a\":".repeat(5_000),
        "{\"\\ud800\":1}",
        "<x/>");
  }
}
