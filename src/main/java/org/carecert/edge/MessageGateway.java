package org.carecert.edge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A gateway for short messages that carries them no farther than its own list: for the demo and the
 * tests. It asks what a carrier's would: a secret as bearer token if it has one, a key by which it
 * knows a message that comes again, a number and a text. What it took stands at its address, the
 * numbers masked. Replaced by setting {@code CARECERT_MESSAGE_GATEWAY} to another.
 */
public final class MessageGateway implements AutoCloseable {
  /** Where messages are handed over. */
  public static final String PATH = "/messages";

  private static final int MOST_BYTES = 10_000;
  private static final int SHOWN = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final @Nullable String secret;
  private final Consumer<Taken> heard;
  private final Map<String, Taken> taken = new LinkedHashMap<>();

  private MessageGateway(int port, @Nullable String secret, Consumer<Taken> heard)
      throws IOException {
    this.secret = secret;
    this.heard = heard;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
    server.setExecutor(threads);
    server.createContext(PATH, exchange -> answer(exchange, this::take));
    server.createContext("/", exchange -> answer(exchange, this::show));
  }

  /**
   * Starts one on this machine alone.
   *
   * @param port 0 for any that is free
   * @param secret what the house must show, null for nothing
   * @param heard told of each message before it is answered, again if it comes again
   */
  public static MessageGateway start(int port, @Nullable String secret, Consumer<Taken> heard)
      throws IOException {
    MessageGateway gateway = new MessageGateway(port, secret, heard);
    gateway.server.start();
    return gateway;
  }

  /**
   * Runs until it is stopped; the secret comes from {@code CARECERT_MESSAGE_GATEWAY_SECRET}.
   *
   * @param arguments the port
   */
  public static void main(String[] arguments) throws IOException {
    int port = arguments.length == 0 ? 8085 : Integer.parseInt(arguments[0]);
    start(port, System.getenv("CARECERT_MESSAGE_GATEWAY_SECRET"), message -> {});
  }

  /**
   * A message as it came.
   *
   * @param key by which it is known again
   */
  public record Taken(String key, String to, String text) {}

  /** The address for {@code CARECERT_MESSAGE_GATEWAY}. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
  }

  /** What it took, each message once. */
  public List<Taken> taken() {
    synchronized (taken) {
      return List.copyOf(taken.values());
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private Reply take(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      return Reply.problem(405);
    }
    String shown = exchange.getRequestHeaders().getFirst("Authorization");
    if (secret != null && !("Bearer " + secret).equals(shown)) {
      return Reply.problem(401);
    }
    Optional<Taken> message = read(exchange);
    if (message.isEmpty()) {
      return Reply.problem(422);
    }
    heard.accept(message.get());
    synchronized (taken) {
      boolean known = taken.putIfAbsent(message.get().key(), message.get()) != null;
      return new Reply(known ? 200 : 201, "application/json", "{\"taken\":true}");
    }
  }

  private static Optional<Taken> read(HttpExchange exchange) throws IOException {
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    JsonNode body = JSON.readTree(exchange.getRequestBody().readNBytes(MOST_BYTES));
    String to = body.path("to").asText();
    String text = body.path("text").asText();
    return key == null || !to.matches("[0-9+]{5,16}") || text.isBlank()
        ? Optional.empty()
        : Optional.of(new Taken(key, to, text));
  }

  private Reply show(HttpExchange exchange) {
    List<Taken> all = new ArrayList<>(taken());
    java.util.Collections.reverse(all);
    StringBuilder page =
        new StringBuilder(
            "<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><meta name=\"viewport\""
                + " content=\"width=device-width\"><title>短信网关（演示）</title><h1>短信网关（演示）</h1>"
                + "<p>已接收 "
                + all.size()
                + " 条；不会发到任何手机。</p><ul>");
    all.stream()
        .limit(SHOWN)
        .forEach(
            one ->
                page.append("<li>")
                    .append(masked(one.to()))
                    .append("：")
                    .append(escaped(one.text()))
                    .append("</li>"));
    return new Reply(200, "text/html; charset=utf-8", page.append("</ul></html>").toString());
  }

  private static String masked(String number) {
    return number.substring(0, 3) + "****" + number.substring(number.length() - 2);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private interface Desk {
    Reply of(HttpExchange exchange) throws IOException;
  }

  private record Reply(int status, String type, String body) {
    static Reply problem(int status) {
      return new Reply(status, "application/json", "{\"taken\":false}");
    }
  }

  private static void answer(HttpExchange exchange, Desk desk) throws IOException {
    Reply reply;
    try {
      reply = desk.of(exchange);
    } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
      reply = Reply.problem(400);
    }
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", reply.type());
    exchange.sendResponseHeaders(reply.status(), body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }
}
