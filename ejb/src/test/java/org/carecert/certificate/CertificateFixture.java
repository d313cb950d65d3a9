package org.carecert.certificate;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.carecert.certificate.domain.BuiltInDesigns;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateFace.Holder;
import org.carecert.certificate.domain.CertificateFace.Naming;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.Grounds;
import org.carecert.certificate.domain.PrintTemplate;
import org.carecert.certificate.domain.TemplateDesign;
import org.carecert.shared.Language;

/** Faces of certificates for tests. */
public final class CertificateFixture {
  private CertificateFixture() {}

  /** A completion certificate of somebody with this name. */
  public static CertificateFace completion(String name, String koreanName) {
    return new CertificateFace(
        CertificateKind.TRAINING_COMPLETION,
        builtIn(CertificateKind.TRAINING_COMPLETION, Language.KO),
        "HCZX-2025-00017",
        "20251128-7KQ4",
        new Holder(name, koreanName, "居民身份证", "222404********0020"),
        new Naming("保育师", "보육사"),
        5,
        new Grounds(
            new BigDecimal("64"),
            new BigDecimal("68"),
            null,
            LocalDate.of(2025, 9, 1),
            LocalDate.of(2025, 11, 14)),
        new Naming("珲春市职业技术学校", "훈춘시직업기술학교"),
        LocalDate.of(2025, 11, 28),
        "http://127.0.0.1:8080/certificates/v/7KQ4M2XN8TBC5HJW3RPD",
        null);
  }

  /** A skill-level certificate of somebody with this name. */
  public static CertificateFace skillLevel(String name) {
    return new CertificateFace(
        CertificateKind.SKILL_LEVEL,
        builtIn(CertificateKind.SKILL_LEVEL, Language.EN),
        "S000022240401255000001",
        "20251128-7KQ5",
        new Holder(name, null, "居民身份证", "222404189912310020"),
        new Naming("保育师", "Nursery caregiver"),
        5,
        new Grounds(new BigDecimal("92.0"), new BigDecimal("88.5"), null, null, null),
        new Naming("延边州金达莱职业技能评价中心", "Yanbian Jindalai Skill Assessment Centre"),
        LocalDate.of(2025, 11, 28),
        "http://127.0.0.1:8080/certificates/v/7KQ4M2XN8TBC5HJW3RPE",
        null);
  }

  /** A skill-level certificate whose second language is Korean, as Hunchun issues it. */
  public static CertificateFace skillLevelInKorean(String name, String koreanName) {
    CertificateFace english = skillLevel(name);
    return new CertificateFace(
        english.kind(),
        builtIn(english.kind(), Language.KO),
        english.number(),
        english.printSerial(),
        new Holder(name, koreanName, "居民身份证", "222404189912310020"),
        new Naming("保育师", "보육사"),
        english.level(),
        english.grounds(),
        new Naming("延边州金达莱职业技能评价中心", "연변주진달래직업기능평가중심"),
        english.issuedOn(),
        english.checkAddress(),
        null);
  }

  /** A certificate of level 2, which rests on three scores. */
  public static CertificateFace ofThreeScores(String name, String koreanName) {
    CertificateFace lower = skillLevelInKorean(name, koreanName);
    return new CertificateFace(
        lower.kind(),
        lower.template(),
        lower.number(),
        lower.printSerial(),
        lower.holder(),
        lower.occupation(),
        2,
        new Grounds(
            new BigDecimal("92.0"), new BigDecimal("88.5"), new BigDecimal("76.5"), null, null),
        lower.issuer(),
        lower.issuedOn(),
        lower.checkAddress(),
        null);
  }

  /** The same certificate by another design. */
  public static CertificateFace by(TemplateDesign design, CertificateFace face) {
    Language second = design.second().language(Language.KO);
    return new CertificateFace(
        face.kind(),
        new PrintTemplate(7, design, second),
        face.number(),
        face.printSerial(),
        face.holder(),
        face.occupation(),
        face.level(),
        face.grounds(),
        face.issuer(),
        face.issuedOn(),
        face.checkAddress(),
        face.remarks());
  }

  /** The same certificate of another occupation by another issuer. */
  public static CertificateFace named(CertificateFace face, Naming occupation, Naming issuer) {
    return new CertificateFace(
        face.kind(),
        face.template(),
        face.number(),
        face.printSerial(),
        face.holder(),
        occupation,
        face.level(),
        face.grounds(),
        issuer,
        face.issuedOn(),
        face.checkAddress(),
        face.remarks());
  }

  private static PrintTemplate builtIn(CertificateKind kind, Language second) {
    return new PrintTemplate(1, BuiltInDesigns.of(kind), second);
  }

  /** A drawn person on white ground. */
  public static byte[] photo() {
    BufferedImage image = new BufferedImage(413, 579, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(
        java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 413, 579);
    g.setColor(new Color(0x26, 0x22, 0x20));
    g.fillOval(106, 90, 201, 260);
    g.setColor(new Color(0xF2, 0xD3, 0xB8));
    g.fillRect(172, 330, 70, 110);
    g.fillOval(128, 130, 157, 220);
    g.setColor(new Color(0x2F, 0x3B, 0x52));
    g.fillRoundRect(40, 420, 333, 260, 160, 160);
    g.dispose();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "jpg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
