package org.carecert.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.carecert.certificate.domain.PhotoFile;
import org.carecert.certificate.domain.PhotoFileReason;
import org.carecert.certificate.domain.PhotoKept;
import org.carecert.certificate.domain.PhotoLine;
import org.carecert.certificate.domain.PhotoName;
import org.carecert.certificate.domain.PhotoReport;
import org.carecert.certificate.domain.PhotoZip;
import org.carecert.identity.Callers;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.training.Trainees;
import org.carecert.training.domain.EnrolledTrainee;

/**
 * 照片包窗口: the desk where a school hands in the photos of a cohort in one zip. Nothing of it is
 * passed over in silence: each file is somebody's photo or is told with its reason.
 */
@Stateless
public class PhotoZips {
  @Inject private Callers callers;
  @Inject private Trainees trainees;
  @Inject private People people;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** What would become of the files; nothing is kept. */
  @RolesAllowed(Role.N_SCHOOL)
  public PhotoReport look(String cohort, byte[] zip) {
    return read(cohort, zip, false);
  }

  /** Keeps the photos that are good; the others are told with their reasons. */
  @RolesAllowed(Role.N_SCHOOL)
  public PhotoReport keep(String cohort, byte[] zip) {
    return read(cohort, zip, true);
  }

  private PhotoReport read(String cohort, byte[] zip, boolean keep) {
    Map<Long, PersonCard> cards = cohort(cohort);
    Set<Long> served = new HashSet<>();
    List<PhotoLine> lines = new ArrayList<>();
    for (PhotoFile file : PhotoZip.files(zip)) {
      List<PersonCard> meant =
          file.fault().isPresent() ? List.of() : meant(file.name(), cards.values());
      List<Refusal> faults = faults(file, meant, served);
      PersonCard owner = meant.size() == 1 ? meant.get(0) : null;
      if (owner != null && faults.isEmpty()) {
        served.add(owner.id());
        if (keep) {
          people.photo(owner.id(), file.bytes());
          facts.fire(new PhotoKept(owner.id()));
        }
      }
      lines.add(
          new PhotoLine(
              file.name().shown(),
              owner == null ? null : owner.name(),
              owner == null ? null : owner.maskedNumber(),
              faults));
    }
    return new PhotoReport(lines, without(cards.values(), served));
  }

  private Map<Long, PersonCard> cohort(String code) {
    long school = callers.current().organisation();
    List<Long> ids =
        trainees.ofCohort(code).stream()
            .filter(trainee -> trainee.schoolId() == school)
            .map(EnrolledTrainee::personId)
            .toList();
    if (ids.isEmpty()) {
      throw new Refused(CommonReason.NOT_FOUND);
    }
    return people.cards(ids);
  }

  private List<PersonCard> meant(PhotoName name, Collection<PersonCard> cohort) {
    LocalDate today = CityClock.today(clock);
    return name.document(today)
        .map(document -> people.find(document).stream().filter(cohort::contains))
        .orElseGet(() -> cohort.stream().filter(name::means))
        .toList();
  }

  private List<Refusal> faults(PhotoFile file, List<PersonCard> meant, Set<Long> served) {
    if (file.fault().isPresent()) {
      return List.of(Refusal.of(file.fault().get()));
    }
    return Stream.concat(owner(meant, served), picture(file.bytes())).toList();
  }

  private static Stream<Refusal> owner(List<PersonCard> meant, Set<Long> served) {
    if (meant.isEmpty()) {
      return Stream.of(Refusal.of(PhotoFileReason.PHOTO_OWNER_UNKNOWN));
    }
    if (meant.size() > 1) {
      return Stream.of(Refusal.of(PhotoFileReason.PHOTO_OWNER_AMBIGUOUS));
    }
    return served.contains(meant.get(0).id())
        ? Stream.of(Refusal.of(PhotoFileReason.PHOTO_TWICE))
        : Stream.empty();
  }

  private Stream<Refusal> picture(byte[] picture) {
    return people.photoSuitable(picture)
        ? Stream.empty()
        : Stream.of(Refusal.of(PhotoFileReason.PHOTO_NOT_A_PICTURE));
  }

  private List<String> without(Collection<PersonCard> cards, Set<Long> served) {
    return cards.stream()
        .filter(card -> !served.contains(card.id()) && people.photo(card.id()).isEmpty())
        .map(PersonCard::name)
        .sorted()
        .toList();
  }
}
