package org.carecert.verifier;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;

/** 证书文件: the file that was given. */
final class Paper implements AutoCloseable {
  private static final String CREDENTIAL = "credential.json";

  private final byte[] file;
  private final PDDocument document;

  Paper(byte[] file) throws IOException {
    this.file = file.clone();
    this.document = Loader.loadPDF(file);
  }

  /** The bytes. */
  byte[] file() {
    return file.clone();
  }

  PDDocument document() {
    return document;
  }

  /** Its signatures and stamps, the first made first. */
  List<PDSignature> signatures() {
    return document.getSignatureDictionaries().stream()
        .sorted(Comparator.comparingInt(signature -> Range.of(file, signature).end()))
        .toList();
  }

  /** The credential that is attached. */
  Optional<byte[]> credential() throws IOException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
    PDComplexFileSpecification attached = tree == null ? null : tree.getValue(CREDENTIAL);
    return attached == null || attached.getEmbeddedFile() == null
        ? Optional.empty()
        : Optional.of(attached.getEmbeddedFile().toByteArray());
  }

  /** What its pages say, without blanks. */
  String text() throws IOException {
    return bare(new PDFTextStripper().getText(document));
  }

  /** A text as pages are compared: without blanks, in one form. */
  static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u3000]", "");
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
