package org.carecert.launch;

import java.util.function.Consumer;

/** Loads the demo city once, through the same doors that people and programs use. */
final class DemoLoader {
  private DemoLoader() {}

  static void loadOnce(String address, String password, Consumer<String> say) {
    Api admin = Api.signIn(address, "admin", password);
    if (admin.ready()) {
      return;
    }
    say.accept("demo city: loading");
    admin.put("/demo/loaded", null);
    say.accept("demo city: loaded");
  }
}
