package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemFormat;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.exchange.ItemWriting;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Exported packages are valid by the schemas of 1EdTech. */
class QtiSchemaTest {
  private static final String ITEMS_22 = "qti-2.2/qtiv2p2p2/imsqti_v2p2p2.xsd";
  private static final String METADATA_22 = "qti-2.2/imsmd_loose_v1p3p2.xsd";
  private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";
  private static final String ITEMS_30 = "qti-3.0/qtiv3p0/imsqti_asiv3p0_sbacv1p0_v1p0.xsd";
  private static final String MANIFEST_30 = "qti-3.0/qtiv3p0/imsqtiv3p0_imscpv1p2_v1p0.xsd";
  private static final String XLINK =
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'"
          + " targetNamespace='http://www.w3.org/1999/xlink'/>";

  @Test
  void items_of_every_type_are_valid_by_qti_2_2() throws Exception {
    Map<String, String> files = files(ItemFormat.QTI_22);
    files.remove("imsmanifest.xml");
    valid(ITEMS_22, files);
  }

  @Test
  void items_of_every_type_are_valid_by_qti_3_0() throws Exception {
    Map<String, String> files = files(ItemFormat.QTI_30);
    files.remove("imsmanifest.xml");
    valid(ITEMS_30, files);
  }

  @Test
  void the_manifest_is_valid_by_qti_3_0() throws Exception {
    Map<String, String> files = files(ItemFormat.QTI_30);
    files.keySet().retainAll(List.of("imsmanifest.xml"));
    valid(MANIFEST_30, files);
  }

  @Test
  void the_manifest_of_qti_2_2_lists_every_file_once_and_its_tags_are_valid_metadata()
      throws Exception {
    Map<String, String> files = files(ItemFormat.QTI_22);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    Document manifest =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(files.remove("imsmanifest.xml"))));
    assertEquals(
        "http://www.imsglobal.org/xsd/imscp_v1p1", manifest.getDocumentElement().getNamespaceURI());
    List<String> listed = new ArrayList<>();
    Set<String> identifiers = new HashSet<>();
    NodeList resources = manifest.getElementsByTagNameNS("*", "resource");
    for (int i = 0; i < resources.getLength(); i++) {
      Element resource = (Element) resources.item(i);
      assertEquals("imsqti_item_xmlv2p2", resource.getAttribute("type"));
      assertTrue(identifiers.add(resource.getAttribute("identifier")));
      Element file = (Element) resource.getElementsByTagNameNS("*", "file").item(0);
      assertEquals(resource.getAttribute("href"), file.getAttribute("href"));
      listed.add(file.getAttribute("href"));
    }
    assertEquals(List.copyOf(files.keySet()), listed);
    Schema metadata = schema(METADATA_22);
    NodeList tags = manifest.getElementsByTagNameNS(LOM, "lom");
    assertEquals(files.size(), tags.getLength());
    for (int i = 0; i < tags.getLength(); i++) {
      metadata.newValidator().validate(new DOMSource(tags.item(i)));
    }
    Element broken = (Element) tags.item(0);
    broken.appendChild(manifest.createElementNS(LOM, "general"));
    broken.appendChild(manifest.createElementNS(LOM, "wrong"));
    assertThrows(SAXException.class, () -> metadata.newValidator().validate(new DOMSource(broken)));
  }

  private static void valid(String name, Map<String, String> files) throws Exception {
    Schema schema = schema(name);
    for (Map.Entry<String, String> file : files.entrySet()) {
      try {
        validate(schema, file.getValue());
      } catch (SAXException e) {
        throw new AssertionError(file.getKey() + ": " + e.getMessage() + "\n" + file.getValue(), e);
      }
    }
    String broken =
        files.values().iterator().next().replaceFirst(" (identifier|href)=\"[^\"]*\"", "");
    assertThrows(SAXException.class, () -> validate(schema, broken), "the schema is asked");
  }

  private static void validate(Schema schema, String xml) throws SAXException, IOException {
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  private static Map<String, String> files(ItemFormat format) throws IOException {
    Random random = new Random(9);
    List<ItemDraft> drafts = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      drafts.add(
          ItemRoundTripTest.draft(
              List.of(ItemType.values()).get(i % ItemType.values().length), i, random));
    }
    Map<String, String> files = new LinkedHashMap<>();
    int pictures = 0;
    byte[] bytes = ItemWriting.write(format, PicturesOutTest.out(drafts));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("images/")) {
          pictures++;
          continue;
        }
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertEquals("imsmanifest.xml", files.keySet().iterator().next());
    assertTrue(files.size() == 91, "files: " + files.size());
    assertEquals(2, pictures, "each picture once");
    assertTrue(files.values().stream().anyMatch(text -> text.contains("<img ")));
    return files;
  }

  private static Schema schema(String name) throws Exception {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty("jdk.xml.maxOccurLimit", "0");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
    factory.setResourceResolver(
        (type, space, publicId, systemId, base) ->
            systemId != null && systemId.endsWith("xlink.xsd") ? empty(systemId) : null);
    URL file = Objects.requireNonNull(QtiSchemaTest.class.getResource("/schemas/" + name), name);
    return factory.newSchema(file);
  }

  private static LSInput empty(String systemId) {
    try {
      DOMImplementationLS dom =
          (DOMImplementationLS)
              org.w3c.dom.bootstrap.DOMImplementationRegistry.newInstance()
                  .getDOMImplementation("LS");
      LSInput input = dom.createLSInput();
      input.setSystemId(systemId);
      input.setCharacterStream(new StringReader(XLINK));
      return input;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("LS", e);
    }
  }
}
