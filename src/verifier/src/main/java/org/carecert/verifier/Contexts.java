package org.carecert.verifier;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

/** 上下文: the published contexts of credentials, from this program and from nowhere else. */
final class Contexts implements DocumentLoader {
  static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
  static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

  private static final Map<String, String> FILES =
      Map.of(CREDENTIALS, "credentials-v2.jsonld", BADGES, "open-badges-3.0.3.jsonld");

  @Override
  public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
    String file = FILES.getOrDefault(address.toString(), "unknown");
    try (InputStream in = Contexts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new JsonLdError(
            JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "unknown context " + address);
      }
      return JsonDocument.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
