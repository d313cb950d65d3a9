package org.carecert.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another launcher, in a process of its own, works in the folder. */
class OneLauncherAFolderTest {
  @TempDir Path data;

  /** The other launcher: takes the folder, keeps nothing of the answer, and stays. */
  public static void main(String[] arguments) throws Exception {
    Occupancy.take(Path.of(arguments[0]), new Occupancy.Ports(18080, 15432));
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(20);
    }
    System.out.write('T');
    System.out.flush();
    Thread.sleep(60_000);
  }

  @Test
  void a_folder_is_held_while_its_launcher_lives_and_free_once_it_is_killed() throws Exception {
    Process other = other(data);
    assertEquals('T', other.getInputStream().read());
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class,
            () -> Occupancy.take(data, new Occupancy.Ports(18081, 15433)));
    assertTrue(String.valueOf(refused.getMessage()).contains("http://127.0.0.1:18080/"));
    assertEquals(18080, Occupancy.ports(data).server(), "the living one's ports stay written");

    other.destroyForcibly().waitFor();
    Occupancy.take(data, new Occupancy.Ports(18081, 15433));
    assertEquals(15433, Occupancy.ports(data).database());
  }

  /** A launcher in a process of its own that takes the folder and then says {@code T}. */
  static Process other(Path data) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            OneLauncherAFolderTest.class.getName(),
            data.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
