package org.carecert.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A signed-in caller of the product's API. */
final class Api {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String base;
  private final String token;
  private final Map<String, String> headers;

  private Api(String base, String token, Map<String, String> headers) {
    this.base = base;
    this.token = token;
    this.headers = headers;
  }

  /** An answer that is no yes. */
  static final class Answered extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    final int status;

    Answered(HttpRequest request, int status, byte[] body) {
      super(
          request.method()
              + " "
              + request.uri().getPath()
              + " answered "
              + status
              + ": "
              + new String(body, StandardCharsets.UTF_8));
      this.status = status;
    }
  }

  /** The same caller, who also sends this header. */
  Api withHeader(String name, String value) {
    return new Api(base, token, Map.of(name, value));
  }

  /** Who has not signed in. */
  static Api nobody(String address) {
    return new Api(address + "api/v1", "", Map.of());
  }

  static Api signIn(String address, String username, String password) {
    Api nobody = nobody(address);
    JsonNode answer =
        nobody.post("/tokens", object().put("username", username).put("password", password));
    return new Api(nobody.base, answer.path("accessToken").asText(), Map.of());
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  boolean ready() {
    return send(request("/health").GET().build()).statusCode() == 200;
  }

  JsonNode get(String path) {
    return read(request(path).GET().build());
  }

  JsonNode post(String path, @Nullable JsonNode body) {
    return read(json(path, body).POST(publisher(body)).build());
  }

  JsonNode put(String path, @Nullable JsonNode body) {
    return read(json(path, body).PUT(publisher(body)).build());
  }

  /** Uploads one file, with more form fields if given. */
  JsonNode upload(String path, String fileName, byte[] file, Map<String, String> fields) {
    return read(multipart(path, fileName, file, fields).build());
  }

  private HttpRequest.Builder multipart(
      String path, String fileName, byte[] file, Map<String, String> fields) {
    String boundary = "carecert" + Long.toHexString(System.nanoTime());
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) ->
            body.writeBytes(
                ("--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\"\r\n\r\n"
                        + value
                        + "\r\n")
                    .getBytes(StandardCharsets.UTF_8)));
    body.writeBytes(
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return request(path)
        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
  }

  JsonNode putBytes(String path, String type, byte[] bytes) {
    return read(
        request(path)
            .header("Content-Type", type)
            .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
            .build());
  }

  private HttpRequest.Builder json(String path, @Nullable JsonNode body) {
    return body == null ? request(path) : request(path).header("Content-Type", "application/json");
  }

  private static HttpRequest.BodyPublisher publisher(@Nullable JsonNode body) {
    return body == null
        ? HttpRequest.BodyPublishers.noBody()
        : HttpRequest.BodyPublishers.ofString(body.toString());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json, */*");
    headers.forEach(builder::header);
    return token.isEmpty() ? builder : builder.header("Authorization", "Bearer " + token);
  }

  private static JsonNode read(HttpRequest request) {
    HttpResponse<byte[]> response = send(request);
    if (response.statusCode() >= 300) {
      throw new Answered(request, response.statusCode(), response.body());
    }
    try {
      return response.body().length == 0 ? JSON.nullNode() : JSON.readTree(response.body());
    } catch (IOException e) {
      return JSON.nullNode();
    }
  }

  private static HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
