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
 */
final class StampService implements AutoCloseable {
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
      crlDistributionPoints = URI:%s/list.crl
      """;

  private final Path folder;
  private final HttpServer server;

  StampService(Path folder) throws Exception {
    this.folder = folder;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/stamp", this::stamp);
    server.createContext("/list.crl", exchange -> answer(exchange, folder.resolve("list.crl")));
    server.start();
    String root = "http://127.0.0.1:" + server.getAddress().getPort();
    Files.writeString(folder.resolve("service.cnf"), CONFIGURATION.formatted(root));
    Files.writeString(folder.resolve("index.txt"), "");
    Files.writeString(folder.resolve("serial"), "01");
    String key = " -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes ";
    openssl(
        "req -x509 -days 30 -subj /CN=Stamps -addext keyUsage=critical,keyCertSign,cRLSign"
            + key
            + "-keyout ca.key -out ca.pem");
    openssl("req -subj /CN=Stamp" + key + "-keyout tsa.key -out tsa.csr");
    openssl(
        "x509 -req -days 20 -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial"
            + " -extfile service.cnf -extensions stamping -out tsa.pem");
    openssl("ca -gencrl -config service.cnf -keyfile ca.key -cert ca.pem -out list.pem");
    openssl("crl -in list.pem -outform DER -out list.crl");
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/stamp");
  }

  X509Certificate authority() throws Exception {
    try (InputStream in = Files.newInputStream(folder.resolve("ca.pem"))) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }

  byte[] revocations() throws IOException {
    return Files.readAllBytes(folder.resolve("list.crl"));
  }

  private synchronized void stamp(HttpExchange exchange) throws IOException {
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
