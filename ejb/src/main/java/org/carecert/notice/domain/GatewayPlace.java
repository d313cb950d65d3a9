package org.carecert.notice.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.carecert.shared.Settings;

/**
 * 短信网关地址: where messages are handed over ({@code CARECERT_MESSAGE_GATEWAY}). Phone numbers go
 * there, so beyond this machine only under TLS (网络安全法 art. 21).
 *
 * @param address where, if messages can go there
 */
public record GatewayPlace(Standing standing, Optional<URI> address) {
  private static final GatewayPlace NOT_SAFE =
      new GatewayPlace(Standing.NOT_SAFE, Optional.empty());
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

  /** 网关状况: whether messages can be handed over. */
  public enum Standing {
    SET,
    NOT_SET,
    NOT_SAFE
  }

  /** The place that the settings name. */
  public static GatewayPlace set() {
    return Settings.text("CARECERT_MESSAGE_GATEWAY")
        .map(GatewayPlace::of)
        .orElse(new GatewayPlace(Standing.NOT_SET, Optional.empty()));
  }

  /** The place of this address. */
  private static GatewayPlace of(String address) {
    try {
      URI uri = new URI(address);
      String host = uri.getHost() == null ? "" : uri.getHost();
      boolean here = "http".equals(uri.getScheme()) && THIS_MACHINE.contains(host);
      boolean safe = here || ("https".equals(uri.getScheme()) && !host.isEmpty());
      return safe ? new GatewayPlace(Standing.SET, Optional.of(uri)) : NOT_SAFE;
    } catch (URISyntaxException none) {
      return NOT_SAFE;
    }
  }
}
