package org.carecert.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carecert.launch.House;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Makes a database and the server's own folder before Arquillian reads where they are. Inside the
 * server, where the same test class is loaded again, there is nothing to make.
 */
class OwnDatabase implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    if (System.getProperty("jboss.home.dir") == null && System.getProperty("inside.url") == null) {
      Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "inside");
      House.Bare bare = House.bare(Path.of("..").toAbsolutePath().normalize(), data);
      bare.properties().forEach((name, value) -> System.setProperty("inside." + name, value));
      Runtime.getRuntime().addShutdownHook(new Thread(bare::close, "close the database"));
    }
  }
}
