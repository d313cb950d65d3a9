package org.carecert.shared.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.carecert.shared.CityClock;

/** The files that a paper carries, each bound to the whole of it (ISO 19005-3 §6.8, annex E). */
final class AttachedFiles {
  private AttachedFiles() {}

  static void attach(PDDocument document, List<Attachment> attachments) throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    COSArray associated = new COSArray();
    Map<String, PDComplexFileSpecification> named = new TreeMap<>();
    for (Attachment attachment : attachments) {
      PDComplexFileSpecification file = file(document, attachment);
      associated.add(file.getCOSObject());
      named.put(attachment.name(), file);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(named);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }

  private static PDComplexFileSpecification file(PDDocument document, Attachment attachment)
      throws IOException {
    PDEmbeddedFile content =
        new PDEmbeddedFile(
            document, new ByteArrayInputStream(attachment.bytes()), COSName.FLATE_DECODE);
    content.setSubtype(attachment.mediaType());
    content.setSize(attachment.bytes().length);
    content.setModDate(GregorianCalendar.from(attachment.modified().atZone(CityClock.ZONE)));
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(attachment.name());
    file.setFileUnicode(attachment.name());
    file.setFileDescription(attachment.description());
    file.setEmbeddedFile(content);
    file.setEmbeddedFileUnicode(content);
    file.getCOSObject().setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Data"));
    return file;
  }
}
