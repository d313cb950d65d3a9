package org.carecert.filing.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.carecert.filing.FilingDesk;
import org.carecert.filing.Filings;
import org.carecert.filing.domain.ClassKind;
import org.carecert.filing.domain.FilingDraft;
import org.carecert.filing.domain.FilingView;
import org.carecert.filing.domain.MaterialKind;
import org.carecert.home.page.Notices;
import org.carecert.identity.Drafts;
import org.carecert.identity.domain.DocumentType;
import org.carecert.identity.domain.Draft;
import org.carecert.organisation.domain.FacilityKind;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/** The page on which a facility files, anew or after an earlier filing. */
@Named
@ViewScoped
public class FilePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Filings filings;
  @Inject private FilingDesk desk;
  @Inject private ClockWords clocks;
  @Inject private Drafts drafts;
  @Inject private HttpServletRequest request;

  private FacilityEntry facility = new FacilityEntry();
  private final List<ClassEntry> classes = new ArrayList<>();
  private final List<StaffEntry> staff = new ArrayList<>();
  private final List<MaterialEntry> materials = new ArrayList<>();
  private int lastRef;
  private String from = "";

  @PostConstruct
  void open() {
    from = Objects.requireNonNullElse(request.getParameter("from"), "").strip();
    if (from.isEmpty()) {
      classes.add(new ClassEntry());
      for (Post post :
          List.of(Post.HEAD, Post.CAREGIVER, Post.HEALTH_STAFF, Post.GUARD, Post.COOK)) {
        staff.add(new StaffEntry(++lastRef, clocks.today(), post));
      }
      Arrays.stream(MaterialKind.values()).map(MaterialEntry::new).forEach(materials::add);
    } else {
      fill(desk.read(from));
    }
    drafts.find("/filing/file.xhtml?" + from).ifPresent(this::asIn);
  }

  // A draft has its own number of rows.
  private void asIn(Draft draft) {
    while (classes.size() < draft.rows("classes")) {
      addClass();
    }
    while (staff.size() < draft.rows("staff")) {
      addStaff();
    }
    classes.subList(draft.rows("classes"), classes.size()).clear();
    staff.subList(draft.rows("staff"), staff.size()).clear();
  }

  /** One more class. */
  public void addClass() {
    classes.add(new ClassEntry());
  }

  /** One class less. */
  public void removeClass(ClassEntry entry) {
    classes.remove(entry);
  }

  /** One more person. */
  public void addStaff() {
    staff.add(new StaffEntry(++lastRef, clocks.today(), Post.CAREGIVER));
  }

  /** One person less. */
  public void removeStaff(StaffEntry entry) {
    staff.remove(entry);
  }

  /** Files; what is missing is told on the next page, what cannot be read on this one. */
  public String send() {
    // A person left blank is not filed; so the rows of a refusal are the rows on the page.
    staff.removeIf(StaffEntry::blank);
    FilingView filed =
        filings.file(
            new FilingDraft(
                facility.facility(),
                classes.stream().map(ClassEntry::row).toList(),
                staff.stream().map(StaffEntry::row).toList(),
                MaterialEntry.rows(materials)));
    Notices.done("filing.file.done");
    return "/filing/filing?faces-redirect=true&code=" + filed.filingId();
  }

  /** Whether the form is being sent, not only its rows changed: then fields must be filled. */
  public boolean isSending() {
    return request.getParameter("form:send") != null;
  }

  private void fill(FilingView earlier) {
    facility = FacilityEntry.of(earlier.facility());
    earlier.classes().stream().map(ClassEntry::of).forEach(classes::add);
    earlier.staff().forEach(row -> staff.add(StaffEntry.of(++lastRef, row)));
    for (MaterialKind kind : MaterialKind.values()) {
      materials.add(
          earlier.materials().stream()
              .filter(line -> line.kind() == kind)
              .reduce((first, last) -> last)
              .map(MaterialEntry::of)
              .orElseGet(() -> new MaterialEntry(kind)));
    }
  }

  /** When the matter last changed: the earlier filing, or what the facility has filed. */
  public @Nullable Instant getChanged() {
    return desk.changed(from).orElse(null);
  }

  /** The earlier filing that this one follows, or empty. */
  public String getFrom() {
    return from;
  }

  public FacilityEntry getFacility() {
    return facility;
  }

  public List<ClassEntry> getClasses() {
    return classes;
  }

  public List<StaffEntry> getStaff() {
    return staff;
  }

  public List<MaterialEntry> getMaterials() {
    return materials;
  }

  public List<FacilityKind> getFacilityKinds() {
    return List.of(FacilityKind.values());
  }

  public List<ClassKind> getClassKinds() {
    return List.of(ClassKind.values());
  }

  public List<DocumentType> getDocumentTypes() {
    return List.of(DocumentType.values());
  }

  public List<Post> getPosts() {
    return List.of(Post.values());
  }
}
