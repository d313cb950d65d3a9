package org.carecert.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The independent judge of credentials: Digital Bazaar's libraries, run by Node. */
public final class Judge {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SCRIPTS = Path.of("test/judge");
  private static final Path FOLDER = Path.of("target/judge");
  private static final List<String> FILES =
      List.of("package.json", "package-lock.json", "judge.mjs");

  private Judge() {}

  /**
   * Judges a credential.
   *
   * @param documents what stands at which address; nothing else is reached
   * @param now the moment of judging; the true one if null
   */
  public static JsonNode of(
      JsonNode credential, Map<String, JsonNode> documents, @Nullable String now) {
    ObjectNode question = JSON.createObjectNode();
    question.set("credential", credential);
    ObjectNode known = question.putObject("documents");
    documents.forEach(known::set);
    question.put("now", now);
    try {
      installed();
      Path asked = Files.createTempFile(FOLDER, "question", ".json");
      Files.write(asked, JSON.writeValueAsBytes(question));
      JsonNode told = JSON.readTree(run(asked, "node", FOLDER.resolve("judge.mjs").toString()));
      Files.delete(asked);
      return told;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized void installed() throws IOException {
    Files.createDirectories(FOLDER);
    try (RandomAccessFile file = new RandomAccessFile(FOLDER.resolve("lock").toFile(), "rw");
        FileLock lock = file.getChannel().lock()) {
      Path done = FOLDER.resolve("installed-" + Files.size(SCRIPTS.resolve(FILES.get(1))));
      for (String name : FILES) {
        Files.copy(
            SCRIPTS.resolve(name), FOLDER.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
      if (lock.isValid() && !Files.exists(done)) {
        run(
            null,
            "npm",
            "ci",
            "--ignore-scripts",
            "--prefer-offline",
            "--prefix",
            FOLDER.toString());
        Files.createFile(done);
      }
    }
  }

  private static byte[] run(@Nullable Path in, String... program) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(program);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    if (in != null) {
      builder.redirectInput(in.toFile());
    }
    try {
      Process process = builder.start();
      byte[] told = process.getInputStream().readAllBytes();
      int end = process.waitFor();
      if (end != 0) {
        throw new AssertionError(String.join(" ", program) + " ended with " + end);
      }
      return told;
    } catch (IOException e) {
      throw new AssertionError(
          "Credentials are judged by Node 18 or later with npm (packages nodejs and npm), which"
              + " fetches what src/test/judge/package-lock.json names: install them and run again.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
