package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.carecert.launch.House;
import org.carecert.shared.signing.StampService;
import org.carecert.shared.signing.Strangers;
import org.carecert.system.story.Paper;
import org.junit.jupiter.api.Test;

/**
 * A house whose key lies in a device (PKCS#11) and whose papers are stamped by a service: what is
 * signed while the service is away, and what the night makes of it.
 */
class LastingIT {
  private static final String PIN = "13579";

  private final Path folder;
  private final StampService service;

  LastingIT() throws Exception {
    folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "lasting");
    service = new StampService(Files.createDirectories(folder.resolve("stamps")));
  }

  @Test
  void the_night_makes_every_paper_of_the_device_checkable_for_long() throws Exception {
    Path tokens = tokens();
    Path device = device(tokens);
    Map<String, String> settings =
        Map.of(
            "SOFTHSM2_CONF", tokens.toString(),
            "CARECERT_SIGNING_KIND", "pkcs11",
            "CARECERT_SIGNING_KEY", device.toString(),
            "CARECERT_SIGNING_PASSWORD", PIN,
            "CARECERT_TSA", service.address().toString());
    try (House house =
        House.start(Path.of("..").toAbsolutePath().normalize(), folder.resolve("data"), settings)) {
      Caller.as(house.address(), "admin").put("/demo/loaded", null);
      TrainedCrowd crowd = TrainedCrowd.in(house);
      List<String> stamped = issued(house, crowd.cohort("STAMPED", 3));
      stamped.forEach(one -> judged(SignatureLevel.PAdES_BASELINE_T, file(house, one)));
      service.away(true);
      List<String> plain = issued(house, crowd.cohort("PLAIN", 3));
      plain.forEach(one -> judged(SignatureLevel.PAdES_BASELINE_B, file(house, one)));

      List<String> all = Stream.concat(stamped.stream(), plain.stream()).toList();
      List<byte[]> before = all.stream().map(one -> file(house, one)).toList();
      // What has its stamp needs no service; the first that has none finds it away.
      nightsUntil(house, "9 3");
      plain.forEach(one -> judged(SignatureLevel.PAdES_BASELINE_B, file(house, one)));
      service.away(false);
      nightsUntil(house, "12 6");
      for (int i = 0; i < all.size(); i++) {
        byte[] lasting = file(house, all.get(i));
        judged(SignatureLevel.PAdES_BASELINE_LT, lasting);
        assertArrayEquals(before.get(i), Arrays.copyOf(lasting, before.get(i).length));
        assertEquals(List.of(), Paper.faults(lasting));
        assertTrue(Strangers.qpdf(lasting).endsWith("exit 0"), Strangers.qpdf(lasting));
      }
      Management.runs(house, "LastingNight");
      assertEquals("12 6", copies(house), "another night has nothing to do");
    } finally {
      service.close();
    }
  }

  // A service that gave no answer is left alone for a minute.
  private static void nightsUntil(House house, String copies) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(150);
    while (!copies(house).equals(copies)) {
      assertTrue(System.nanoTime() < end, copies(house));
      TimeUnit.SECONDS.sleep(5);
      Management.runs(house, "LastingNight");
    }
  }

  private void judged(SignatureLevel expected, byte[] pdf) {
    try {
      SimpleReport report = Strangers.dss(pdf, List.of(service.authority()), service.revocations());
      String id = report.getFirstSignatureId();
      assertEquals(
          Indication.TOTAL_PASSED,
          report.getIndication(id),
          () -> report.getSubIndication(id) + " " + report.getAdESValidationErrors(id));
      assertEquals(expected, report.getSignatureFormat(id));
      assertTrue(Strangers.pdfsig(pdf).contains("CN=Issuer"), "signed by the device");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] file(House house, String number) {
    Caller.Answer answer =
        Caller.as(house.address(), "school-1b").get("/certificates/" + number + "/pdf");
    assertEquals(200, answer.status(), answer.text());
    return answer.body();
  }

  private static String copies(House house) {
    return Tables.column(
            house.database(), "select count(*) || ' ' || count(supersedes) from certificate_copy")
        .get(0);
  }

  private static List<String> issued(House house, String cohort) throws InterruptedException {
    String path = TrainedCrowd.prepared(Caller.as(house.address(), "school-1"), cohort);
    Caller signer = Caller.as(house.address(), "school-1b");
    done(signer.post(path + "/issue", null));
    for (int i = 0; i < 600; i++) {
      JsonNode now = done(signer.get(path));
      if (now.at("/batch/state").asText().equals("ISSUED")) {
        List<String> numbers = new ArrayList<>();
        now.path("rows").forEach(row -> numbers.add(row.path("number").asText()));
        return numbers;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("not issued: " + done(signer.get(path)));
  }

  // Where the device of SoftHSM keeps what it keeps.
  private Path tokens() throws Exception {
    Path kept = Files.createDirectories(folder.resolve("tokens"));
    return Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + kept);
  }

  // The key goes in and never comes out again.
  private Path device(Path tokens) throws Exception {
    told(
        tokens,
        "softhsm2-util",
        "--init-token",
        "--free",
        "--label",
        "carecert",
        "--so-pin",
        PIN,
        "--pin",
        PIN);
    Path device =
        Files.writeString(
            folder.resolve("device.cfg"),
            """
            name = carecert
            library = %s
            slotListIndex = 0
            attributes(generate, *, *) = { CKA_TOKEN = true }
            attributes(import, CKO_PRIVATE_KEY, *) = { CKA_SENSITIVE = true CKA_EXTRACTABLE = false }
            """
                .formatted(library()));
    String keytool = Path.of(System.getProperty("java.home"), "bin/keytool").toString();
    told(
        tokens,
        (keytool
                + " -importkeystore -noprompt -srckeystore "
                + service.signingKey("secret1")
                + " -srcstoretype PKCS12 -srcstorepass secret1 -destkeystore NONE -deststoretype"
                + " PKCS11 -deststorepass "
                + PIN
                + " -providerClass sun.security.pkcs11.SunPKCS11 -providerArg "
                + device)
            .split(" "));
    return device;
  }

  private static Path library() throws Exception {
    for (String place : List.of("/usr/lib/softhsm", "/usr/lib/x86_64-linux-gnu/softhsm")) {
      Path library = Path.of(place, "libsofthsm2.so");
      if (Files.exists(library)) {
        return library;
      }
    }
    throw new AssertionError("softhsm2 is not installed");
  }

  private static void told(Path tokens, String... program) throws Exception {
    ProcessBuilder asked = new ProcessBuilder(program).redirectErrorStream(true);
    asked.environment().put("SOFTHSM2_CONF", tokens.toString());
    Process process = asked.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), told);
  }
}
