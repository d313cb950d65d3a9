package org.carecert.shared.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * 成品: a finished file. What is added to it is written behind it, so that not one of its bytes
 * changes and its signatures stay whole (ISO 32000-1 §7.5.6).
 */
public final class FinishedPaper {
  private FinishedPaper() {}

  /** What stands in its places, the signature first, then stamps; empty if it was never closed. */
  public static List<byte[]> closings(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      List<byte[]> found = new ArrayList<>();
      for (PDSignature closing : document.getSignatureDictionaries()) {
        found.add(closing.getContents(file));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same file, closed once more. */
  public static byte[] closed(byte[] file, Finish finish) {
    try (PDDocument document = Loader.loadPDF(file)) {
      SignatureSlot slot = new SignatureSlot(finish);
      slot.add(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + 40_000);
      document.saveIncremental(out);
      byte[] closed = out.toByteArray();
      slot.fill(closed);
      return closed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same file with what its signatures are checked with. */
  public static byte[] with(Evidence evidence, byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      COSDictionary store = new COSDictionary();
      store.setItem(COSName.TYPE, COSName.getPDFName("DSS"));
      store.setItem(COSName.getPDFName("Certs"), streams(document, evidence.certificates()));
      store.setItem(COSName.getPDFName("CRLs"), streams(document, evidence.revocationLists()));
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      catalog.setItem(COSName.getPDFName("DSS"), store);
      catalog.setNeedToBeUpdated(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + 10_000);
      document.saveIncremental(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static COSArray streams(PDDocument document, List<byte[]> contents) throws IOException {
    COSArray array = new COSArray();
    for (byte[] content : contents) {
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(content);
      }
      array.add(stream);
    }
    return array;
  }
}
