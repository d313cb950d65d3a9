package org.carecert.certificate.code;

import com.authlete.cbor.CBORByteArray;
import com.authlete.cbor.CBORDecoder;
import com.authlete.cbor.CBORItem;
import com.authlete.cbor.CBORTaggedItem;
import com.authlete.cose.COSESign1;
import com.authlete.cose.COSEVerifier;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A stranger's phone: knows the published keys alone, and programs that are not ours. */
final class Phone {
  private final List<Map<String, Object>> keys;

  Phone(List<Map<String, Object>> keys) {
    this.keys = keys;
  }

  /** What the code on a page says, seen with so many dots to the inch. */
  static String sees(byte[] pdf, float dots) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, dots);
      int width = page.getWidth();
      int height = page.getHeight();
      int[] points = page.getRGB(0, 0, width, height, null, 0, width);
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, points))),
              Map.of(DecodeHintType.TRY_HARDER, true))
          .getText();
    }
  }

  /** The signed bytes in a link. */
  static byte[] fragment(String link) {
    return Base64.getUrlDecoder().decode(link.substring(link.indexOf('#') + 1));
  }

  /** The claim of signed bytes; an exception where they are not genuine. */
  Map<?, ?> verified(byte[] bytes) throws Exception {
    List<CBORItem> items = new CBORDecoder(bytes).all();
    if (items.size() != 1 || !(items.get(0) instanceof CBORTaggedItem tagged)) {
      throw new IllegalArgumentException("not one tagged item");
    }
    COSESign1 message = COSESign1.build(tagged.getTagContent());
    String id = Base64URL.encode(message.getProtectedHeader().getKid()).toString();
    Map<String, Object> jwk =
        keys.stream().filter(key -> id.equals(key.get("kid"))).findFirst().orElseThrow();
    if (!new COSEVerifier(ECKey.parse(jwk).toPublicKey()).verify(message)) {
      throw new IllegalArgumentException("the signature is wrong");
    }
    byte[] claim = ((CBORByteArray) message.getPayload()).getValue();
    return (Map<?, ?>) new CBORDecoder(claim).next().parse();
  }
}
