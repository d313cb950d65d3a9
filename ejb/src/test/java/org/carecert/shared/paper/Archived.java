package org.carecert.shared.paper;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The independent judge of papers: veraPDF for the form, an extractor for the text. */
public final class Archived {
  private Archived() {}

  /** What veraPDF finds against PDF/A-3u and PDF/UA-1; empty if it is both. */
  public static List<String> faults(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    List<String> faults = new ArrayList<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_U, PDFAFlavour.PDFUA_1)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
        judge.validate(parser).getTestAssertions().stream()
            .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
            .map(a -> flavour + " " + a.getRuleId().getClause() + " " + a.getMessage())
            .distinct()
            .forEach(faults::add);
      }
    }
    return faults;
  }

  /** The text that a reader copies out. */
  public static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Whether a text holds a Kangxi radical in place of a character. */
  public static boolean hasRadical(String text) {
    return text.codePoints().anyMatch(c -> c >= 0x2E80 && c <= 0x2FDF);
  }
}
