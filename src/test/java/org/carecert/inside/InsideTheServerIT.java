package org.carecert.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.carecert.identity.People;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.DocumentType;
import org.carecert.identity.domain.IdentityReason;
import org.carecert.identity.domain.Password;
import org.carecert.organisation.DemoCity;
import org.carecert.sanction.SanctionFiles;
import org.carecert.shared.Refused;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only the container knows: the mapping, the transactions, the roles at the doors. */
@ExtendWith({OwnDatabase.class, ArquillianExtension.class})
class InsideTheServerIT {
  private static final DocumentNumber DOCUMENT =
      DocumentNumber.parse(
              DocumentType.RESIDENT_ID, "222499198703149024", LocalDate.of(2026, 11, 25))
          .orElseThrow();

  @Inject private People people;
  @Inject private SanctionFiles sanctions;
  @Inject private DemoCity city;
  @Inject private UserTransaction transaction;

  @PersistenceContext(unitName = "carecert-ejb.jar#carecert")
  private EntityManager entities;

  @Deployment
  static EnterpriseArchive product() {
    EnterpriseArchive ear =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File("../ear/target/carecert.ear"));
    WebArchive tests =
        ShrinkWrap.create(WebArchive.class, "inside.war")
            .addClasses(InsideTheServerIT.class, OpenDoor.class, OwnDatabase.class, Mapping.class)
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    ear.addAsModule(Testable.archiveToTest(tests));
    return ear.setApplicationXML(new StringAsset(modules(ear)));
  }

  // The product as it is, and a web module of tests beside its own.
  private static String modules(EnterpriseArchive ear) {
    try (InputStream xml = ear.get("/META-INF/application.xml").getAsset().openStream()) {
      return new String(xml.readAllBytes(), StandardCharsets.UTF_8)
          .replace(
              "</application>",
              "<module><web><web-uri>inside.war</web-uri><context-root>/inside</context-root></web>"
                  + "</module></application>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void every_entity_fits_its_table_in_name_type_and_nullability() {
    Mapping mapping = new Mapping(entities);
    assertEquals("", String.join("\n", mapping.contradictions()));
    assertTrue(mapping.compared() > 400, "columns compared: " + mapping.compared());
  }

  @Test
  void a_fact_is_kept_together_with_what_it_tells_or_not_at_all() throws Exception {
    long before = entriesOfPeople();
    transaction.begin();
    people.recorded("金女人", "김여인", DOCUMENT);
    transaction.rollback();
    assertTrue(people.find(DOCUMENT).isEmpty(), "what was rolled back is not there");
    assertEquals(before, entriesOfPeople(), "and was never told");

    long person = people.recorded("金女人", "김여인", DOCUMENT);
    assertEquals(before + 1, entriesOfPeople());
    assertEquals(person, people.recorded("金女人", null, DOCUMENT), "the same person, once");
    assertEquals(before + 1, entriesOfPeople());
  }

  @Test
  void a_refusal_crosses_the_border_of_the_bean_as_it_is() {
    DocumentNumber other =
        DocumentNumber.parse(
                DocumentType.RESIDENT_ID, "222499199001010014", LocalDate.of(2026, 11, 25))
            .orElseThrow();
    people.recorded("李春花", null, other);
    Refused refused = assertThrows(Refused.class, () -> people.recorded("李秋花", null, other));
    assertEquals(
        List.of(IdentityReason.NAME_CONTRADICTS_RECORD),
        refused.refusals().stream().map(r -> r.reason()).toList());
    assertEquals("李春花", people.find(other).orElseThrow().name());
  }

  @Test
  void a_desk_is_closed_to_who_has_no_role() {
    assertThrows(EJBAccessException.class, () -> sanctions.waiting(0));
  }

  @Test
  void a_changed_demo_password_holds_from_the_next_start_on() {
    city.ensure("the-first-password");
    assertTrue(Password.matches("the-first-password", storedPassword()));
    city.ensure("another-password");
    assertTrue(Password.matches("another-password", storedPassword()));
    assertFalse(Password.matches("the-first-password", storedPassword()));
  }

  private String storedPassword() {
    return (String)
        entities
            .createNativeQuery("select password from identity_account where username = 'hr-clerk'")
            .getSingleResult();
  }

  private long entriesOfPeople() {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from audit_entry where what = 'PersonRecorded'")
                .getSingleResult())
        .longValue();
  }
}
