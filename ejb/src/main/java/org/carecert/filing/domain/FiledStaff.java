package org.carecert.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.carecert.identity.domain.DocumentType;
import org.carecert.shared.Identified;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/**
 * 备案人员: a staff row as it was filed; the document's number is kept sealed (国卫办人口发〔2019〕25号 art. 8).
 */
@Entity
@Table(name = "filing_staff")
public class FiledStaff extends Identified {
  @Column(name = "filing_id")
  private long filingId;

  @Column(name = "position")
  private int position;

  @Column(name = "ref")
  private String ref;

  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "document_type")
  private DocumentType documentType;

  @Column(name = "document_sealed")
  private byte[] documentSealed;

  @Column(name = "document_masked")
  private String documentMasked;

  @Column(name = "certificate_number")
  private @Nullable String certificateNumber;

  @Column(name = "posts")
  private String posts;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "second_engagement_reason")
  private @Nullable String secondEngagementReason;

  @Column(name = "person_id")
  private @Nullable Long personId;

  protected FiledStaff() {}

  /** A staff row of a filing. */
  public FiledStaff(long filingId, int position, StaffLine line, byte[] documentSealed) {
    this.filingId = filingId;
    this.position = position;
    this.ref = line.ref();
    this.name = line.name();
    this.documentType = line.documentType();
    this.documentSealed = documentSealed.clone();
    this.documentMasked = masked(line.documentNumber());
    this.certificateNumber = line.certificateNumber();
    this.posts = line.posts().stream().map(Enum::name).collect(Collectors.joining(","));
    this.startsOn = line.from();
    this.secondEngagementReason = line.secondEngagementReason();
  }

  /** The person whom the registry recognised in this row; told once. */
  public void recognised(long person) {
    personId = person;
  }

  /** The row as a line of the form, with the number that was sealed. */
  public StaffLine line(String documentNumber) {
    return new StaffLine(
        ref,
        name,
        documentType,
        documentNumber,
        certificateNumber,
        postList(),
        startsOn,
        secondEngagementReason);
  }

  /** The row's mark. */
  public String ref() {
    return ref;
  }

  /** The sealed number. */
  public byte[] documentSealed() {
    return documentSealed.clone();
  }

  /** The number with its middle hidden. */
  public String documentMasked() {
    return documentMasked;
  }

  /** Why a person engaged elsewhere is listed, if he is. */
  public @Nullable String secondEngagementReason() {
    return secondEngagementReason;
  }

  /** The person, once recognised. */
  public @Nullable Long personId() {
    return personId;
  }

  private List<Post> postList() {
    return Arrays.stream(posts.split(",", -1)).map(Post::valueOf).toList();
  }

  private static String masked(String number) {
    int shown = Math.min(4, number.length() / 3);
    return "*".repeat(number.length() - shown) + number.substring(number.length() - shown);
  }
}
