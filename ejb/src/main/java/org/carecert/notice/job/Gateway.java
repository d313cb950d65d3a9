package org.carecert.notice.job;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.carecert.notice.domain.Answer;
import org.carecert.notice.domain.Letter;
import org.carecert.shared.Json;
import org.carecert.shared.Settings;

/**
 * The program that carries messages, asked by HTTP: {@code POST} with {@code to} and {@code text}
 * in JSON, the message's key as {@code Idempotency-Key}, the secret as bearer token.
 */
class Gateway {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI address;

  Gateway(URI address) {
    this.address = address;
  }

  /** Hands a letter over. */
  Answer carry(Letter letter) {
    try {
      return Answer.of(
          client.send(request(letter), HttpResponse.BodyHandlers.discarding()).statusCode());
    } catch (IOException fault) {
      return Answer.away(fault.getClass().getSimpleName());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Answer.away(stopped.getClass().getSimpleName());
    }
  }

  private HttpRequest request(Letter letter) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Idempotency-Key", letter.key())
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    Json.text(new Body(letter.to(), letter.text()))));
    Settings.text("CARECERT_MESSAGE_GATEWAY_SECRET")
        .ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    return request.build();
  }

  private record Body(String to, String text) {}
}
