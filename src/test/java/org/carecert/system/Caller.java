package org.carecert.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An outside program: it knows addresses and JSON, and nothing of the product's classes. */
public final class Caller {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  private static final String DEMO = "carecert-demo";

  private final String address;
  private final String token;

  private Caller(String address, String token) {
    this.address = address;
    this.token = token;
  }

  /** Somebody without a token. */
  public static Caller nobody() {
    return new Caller(TheHouse.get().address(), "");
  }

  static Caller nobodyAt(String address) {
    return new Caller(address, "");
  }

  /** Somebody with this token, good or bad. */
  public static Caller withToken(String token) {
    return new Caller(TheHouse.get().address(), token);
  }

  /** A demo account, signed in. */
  public static Caller as(String username) {
    return as(TheHouse.get().address(), username);
  }

  static Caller as(String address, String username) {
    return new Caller(
        address, TOKENS.computeIfAbsent(address + username, key -> token(address, username, DEMO)));
  }

  /** A demo account, signed in anew: after the clock was moved, earlier tokens are of no use. */
  public static Caller fresh(String username) {
    return fresh(username, DEMO);
  }

  /** Somebody with a password of his own. */
  public static Caller fresh(String username, String password) {
    String address = TheHouse.get().address();
    return new Caller(address, token(address, username, password));
  }

  static Caller fresh(String address, String username, String password) {
    return new Caller(address, token(address, username, password));
  }

  private static String token(String address, String username, String password) {
    return new Caller(address, "")
        .post("/tokens", "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}")
        .json()
        .path("accessToken")
        .asText();
  }

  /** An answer. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Answer(int status, String type, byte[] body) {
    /** The body as text. */
    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as JSON. */
    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException e) {
        throw new UncheckedIOException(text(), e);
      }
    }

    /** The codes of a problem's reasons, separated by blanks. */
    public String codes() {
      StringBuilder codes = new StringBuilder();
      json().path("reasons").forEach(r -> codes.append(r.path("code").asText()).append(' '));
      return codes.toString().strip();
    }
  }

  /** GET below the API's base. */
  public Answer get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** POST of a JSON text. */
  public Answer post(String path, @Nullable String body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body)));
  }

  /** PUT of a JSON text. */
  public Answer put(String path, @Nullable String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Any method, with a body of any type. */
  public Answer call(String method, String path, String type, byte[] body) {
    return send(
        request(path)
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  /** A file, sent as a browser's form sends it. */
  public Answer upload(String path, String name, byte[] file, String... headers) {
    String boundary = "----carecert-" + file.length;
    byte[] head =
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    return send(
        request(path, headers)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArrays(java.util.List.of(head, file, tail))));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    String url = path.startsWith("//") ? address + path.substring(2) : address + "api/v1" + path;
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(url));
    if (!token.isEmpty()) {
      builder.header("Authorization", "Bearer " + token);
    }
    return headers.length == 0 ? builder : builder.headers(headers);
  }

  private Answer send(HttpRequest.Builder builder) {
    try {
      HttpRequest request = builder.build();
      HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return asDescribed(
          request,
          new Answer(
              response.statusCode(),
              response.headers().firstValue("Content-Type").orElse(""),
              response.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  // No test of the whole passes over an answer that the description does not foresee.
  private Answer asDescribed(HttpRequest request, Answer answer) {
    String path = request.uri().getRawPath();
    if (path.startsWith("/api/v1")) {
      String faults = Description.at(address).faults(request.method(), path, answer);
      if (!faults.isEmpty()) {
        String text = answer.text();
        throw new AssertionError(
            request.method()
                + " "
                + path
                + " "
                + answer.status()
                + " is not as described: "
                + faults
                + "\n"
                + text.substring(0, Math.min(text.length(), 2000)));
      }
    }
    return answer;
  }
}
