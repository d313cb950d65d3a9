package org.carecert.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.IdentityReason;
import org.carecert.identity.domain.Naming;
import org.carecert.identity.domain.Person;
import org.carecert.identity.domain.PersonCard;
import org.carecert.identity.domain.PersonRecorded;
import org.carecert.identity.domain.Photo;
import org.carecert.identity.store.AccountStore;
import org.carecert.identity.store.FormerNameStore;
import org.carecert.identity.store.PersonStore;
import org.carecert.identity.store.Vault;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Language;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.paper.Picture;
import org.jspecify.annotations.Nullable;

/** 人员柜台: a counter that records people and tells who they are. */
@Stateless
@PermitAll
public class People {
  @Inject private PersonStore store;
  @Inject private AccountStore accounts;
  @Inject private FormerNameStore formerNames;
  @Inject private Vault vault;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * Finds the person of this document or records a new one.
   *
   * @throws Refused NAME_CONTRADICTS_RECORD if the document is recorded under another name
   */
  public long recorded(String name, @Nullable String koreanName, DocumentNumber document) {
    Optional<Person> known = store.byDigest(vault.digest(document));
    if (known.isPresent()) {
      if (!called(known.get().card(), name)) {
        throw new Refused(IdentityReason.NAME_CONTRADICTS_RECORD);
      }
      known.get().alsoCalled(koreanName);
      return known.get().id();
    }
    Person person = newcomer(document, new Naming(name, koreanName));
    store.add(person);
    facts.fire(new PersonRecorded(person.id()));
    return person.id();
  }

  /** Records people of whom {@link #findAll} knew none; their ids by their documents. */
  public Map<DocumentNumber, Long> recordedAll(Map<DocumentNumber, Naming> newcomers) {
    Map<DocumentNumber, Person> people = new LinkedHashMap<>();
    newcomers.forEach((document, naming) -> people.put(document, newcomer(document, naming)));
    store.addAll(people.values());
    Map<DocumentNumber, Long> ids = new HashMap<>();
    people.forEach(
        (document, person) -> {
          ids.put(document, person.id());
          facts.fire(new PersonRecorded(person.id()));
        });
    return ids;
  }

  /** Whether a person is called so, or was before another name took its place. */
  public boolean called(PersonCard card, String name) {
    return card.name().equals(name) || formerNames.was(card.id(), name);
  }

  private Person newcomer(DocumentNumber document, Naming naming) {
    String korean = naming.koreanName();
    return new Person(
        PublicCode.fresh(),
        new Naming(naming.name(), korean == null || korean.isBlank() ? null : korean),
        document,
        vault.seal(document),
        clock.instant());
  }

  /** The person of a document, if recorded. */
  public Optional<PersonCard> find(DocumentNumber document) {
    return store.byDigest(vault.digest(document)).map(Person::card);
  }

  /** The people of these documents, as far as they are recorded. */
  public Map<DocumentNumber, PersonCard> findAll(Collection<DocumentNumber> documents) {
    Map<String, DocumentNumber> digests = new HashMap<>();
    documents.forEach(d -> digests.put(HexFormat.of().formatHex(vault.digest(d)), d));
    return store
        .byDigests(digests.keySet().stream().map(HexFormat.of()::parseHex).toList())
        .stream()
        .collect(
            Collectors.toMap(
                p -> digests.get(HexFormat.of().formatHex(p.documentDigest())), Person::card));
  }

  /** The person with this public code, if any. */
  public Optional<PersonCard> byCode(String code) {
    return store.byCode(code).map(Person::card);
  }

  /**
   * People whose name begins so, by name; from after the person with this public code, if given.
   */
  public List<PersonCard> named(String beginning, @Nullable String afterCode, int limit) {
    if (afterCode == null || afterCode.isEmpty()) {
      return store.byName(beginning, limit).stream().map(Person::card).toList();
    }
    Person last =
        store
            .byCode(afterCode)
            .orElseThrow(() -> Refused.at("after", CommonReason.MALFORMED, "after"));
    return store.byNameAfter(beginning, last, limit).stream().map(Person::card).toList();
  }

  /** A person's card. */
  public PersonCard card(long personId) {
    return person(personId).card();
  }

  /** The cards of several people by id. */
  public Map<Long, PersonCard> cards(Collection<Long> personIds) {
    return store.byIds(personIds).stream()
        .map(Person::card)
        .collect(Collectors.toMap(PersonCard::id, Function.identity()));
  }

  /** The full number: for printing and for digests, never for a screen or a log. */
  public DocumentNumber document(long personId) {
    Person person = person(personId);
    return new DocumentNumber(person.documentType(), vault.open(person.documentSealed()));
  }

  /** When the person was first recorded. */
  public Instant recordedAt(long personId) {
    return person(personId).recordedAt();
  }

  /** Keeps a phone number. */
  public void phone(long personId, String phone) {
    person(personId).phoneIs(vault.seal(phone));
  }

  /** The phone number, if known. */
  public Optional<String> phone(long personId) {
    return Optional.ofNullable(person(personId).phoneSealed()).map(vault::open);
  }

  /** The language that a person's account reads; Chinese if he has none. */
  public Language language(long personId) {
    return accounts.byPerson(personId).map(a -> Language.of(a.language())).orElse(Language.ZH);
  }

  /**
   * Keeps a photo; a newer one supersedes.
   *
   * @throws Refused PHOTO_UNSUITABLE if it is no readable JPEG or PNG of up to 2 MB and 100 to
   *     4,000 dots a side
   */
  public void photo(long personId, byte[] picture) {
    if (!photoSuitable(picture)) {
      throw new Refused(IdentityReason.PHOTO_UNSUITABLE);
    }
    store.add(new Photo(person(personId).id(), picture, clock.instant()));
  }

  /** Whether a picture can stand on a certificate. */
  public boolean photoSuitable(byte[] picture) {
    return Photo.suitable(picture) && Picture.printable(picture);
  }

  /** The newest photo, if any. */
  public Optional<byte[]> photo(long personId) {
    return store.photoOf(personId).map(Photo::picture);
  }

  /** Of which of these people there is a photo. */
  public Set<Long> photographed(Collection<Long> personIds) {
    return store.withPhoto(personIds);
  }

  /** When the newest photo was taken in, if any. */
  public Optional<Instant> photoTakenAt(long personId) {
    return store.photoOf(personId).map(Photo::recordedAt);
  }

  /** A number that somebody wrote and that is nobody's yet, sealed for keeping. */
  public byte[] sealed(String number) {
    return vault.seal(number);
  }

  /** What {@link #sealed(String)} kept: for asking the registry again, never for a screen. */
  public String opened(byte[] sealed) {
    return vault.open(sealed);
  }

  private Person person(long personId) {
    return store.byId(personId).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
