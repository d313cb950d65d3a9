package org.carecert.shared.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.carecert.shared.Keys;
import org.carecert.shared.Settings;
import org.carecert.shared.paper.Finish;
import org.jspecify.annotations.Nullable;

/**
 * 签名密钥: the key that the house signs with: the given one ({@code CARECERT_SIGNING_…}), else one of
 * its own, made on first start. A key that was put aside signs nothing more; what it has signed
 * stays valid, since every paper carries its certificates.
 */
@ApplicationScoped
public class KeyRing {
  private static final String AUTHORITY = "signing-authority.p12";
  private static final String KEY = "signing.p12";

  @Inject private Clock clock;

  private volatile @Nullable Loaded loaded;

  private record Loaded(DocumentSigner signer, SignedMessage message, TimeStamps stamps) {}

  /** What signs one paper, as of this moment. */
  public Finish signature(Instant at) {
    Loaded ring = ring();
    return new PadesSignature(ring.signer(), ring.message(), ring.stamps(), at);
  }

  /** What makes signed papers checkable for long, tonight. */
  public LongTerm longTerm() {
    TimeStamps stamps = ring().stamps();
    HouseAuthority own = Keys.made(AUTHORITY).map(HouseAuthority::new).orElse(null);
    return new LongTerm(stamps, new RevocationLists(own, clock.instant()));
  }

  /** The certificates above every key that signs or signed: whom a stranger has to trust. */
  public List<X509Certificate> authorities() {
    List<X509Certificate> chain = ring().signer().chain();
    Stream<byte[]> own =
        Stream.concat(Keys.made(AUTHORITY).stream(), Keys.putAside(AUTHORITY).stream());
    return Stream.concat(
            Stream.of(chain.get(chain.size() - 1)),
            own.map(file -> new HouseAuthority(file).certificate()))
        .distinct()
        .toList();
  }

  private Loaded ring() {
    Loaded known = loaded;
    if (known == null) {
      DocumentSigner signer = signer(clock.instant());
      URI service = Settings.text("CARECERT_TSA").map(URI::create).orElse(null);
      known = new Loaded(signer, new SignedMessage(signer), new TimeStamps(service));
      loaded = known;
    }
    return known;
  }

  private static DocumentSigner signer(Instant now) {
    return Settings.text("CARECERT_SIGNING_KEY").map(KeyRing::given).orElseGet(() -> own(now));
  }

  private static DocumentSigner given(String place) {
    char[] password = Settings.text("CARECERT_SIGNING_PASSWORD").orElse("").toCharArray();
    String kind = Settings.text("CARECERT_SIGNING_KIND").orElse("pkcs12");
    return switch (kind) {
      case "pkcs12" -> KeyStoreSigner.pkcs12(read(place), password);
      case "pkcs11" -> KeyStoreSigner.pkcs11(place, password);
      case "sm2" -> new Sm2Signer(read(place), password);
      default -> throw new IllegalStateException("CARECERT_SIGNING_KIND is " + kind);
    };
  }

  private static DocumentSigner own(Instant now) {
    HouseAuthority authority =
        new HouseAuthority(Keys.of(AUTHORITY, () -> HouseAuthority.founded(now)));
    return HouseAuthority.signer(Keys.of(KEY, () -> authority.newKey(now)));
  }

  private static byte[] read(String place) {
    try {
      return Files.readAllBytes(Path.of(place));
    } catch (IOException e) {
      throw new UncheckedIOException("the signing key cannot be read", e);
    }
  }
}
