package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.carecert.exam.domain.BankNames;
import org.carecert.exam.domain.ExchangeReason;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ItemDefaults;
import org.carecert.exam.domain.ItemFormat;
import org.carecert.exam.domain.ReadItems;
import org.carecert.exam.exchange.ItemReading;
import org.carecert.exam.exchange.ItemWriting;
import org.carecert.shared.Reason;
import org.carecert.shared.Refused;
import org.carecert.shared.sheet.SheetLimits;
import org.carecert.shared.sheet.SheetReason;
import org.junit.jupiter.api.Test;

/** Files that are made to do harm, or that are none. */
class HostileItemsTest {
  private static final SheetLimits LIMITS = new SheetLimits(10L << 20, 20_000, 50);
  private static final String ITEM = "<assessmentItem identifier='a'><itemBody/></assessmentItem>";

  @Test
  void a_name_that_leads_out_of_the_package_is_refused() {
    for (String name :
        List.of(
            "../evil.xml",
            "a/../../evil.xml",
            "/etc/evil.xml",
            "C:/evil.xml",
            "..\\evil.xml",
            "a\\b.xml",
            "x\u0001.xml")) {
      refused(ExchangeReason.PACKAGE_PATH, packed(name, ITEM));
    }
    Map<String, byte[]> twice = new LinkedHashMap<>();
    twice.put("items/a.xml", text(ITEM));
    twice.put("items/A.xml", text(ITEM));
    refused(ExchangeReason.PACKAGE_PATH, ForeignItemsTest.zip(twice));
  }

  @Test
  void a_document_type_is_refused_wherever_it_stands() {
    String doctype =
        "<!DOCTYPE quiz [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
    refused(ExchangeReason.XML_DOCTYPE, text(doctype + "<quiz>&b;</quiz>"));
    refused(ExchangeReason.XML_DOCTYPE, text("<!DOCTYPE quiz SYSTEM 'http://x/y'><quiz/>"));
    refused(ExchangeReason.XML_DOCTYPE, packed("items/a.xml", doctype + ITEM));
    refused(ExchangeReason.XML_DOCTYPE, packed("imsmanifest.xml", doctype + "<manifest/>"));
  }

  @Test
  void a_package_that_bursts_is_refused() throws IOException {
    refused(ExchangeReason.PACKAGE_BOMB, packed("items/a.xml", " ".repeat(3 << 20)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] zeros = new byte[1 << 20];
      zip.putNextEntry(new ZipEntry("pictures/a.png"));
      for (int i = 0; i < 400; i++) {
        zip.write(zeros);
      }
    }
    refused(ExchangeReason.PACKAGE_BOMB, bytes.toByteArray());
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 12_001; i++) {
      many.put("f" + i, new byte[0]);
    }
    refused(ExchangeReason.PACKAGE_BOMB, ForeignItemsTest.zip(many));
  }

  @Test
  void a_package_in_a_package_is_not_unpacked() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("imsmanifest.xml", text("<manifest><resources/></manifest>"));
    files.put("items/a.xml", text(ITEM));
    files.put("inner.zip", packed("../evil.xml", ITEM));
    ReadItems file = read(ForeignItemsTest.zip(files));
    assertEquals(1, file.rejected().size());
    assertEquals("inner.zip", file.notes().get(0).code());
  }

  @Test
  void xml_that_is_torn_tells_its_line() {
    String torn = "<quiz>\n<question type='truefalse'>\n<name>\n</question></quiz>";
    assertEquals(
        List.of("4"), refused(ExchangeReason.XML_MALFORMED, text(torn)).refusals().get(0).args());
    refused(ExchangeReason.XML_MALFORMED, text("<quiz>" + "<a>".repeat(100_000)));
    refused(ExchangeReason.XML_MALFORMED, text("<quiz><question>&undeclared;</question></quiz>"));
    refused(ExchangeReason.XML_MALFORMED, text("<"));
    byte[] wrong = text("<?xml version='1.0' encoding='UTF-8'?><quiz><a>题</a></quiz>");
    wrong[wrong.length - 13] = (byte) 0xFF;
    refused(ExchangeReason.XML_MALFORMED, wrong);
  }

  @Test
  void too_much_is_refused() {
    refused(ExchangeReason.FILE_TOO_LARGE, new byte[(10 << 20) + 1]);
    refused(ExchangeReason.TOO_MANY_QUESTIONS, text("真的{T}\n\n".repeat(5_001)));
    refused(
        ExchangeReason.TOO_MANY_QUESTIONS,
        text("<quiz>" + "<question type='essay'/>".repeat(5_001) + "</quiz>"));
  }

  @Test
  void a_file_that_is_none_of_them_is_refused() {
    refused(ExchangeReason.FORMAT_UNKNOWN, text("<html><body/></html>"));
    refused(ExchangeReason.FORMAT_UNKNOWN, packed("readme.txt", "nothing"));
    refused(ExchangeReason.NO_QUESTIONS, text("<quiz></quiz>"));
    refused(ExchangeReason.NO_QUESTIONS, text("// {only} a comment"));
    byte[] torn = packed("items/a.xml", ITEM);
    refused(ExchangeReason.PACKAGE_UNREADABLE, java.util.Arrays.copyOf(torn, 40));
    refused(ExchangeReason.ENCODING_UNKNOWN, new byte[] {':', ':', (byte) 0xFF, (byte) 0xFF, '{'});
    refused(ExchangeReason.ENCODING_UNKNOWN, text("::a\0::b{T}"));
    refused(SheetReason.SHEET_OLD_EXCEL, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    refused(
        SheetReason.SHEET_EMPTY,
        ItemWriting.write(ItemFormat.XLSX, ItemRoundTripTest.out(List.of())));
  }

  @Test
  void texts_that_look_like_markup_are_read_in_a_moment() {
    for (String part : List.of("<", "&", "<b", "\\", "[tag:", "::", "->", "%", "<!--", "~", "=")) {
      String body = part.repeat(200_000 / part.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> read(text("// " + body + "\n::a::" + body + "{T}")), part);
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> read(text("::a::b{=" + body + " ~c}")), part);
    }
  }

  @Test
  void a_file_that_is_damaged_anywhere_is_read_or_refused_and_never_breaks() {
    Random random = new Random(11);
    for (ItemFormat format : EnumSet.complementOf(EnumSet.of(ItemFormat.XLSX))) {
      byte[] sound =
          ItemWriting.write(
              format,
              ItemRoundTripTest.out(
                  List.of(ItemRoundTripTest.draft(ItemRoundTripTest.TYPES.get(3), 1, random))));
      for (int i = 0; i < 400; i++) {
        byte[] damaged = sound.clone();
        for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        readOrRefused(damaged);
      }
    }
  }

  private static void readOrRefused(byte[] file) {
    try {
      read(file);
    } catch (Refused e) {
      assertEquals(false, e.refusals().isEmpty());
    }
  }

  private static Refused refused(Reason reason, byte[] file) {
    Refused refused = assertThrows(Refused.class, () -> read(file), reason.name());
    assertEquals(reason, refused.reason());
    return refused;
  }

  private static ReadItems read(byte[] file) {
    return ItemReading.read(
        file, LIMITS, ItemDefaults.NONE, new BankNames(Map.of("P", Importance.X), Map.of()));
  }

  private static byte[] packed(String name, String text) {
    return ForeignItemsTest.zip(Map.of(name, text(text)));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
