package org.carecert.shared.signing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;

/**
 * Revocation lists of one night: the house's own for its own certificates, others from where the
 * certificate says; each is asked for once.
 */
final class RevocationLists {
  private static final Logger LOG = Logger.getLogger(RevocationLists.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final @Nullable HouseAuthority own;
  private final Instant now;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Map<X500Name, Optional<byte[]>> known = new HashMap<>();

  RevocationLists(@Nullable HouseAuthority own, Instant now) {
    this.own = own;
    this.now = now;
  }

  /** The list on which this certificate would stand; empty if it is out of reach. */
  Optional<byte[]> of(X509CertificateHolder certificate) {
    return known.computeIfAbsent(certificate.getIssuer(), issuer -> fresh(certificate));
  }

  private Optional<byte[]> fresh(X509CertificateHolder certificate) {
    HouseAuthority house = own;
    if (house != null && house.name().equals(certificate.getIssuer())) {
      return Optional.of(house.revocations(now));
    }
    return addresses(certificate)
        .filter(address -> address.startsWith("http://") || address.startsWith("https://"))
        .map(this::fetched)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Stream<String> addresses(X509CertificateHolder certificate) {
    Extension extension = certificate.getExtension(Extension.cRLDistributionPoints);
    if (extension == null) {
      return Stream.empty();
    }
    return Arrays.stream(
            CRLDistPoint.getInstance(extension.getParsedValue()).getDistributionPoints())
        .map(point -> point.getDistributionPoint())
        .filter(name -> name != null && name.getType() == DistributionPointName.FULL_NAME)
        .flatMap(name -> Arrays.stream(GeneralNames.getInstance(name.getName()).getNames()))
        .filter(name -> name.getTagNo() == GeneralName.uniformResourceIdentifier)
        .map(name -> ASN1IA5String.getInstance(name.getName()).getString());
  }

  private Optional<byte[]> fetched(String address) {
    try {
      HttpResponse<byte[]> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IOException("status " + answer.statusCode());
      }
      return Optional.of(new X509CRLHolder(answer.body()).getEncoded());
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "a revocation list is out of reach", e);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
