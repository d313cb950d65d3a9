package org.carecert.certificate.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key of credentials that gets a successor. */
class CredentialKeyRollTest {
  private static final String FOLDER = "env.CARECERT_KEYS";

  @TempDir Path folder;
  private String before = "";

  @BeforeEach
  void ofItsOwn() {
    before = System.getProperty(FOLDER, "");
    System.setProperty(FOLDER, folder.toString());
  }

  @AfterEach
  void asBefore() {
    System.setProperty(FOLDER, before);
  }

  @Test
  void it_is_made_once_and_only_its_owner_reads_it() throws Exception {
    CredentialKey key = CredentialKey.kept();
    assertEquals(key.multibase(), CredentialKey.kept().multibase());
    Path file = folder.resolve("credential.ed25519");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void the_successor_signs_and_the_older_one_stays_listed() throws Exception {
    String older = CredentialKey.kept().multibase();
    Files.move(
        folder.resolve("credential.ed25519"),
        folder.resolve("credential.ed25519.until-2026-12-02"));
    String newer = CredentialKey.kept().multibase();
    assertNotEquals(older, newer);
    assertEquals(List.of(newer, older), CredentialKey.listed());
    Object methods = Issuer.of("K7").controller(CredentialKey.listed()).get("assertionMethod");
    assertEquals(List.of(Issuer.of("K7").method(newer), Issuer.of("K7").method(older)), methods);
  }

  @Test
  void it_is_told_as_an_ed25519_multikey() {
    assertTrue(CredentialKey.kept().multibase().startsWith("z6Mk"));
  }
}
