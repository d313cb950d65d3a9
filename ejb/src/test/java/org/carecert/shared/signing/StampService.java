package org.carecert.shared.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;

/**
 * A time-stamp service of its own, whose every word is made by OpenSSL, with its revocation list.
 * Its authority certifies keys of others as well.
 */
public final class StampService implements AutoCloseable {
  private static final String KEY = " -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes ";
  private static final String CONFIGURATION =
      """
      [ca]
      default_ca = authority
      [authority]
      database = index.txt
      default_md = sha256
      default_crl_days = 7
      [tsa]
      default_tsa = service
      [service]
      serial = serial
      signer_cert = tsa.pem
      certs = ca.pem
      signer_key = tsa.key
      signer_digest = sha256
      default_policy = 1.2.3.4.1
      digests = sha256
      ess_cert_id_alg = sha256
      [stamping]
      keyUsage = critical,digitalSignature
      extendedKeyUsage = critical,timeStamping
      authorityKeyIdentifier = keyid
      crlDistributionPoints = URI:%1$s/list.crl
      [signing]
      keyUsage = critical,digitalSignature,nonRepudiation
      authorityKeyIdentifier = keyid
      crlDistributionPoints = URI:%1$s/list.crl
      """;

  private final Path folder;
  private final HttpServer server;
  private volatile boolean away;

  /** Starts one that has its files in a folder. */
  public StampService(Path folder) throws Exception {
    this.folder = folder;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/stamp", this::stamp);
    server.createContext("/list.crl", exchange -> answer(exchange, folder.resolve("list.crl")));
    server.start();
    String root = "http://127.0.0.1:" + server.getAddress().getPort();
    Files.writeString(folder.resolve("service.cnf"), CONFIGURATION.formatted(root));
    Files.writeString(folder.resolve("index.txt"), "");
    Files.writeString(folder.resolve("serial"), "01");
    openssl(
        "req -x509 -days 30 -subj /CN=Stamps -addext keyUsage=critical,keyCertSign,cRLSign"
            + KEY
            + "-keyout ca.key -out ca.pem");
    certified("tsa", "Stamp", "stamping");
    openssl("ca -gencrl -config service.cnf -keyfile ca.key -cert ca.pem -out list.pem");
    openssl("crl -in list.pem -outform DER -out list.crl");
  }

  /** A PKCS#12 file with a key that this authority certifies, and its chain. */
  public Path signingKey(String password) throws IOException {
    certified("signer", "Issuer", "signing");
    openssl(
        "pkcs12 -export -name issuer -inkey signer.key -in signer.pem -certfile ca.pem -out"
            + " signer.p12 -passout pass:"
            + password);
    return folder.resolve("signer.p12");
  }

  /** Gives no stamps until it is back; its revocation list stays within reach. */
  public void away(boolean now) {
    away = now;
  }

  /** Where it is asked (RFC 3161). */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/stamp");
  }

  /** Whom a stranger has to trust. */
  public X509Certificate authority() throws Exception {
    try (InputStream in = Files.newInputStream(folder.resolve("ca.pem"))) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }

  /** Its revocation list, as it is fetched. */
  public byte[] revocations() throws IOException {
    return Files.readAllBytes(folder.resolve("list.crl"));
  }

  private synchronized void stamp(HttpExchange exchange) throws IOException {
    if (away) {
      exchange.sendResponseHeaders(503, -1);
      exchange.close();
      return;
    }
    Files.write(folder.resolve("query.tsq"), exchange.getRequestBody().readAllBytes());
    openssl("ts -reply -config service.cnf -queryfile query.tsq -out reply.tsr");
    answer(exchange, folder.resolve("reply.tsr"));
  }

  private static void answer(HttpExchange exchange, Path file) throws IOException {
    byte[] body = Files.readAllBytes(file);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void certified(String name, String subject, String purpose) throws IOException {
    openssl("req -subj /CN=%2$s%3$s-keyout %1$s.key -out %1$s.csr".formatted(name, subject, KEY));
    openssl(
        ("x509 -req -days 20 -in %1$s.csr -CA ca.pem -CAkey ca.key -CAcreateserial -extfile"
                + " service.cnf -extensions %2$s -out %1$s.pem")
            .formatted(name, purpose));
  }

  private void openssl(String arguments) throws IOException {
    Process process =
        new ProcessBuilder(("openssl " + arguments).split(" "))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(arguments + ": " + told);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
