package org.carecert.shared.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.jspecify.annotations.Nullable;

/**
 * 时间戳服务: asks a service for its word that something existed (RFC 3161, over HTTP). It may be away:
 * then there is no stamp now, and for a while nobody asks, so that no issue waits for it.
 */
public final class TimeStamps {
  private static final Logger LOG = Logger.getLogger(TimeStamps.class.getName());
  private static final int ROOM = 8_192;
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration LEFT_ALONE = Duration.ofMinutes(1);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final @Nullable URI service;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final AtomicLong awayAt = new AtomicLong(System.nanoTime() - LEFT_ALONE.toNanos());

  /** Of a service at an address; of none if null. */
  public TimeStamps(@Nullable URI service) {
    this.service = service;
  }

  /** Whether there is a service, and it was not found to be away a moment ago. */
  boolean reachable() {
    return service != null && System.nanoTime() - awayAt.get() >= LEFT_ALONE.toNanos();
  }

  /** How many bytes a stamp takes at most. */
  int room() {
    return service == null ? 0 : ROOM;
  }

  /** The token of a stamp over what has this SHA-256; empty if none is to be had now. */
  Optional<byte[]> token(byte[] digest) {
    URI asked = service;
    if (asked == null || !reachable()) {
      return Optional.empty();
    }
    try {
      return Optional.of(token(asked, digest));
    } catch (IOException | TSPException e) {
      awayAt.set(System.nanoTime());
      LOG.log(Level.WARNING, "the time-stamp service gives no stamp", e);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private byte[] token(URI asked, byte[] digest)
      throws IOException, TSPException, InterruptedException {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    TimeStampRequest request =
        generator.generate(TSPAlgorithms.SHA256, digest, new BigInteger(64, RANDOM));
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(asked)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException("status " + answer.statusCode());
    }
    TimeStampResponse response = new TimeStampResponse(answer.body());
    response.validate(request);
    if (response.getTimeStampToken() == null) {
      throw new IOException("refused: " + response.getStatusString());
    }
    byte[] token = response.getTimeStampToken().getEncoded();
    if (token.length > ROOM) {
      throw new IOException("a stamp of " + token.length + " bytes");
    }
    return token;
  }
}
