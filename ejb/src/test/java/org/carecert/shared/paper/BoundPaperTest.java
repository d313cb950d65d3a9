package org.carecert.shared.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.carecert.shared.Language;
import org.junit.jupiter.api.Test;

/** A paper with what is bound to it. */
class BoundPaperTest {
  private static final Instant AT = Instant.parse("2025-11-28T02:00:00Z");
  private static final byte[] DATA = "{\"name\":\"崔㛃\"}".getBytes(StandardCharsets.UTF_8);
  private static final Attachment FILE =
      new Attachment("credential.json", "application/json", "机器可读凭证", DATA, AT);

  /** Closes a paper with the digest of all that it covers. */
  private record Digested(int room) implements Finish {
    @Override
    public Slot slot() {
      return new Slot(Kind.SIGNATURE, room, "珲春市职业技术学校", AT);
    }

    @Override
    public byte[] over(Covered rest) {
      MessageDigest digest = digest();
      rest.into(digest);
      return digest.digest();
    }
  }

  @Test
  void it_is_an_archive_file_that_everybody_can_read_plain_or_with_an_attachment()
      throws Exception {
    assertEquals(List.of(), Archived.faults(paper(Binding.PLAIN)));
    assertEquals(List.of(), Archived.faults(paper(Binding.PLAIN.with(FILE))));
  }

  @Test
  void an_attachment_is_taken_out_byte_for_byte() throws Exception {
    try (PDDocument document = Loader.loadPDF(paper(Binding.PLAIN.with(FILE)))) {
      PDComplexFileSpecification file =
          document.getDocumentCatalog().getNames().getEmbeddedFiles().getValue("credential.json");
      assertArrayEquals(DATA, file.getEmbeddedFile().toByteArray());
      assertEquals("application/json", file.getEmbeddedFile().getSubtype());
      assertEquals(AT, file.getEmbeddedFile().getModDate().toInstant());
      assertEquals("机器可读凭证", file.getFileDescription());
    }
  }

  @Test
  void what_closes_it_stands_in_its_place_and_covers_the_rest() throws Exception {
    byte[] pdf = paper(Binding.PLAIN.with(FILE).with(new Digested(64)));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature signature = document.getSignatureDictionaries().get(0);
      int[] range = signature.getByteRange();
      assertEquals(pdf.length, range[2] + range[3]);
      assertEquals(2 * 64 + 2, range[2] - range[1]);
      byte[] rest = digest().digest(signature.getSignedContent(pdf));
      assertArrayEquals(Arrays.copyOf(rest, 64), signature.getContents(pdf));
      assertEquals(AT, signature.getSignDate().toInstant());
      assertEquals("珲春市职业技术学校", signature.getName());
    }
    assertTrue(Archived.text(pdf).contains("崔㛃"));
  }

  @Test
  void what_is_longer_than_its_place_is_refused() {
    Binding binding = Binding.PLAIN.with(new Digested(31));
    assertThrows(IllegalStateException.class, () -> paper(binding));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  static byte[] paper(Binding binding) {
    Type type = new Type(Face.SONG, 12, Ink.BLACK);
    return Paper.draw(
        Paper.Sheet.A4_LANDSCAPE,
        new Paper.Imprint("证明", "珲春市职业技术学校", Language.ZH, AT),
        binding,
        paper -> paper.text(Tag.H1, Language.ZH, type, new Paper.At(30, 30), "崔㛃"));
  }
}
