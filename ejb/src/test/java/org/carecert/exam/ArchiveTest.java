package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.carecert.exam.domain.ArchiveAccess;
import org.carecert.exam.domain.ArchiveFile;
import org.carecert.exam.domain.ArchivePack;
import org.carecert.exam.domain.DecisionState;
import org.carecert.shared.Digests;
import org.carecert.shared.Json;
import org.carecert.shared.Refused;
import org.junit.jupiter.api.Test;

/** A session's archive: opened by two, packed with the hash of every file. */
class ArchiveTest {
  private static final Instant AT = Instant.parse("2026-07-07T02:00:00Z");
  private static final Duration TIME = Duration.ofMinutes(30);

  private static ArchiveAccess asked() {
    return new ArchiveAccess("C", 1, "审计抽查", "first", AT);
  }

  @Test
  void what_was_asked_for_long_ago_is_not_confirmed_but_may_be_declined() {
    ArchiveAccess inTime = asked();
    inTime.settle(DecisionState.IN_FORCE, "second", AT.plus(TIME), TIME);
    assertEquals(DecisionState.IN_FORCE, inTime.state());
    ArchiveAccess late = asked();
    Instant after = AT.plus(TIME).plusSeconds(1);
    assertThrows(Refused.class, () -> late.settle(DecisionState.IN_FORCE, "second", after, TIME));
    assertEquals(DecisionState.PROPOSED, late.state());
    late.settle(DecisionState.DECLINED, "second", after, TIME);
    assertEquals(DecisionState.DECLINED, late.state());
  }

  @Test
  void nobody_opens_an_archive_alone() {
    ArchiveAccess access = asked();
    assertFalse(access.opensFor("first", AT, TIME));
    assertThrows(Refused.class, () -> access.settle(DecisionState.IN_FORCE, "first", AT, TIME));
    access.settle(DecisionState.IN_FORCE, "second", AT, TIME);
    assertTrue(access.opensFor("first", AT, TIME));
    assertTrue(access.opensFor("second", AT.plus(TIME), TIME));
    assertFalse(access.opensFor("third", AT, TIME));
    assertFalse(access.opensFor("first", AT.plus(TIME).plusSeconds(1), TIME));
    assertThrows(Refused.class, () -> access.settle(DecisionState.DECLINED, "third", AT, TIME));
  }

  @Test
  void what_was_declined_opens_for_nobody() {
    ArchiveAccess access = asked();
    access.settle(DecisionState.DECLINED, "second", AT, TIME);
    assertFalse(access.opensFor("first", AT, TIME));
    assertFalse(access.opensFor("second", AT, TIME));
  }

  @Test
  void the_manifest_names_every_file_with_its_hash_and_the_same_files_give_the_same_bytes()
      throws IOException {
    List<ArchiveFile> files =
        List.of(
            new ArchiveFile("1-报名与资格/考生.csv", "座号\r\n1\r\n".getBytes(StandardCharsets.UTF_8)),
            new ArchiveFile("4-试卷与成绩/成绩.csv", "座号\r\n".getBytes(StandardCharsets.UTF_8)));
    ArchivePack.Manifest manifest =
        ArchivePack.manifest(
            new ArchivePack.Covered("S", "第一批", List.of("S", "T"), List.of("U"), List.of("V"), AT),
            List.of(new ArchivePack.Seal("F", "ab".repeat(32), false)),
            files);
    byte[] zip = zip(manifest, files);
    assertArrayEquals(zip, zip(manifest, files));
    Map<String, byte[]> read = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        read.put(entry.getName(), in.readAllBytes());
      }
    }
    ArchivePack.Manifest told =
        Json.read(
            new String(read.getOrDefault("manifest.json", new byte[0]), StandardCharsets.UTF_8),
            ArchivePack.Manifest.class);
    assertEquals(manifest, told);
    assertFalse(told.seals().get(0).whole(), "a broken seal is told, not hidden");
    assertEquals(read.size() - 1, told.files().size(), "every file but the manifest itself");
    for (ArchivePack.Entry entry : told.files()) {
      byte[] content = read.getOrDefault(entry.path(), new byte[0]);
      assertEquals(entry.sha256(), Digests.sha256Hex(content), entry.path());
      assertEquals(entry.bytes(), content.length);
    }
  }

  private static byte[] zip(ArchivePack.Manifest manifest, List<ArchiveFile> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ArchivePack.write(manifest, files, out);
    return out.toByteArray();
  }

  @Test
  void an_archive_of_many_pictures_is_never_in_memory_as_a_whole() {
    AtomicInteger at = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicLong written = new AtomicLong();
    Random random = new Random(3);
    List<WeakReference<byte[]>> handed = new ArrayList<>();
    List<ArchiveFile> files = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      files.add(
          new ArchiveFile(
              "4-试卷与成绩/现场照片/" + i + ".jpg",
              () -> {
                byte[] content = new byte[1 << 18];
                random.nextBytes(content);
                handed.add(new WeakReference<>(content));
                if (at.incrementAndGet() % 40 == 0) {
                  System.gc();
                  int held = (int) handed.stream().filter(h -> h.get() != null).count();
                  most.accumulateAndGet(held, Math::max);
                }
                return content;
              }));
    }
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int one) {
            written.incrementAndGet();
          }

          @Override
          public void write(byte[] some, int from, int many) {
            written.addAndGet(many);
          }
        };
    ArchivePack.Covered covered =
        new ArchivePack.Covered("S", "", List.of("S"), List.of(), List.of(), AT);
    ArchivePack.write(ArchivePack.manifest(covered, List.of(), files), files, out);
    assertTrue(written.get() > 200L << 18, "all of it went out: " + written);
    assertTrue(most.get() < 10, "held at once: " + most);
  }
}
