package org.carecert.verifier;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * 信任锚: whom the one who asks trusts; got from the house once, and compared with what it prints
 * elsewhere.
 *
 * @param authorities certificates that certify the keys of papers
 * @param credentialKeys Multikeys of credentials and lists of states
 * @param logKeys verifier keys of the log
 */
record Anchors(
    List<X509Certificate> authorities, List<String> credentialKeys, List<String> logKeys) {
  private static final String FORMAT = "carecert-anchors-1";

  static Anchors read(JsonObject file) throws CertificateException {
    NotGenuine.unless(FORMAT.equals(file.getString("format", "")), "anchors.format");
    CertificateFactory factory =
        CertificateFactory.getInstance("X.509", new BouncyCastleProvider());
    List<X509Certificate> authorities = new ArrayList<>();
    for (String der : texts(file, "authorities")) {
      authorities.add(
          (X509Certificate)
              factory.generateCertificate(
                  new ByteArrayInputStream(Base64.getDecoder().decode(der))));
    }
    return new Anchors(authorities, texts(file, "credentialKeys"), texts(file, "logKeys"));
  }

  private static List<String> texts(JsonObject file, String name) {
    return file.getJsonArray(name).getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }
}
