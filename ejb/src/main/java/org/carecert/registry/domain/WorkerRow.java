package org.carecert.registry.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateNumber;
import org.carecert.certificate.domain.ImportedCertificate;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.DocumentType;
import org.carecert.shared.Refusal;
import org.carecert.shared.sheet.SheetText;
import org.carecert.standard.domain.Education;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/**
 * 导入行: reads one worker of an import strictly; whatever is wrong is a refusal of this row alone.
 */
public final class WorkerRow {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_TEXT = 200;
  private static final int MOST_ENTRIES = 200;
  private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]+([.][0-9]+)?[eE][+]?[0-9]+");
  private static final Pattern OCCUPATION = Pattern.compile("[0-9]-[0-9]{2}-[0-9]{2}-[0-9]{2}");
  private static final Pattern RESULT = Pattern.compile("[A-Z][A-Z_]{0,39}");
  private static final long NOBODY_YET = 0;

  private final RowFields fields;
  private final LocalDate today;

  private WorkerRow(RowFields fields, LocalDate today) {
    this.fields = fields;
    this.today = today;
  }

  /**
   * Reads a row; counted from 1.
   *
   * @param row fields by name, each a text, a whole number, a list, fields again, or null; anything
   *     else is of the wrong type
   */
  public static ReadRow read(int number, @Nullable Object row, LocalDate today) {
    if (!(row instanceof Map<?, ?> values)) {
      return new ReadRow(
          number, null, List.of(Refusal.of(ImportCode.FIELD_INVALID, String.valueOf(number))));
    }
    return new WorkerRow(RowFields.of(values), today).read(number);
  }

  private ReadRow read(int number) {
    String name = name();
    Optional<DocumentNumber> document = document();
    String koreanName = fields.text("koreanName", LONGEST_NAME);
    List<ImportedCertificate> certificates = new ArrayList<>();
    fields.list("certificates", MOST_ENTRIES).forEach(c -> certificate(c, certificates));
    List<EvidenceCard> evidence = new ArrayList<>();
    fields.list("evidence", MOST_ENTRIES).forEach(e -> evidence(e, evidence));
    if (!fields.faults().isEmpty() || document.isEmpty()) {
      return new ReadRow(number, null, fields.faults());
    }
    return new ReadRow(
        number,
        new ImportedWorker(number, name, koreanName, document.get(), certificates, evidence),
        List.of());
  }

  private String name() {
    int before = fields.faults().size();
    String name = fields.text("name", LONGEST_NAME);
    if (name == null) {
      if (fields.faults().size() == before) {
        fields.fault("name", ImportCode.NAME_MISSING);
      }
      return "";
    }
    if (SheetText.formula(name)) {
      fields.fault("name", ImportCode.NAME_IS_FORMULA);
    }
    return name;
  }

  private Optional<DocumentNumber> document() {
    DocumentType type = fields.constant("documentType", DocumentType.class);
    int before = fields.faults().size();
    String raw = fields.text("documentNumber", LONGEST_NAME);
    if (fields.faults().size() > before || type == null) {
      return Optional.empty();
    }
    Optional<DocumentNumber> number = DocumentNumber.parse(type, raw, today);
    if (number.isEmpty()) {
      fields.fault("documentNumber", documentFault(type, raw));
    }
    return number;
  }

  private ImportCode documentFault(DocumentType type, @Nullable String raw) {
    if (raw == null) {
      return ImportCode.DOCUMENT_INVALID;
    }
    if (SCIENTIFIC.matcher(raw).matches()) {
      return ImportCode.DOCUMENT_SCIENTIFIC;
    }
    return DocumentNumber.bornInFuture(type, raw, today)
        ? ImportCode.BORN_IN_FUTURE
        : ImportCode.DOCUMENT_INVALID;
  }

  private void certificate(RowFields entry, List<ImportedCertificate> into) {
    int before = fields.faults().size();
    CertificateKind kind = entry.constant("kind", CertificateKind.class);
    String number = number(entry);
    String occupation = entry.text("occupation", LONGEST_NAME);
    Integer level = entry.whole("level", 1, 5);
    String post = entry.text("post", LONGEST_NAME);
    String issuer = entry.neededText("issuer", LONGEST_TEXT);
    LocalDate issuedOn = entry.pastDay("issuedOn", today);
    LocalDate expiresOn = expiry(entry, issuedOn);
    if (kind == null) {
      return;
    }
    suits(entry, kind, occupation, level);
    postOnlyForPostTraining(entry, kind, post);
    if (fields.faults().size() > before) {
      return;
    }
    ImportedCertificate certificate =
        new ImportedCertificate(
            NOBODY_YET, kind, number, occupation, level, post, issuer, issuedOn, expiresOn);
    if (!CertificateNumber.fits(certificate)) {
      entry.fault("number", ImportCode.CERTIFICATE_NUMBER_INVALID);
    }
    into.add(certificate);
  }

  private String number(RowFields entry) {
    int before = fields.faults().size();
    String number = entry.text("number", LONGEST_NAME);
    if (number == null && fields.faults().size() == before) {
      entry.fault("number", ImportCode.CERTIFICATE_NUMBER_INVALID);
    }
    return number == null ? "" : number;
  }

  // A vocational certificate says which occupation and level; the others may.
  private static void suits(
      RowFields entry, CertificateKind kind, @Nullable String occupation, @Nullable Integer level) {
    boolean vocational =
        kind == CertificateKind.SKILL_LEVEL || kind == CertificateKind.OCCUPATIONAL_QUALIFICATION;
    if (occupation == null ? vocational : !OCCUPATION.matcher(occupation).matches()) {
      entry.wrong("occupation");
    }
    if (level == null && vocational) {
      entry.wrong("level");
    }
  }

  private static void postOnlyForPostTraining(
      RowFields entry, CertificateKind kind, @Nullable String post) {
    boolean known =
        post != null && java.util.Arrays.stream(Post.values()).anyMatch(p -> p.name().equals(post));
    if (kind == CertificateKind.POST_TRAINING ? !known : post != null) {
      entry.wrong("post");
    }
  }

  private void evidence(RowFields entry, List<EvidenceCard> into) {
    int before = fields.faults().size();
    EvidenceKind kind = entry.constant("kind", EvidenceKind.class);
    String result = entry.text("result", LONGEST_NAME);
    LocalDate issuedOn = entry.pastDay("issuedOn", today);
    LocalDate expiresOn = expiry(entry, issuedOn);
    String receipt = entry.text("receipt", LONGEST_TEXT);
    if (kind != null && fields.faults().size() == before && !possible(kind, result)) {
      entry.wrong("result");
    }
    if (kind != null && fields.faults().size() == before) {
      into.add(new EvidenceCard(kind, result, issuedOn, expiresOn, receipt));
    }
  }

  /** Whether a proof of this kind can have this result. */
  public static boolean possible(EvidenceKind kind, @Nullable String result) {
    boolean education =
        result != null
            && java.util.Arrays.stream(Education.values()).anyMatch(e -> e.name().equals(result));
    return switch (kind) {
      case EDUCATION -> education;
      case HEALTH_CERTIFICATE, RECORD_CHECK ->
          result != null && !education && RESULT.matcher(result).matches();
      case MENTAL_HEALTH_TRAINING, SECURITY_GUARD_LICENCE ->
          result == null || (!education && RESULT.matcher(result).matches());
    };
  }

  private static @Nullable LocalDate expiry(RowFields entry, LocalDate issuedOn) {
    LocalDate expiresOn = entry.day("expiresOn");
    if (expiresOn != null && expiresOn.isBefore(issuedOn)) {
      entry.wrong("expiresOn");
    }
    return expiresOn;
  }
}
