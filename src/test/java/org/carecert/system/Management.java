package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import org.carecert.launch.House;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** What an operator does at the server's management, on the same machine. */
final class Management {
  private Management() {}

  /** Has a nightly job run now, as its own timer would; back when it is done. */
  static void runs(House house, String job) {
    ModelNode timers =
        new ModelNode()
            .add("deployment", "carecert.ear")
            .add("subdeployment", "carecert-ejb.jar")
            .add("subsystem", "ejb3")
            .add("singleton-bean", job)
            .add("service", "timer-service");
    try (ModelControllerClient client =
        ModelControllerClient.Factory.create(
            InetAddress.getLoopbackAddress(), house.management())) {
      ModelNode looks = asked("read-children-names", timers);
      looks.get("child-type").set("timer");
      ModelNode found = done(client, looks);
      assertEquals(1, found.asList().size(), job + ": " + found);
      done(client, asked("trigger", timers.clone().add("timer", found.get(0).asString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ModelNode asked(String operation, ModelNode at) {
    ModelNode asked = new ModelNode();
    asked.get("operation").set(operation);
    asked.get("address").set(at);
    return asked;
  }

  private static ModelNode done(ModelControllerClient client, ModelNode asked) throws IOException {
    ModelNode answer = client.execute(asked);
    assertEquals("success", answer.get("outcome").asString(), answer.toString());
    return answer.get("result");
  }
}
