package org.carecert.shared.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.carecert.shared.CityClock;
import org.carecert.shared.Language;

/**
 * What makes a document an archive file: its description (PDF/A-3u, PDF/UA-1) and its colour space.
 */
final class Archive {
  private static final Deflated SRGB =
      Deflated.once(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
  private static final String COLOURS = "sRGB IEC61966-2.1";

  // PDF/A knows no pdfuaid: a file that is both has to describe it (ISO 19005-3 §6.6.2.3).
  private static final String UA_SCHEMA =
      """
        <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
         <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
          <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
          <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
          <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
          <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
           <pdfaProperty:name>part</pdfaProperty:name>
           <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
           <pdfaProperty:category>internal</pdfaProperty:category>
           <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
          </rdf:li></rdf:Seq></pdfaSchema:property>
         </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
      """;

  private Archive() {}

  static void describe(PDDocument document, Paper.Imprint imprint) {
    String xmp =
        String.format(
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
               <pdfaid:part>3</pdfaid:part>
               <pdfaid:conformance>U</pdfaid:conformance>
              </rdf:Description>
              <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
               <pdfuaid:part>1</pdfuaid:part>
              </rdf:Description>
              %5$s
              <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
               <dc:format>application/pdf</dc:format>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
               <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
               <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
              </rdf:Description>
              <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
               <xmp:CreateDate>%4$s</xmp:CreateDate>
               <xmp:ModifyDate>%4$s</xmp:ModifyDate>
               <xmp:CreatorTool>CareCert</xmp:CreatorTool>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """,
            escaped(imprint.title()),
            escaped(imprint.author()),
            imprint.language().tag(),
            date(imprint.made()),
            UA_SCHEMA);
    ReadyStream metadata = new ReadyStream(xmp.getBytes(StandardCharsets.UTF_8));
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
    document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, metadata);
    colour(document);
    document.setDocumentId(imprint.made().toEpochMilli() ^ imprint.title().hashCode());
  }

  static void language(PDDocument document, Language language) {
    document.getDocumentCatalog().setLanguage(language.tag());
    var preferences =
        new org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences(
            new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private static void colour(PDDocument document) {
    ReadyStream profile = new ReadyStream(SRGB);
    profile.setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    intent.setString(COSName.INFO, COLOURS);
    intent.setString(COSName.OUTPUT_CONDITION, COLOURS);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, COLOURS);
    intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    COSArray intents = new COSArray();
    intents.add(intent);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
  }

  private static String date(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        instant.truncatedTo(ChronoUnit.SECONDS).atZone(CityClock.ZONE));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
