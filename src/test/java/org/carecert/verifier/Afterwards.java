package org.carecert.verifier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What is added to a signed file in an update that leaves the signed bytes alone. */
final class Afterwards {
  private Afterwards() {}

  /** Somebody adds a page. */
  static Path page(Path signed, Path grown) throws IOException {
    return updated(
        signed,
        grown,
        document -> {
          document.addPage(new PDPage());
          document.getPages().getCOSObject().setNeedToBeUpdated(true);
        });
  }

  /** Somebody says what the file opens with. */
  static Path action(Path signed, Path grown) throws IOException {
    return updated(
        signed,
        grown,
        document -> {
          COSDictionary action = new COSDictionary();
          action.setItem(COSName.S, COSName.getPDFName("JavaScript"));
          action.setString(COSName.JS, "app.alert('!')");
          catalog(document).setItem(COSName.OPEN_ACTION, action);
        });
  }

  /** The house adds what the signature is checked with for long. */
  static Path longTerm(Path signed, Path grown) throws IOException {
    return updated(
        signed,
        grown,
        document -> {
          COSDictionary store = new COSDictionary();
          store.setItem(COSName.getPDFName("Certs"), new COSArray());
          catalog(document).setItem(COSName.getPDFName("DSS"), store);
        });
  }

  private static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private static Path updated(Path signed, Path grown, Consumer<PDDocument> change)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(signed.toFile());
        OutputStream out = Files.newOutputStream(grown)) {
      change.accept(document);
      catalog(document).setNeedToBeUpdated(true);
      document.saveIncremental(out);
    }
    return grown;
  }
}
