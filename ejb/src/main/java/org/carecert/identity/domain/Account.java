package org.carecert.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.shared.Identified;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * 账号: somebody's or some program's way in. Five failures in a row lock it for a quarter of an hour
 * (等保 2.0: 登录失败处理); a closed account never opens again.
 */
@Entity
@Table(name = "identity_account")
public class Account extends Identified {
  /** Failures in a row that lock an account. */
  public static final int FAILURES_TO_LOCK = 5;

  /** How long it stays locked. */
  public static final Duration LOCKED_FOR = Duration.ofMinutes(15);

  @Column(name = "username")
  private String username;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "password")
  private String password;

  @Column(name = "roles")
  private String roles;

  @Column(name = "organisation_id")
  private @Nullable Long organisationId;

  @Column(name = "person_id")
  private @Nullable Long personId;

  @Column(name = "failures")
  private int failures;

  @Column(name = "locked_until")
  private @Nullable Instant lockedUntil;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "language")
  private String language = "zh-CN";

  @Column(name = "program")
  private boolean program;

  protected Account() {}

  /** A new account. */
  public Account(NewAccount wanted, String passwordHash) {
    this.username = wanted.username();
    this.displayName = wanted.displayName();
    this.password = passwordHash;
    this.roles = wanted.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    this.organisationId = wanted.organisationId();
    this.personId = wanted.personId();
    this.program = wanted.program();
  }

  /** Whether it may be tried now: neither closed nor locked. */
  public boolean open(Instant now) {
    return closedAt == null && (lockedUntil == null || !now.isBefore(lockedUntil));
  }

  /** A wrong password was given. */
  public void failed(Instant now) {
    failures++;
    if (failures >= FAILURES_TO_LOCK) {
      lockedUntil = now.plus(LOCKED_FOR);
      failures = 0;
    }
  }

  /** The right password was given. */
  public void succeeded() {
    failures = 0;
    lockedUntil = null;
  }

  /** Takes a new password and opens a lock. */
  public void passwordIs(String hash) {
    password = hash;
    succeeded();
  }

  /** Closes the account for good. */
  public void close(Instant now) {
    closedAt = now;
  }

  /** Remembers the language that its owner reads. */
  public void reads(String languageTag) {
    language = languageTag;
  }

  public String username() {
    return username;
  }

  public String password() {
    return password;
  }

  /** True for a program's account, which signs in with clientId and clientSecret. */
  public boolean program() {
    return program;
  }

  public String language() {
    return language;
  }

  /** The account as a caller. */
  public Caller caller() {
    return new Caller(id(), username, displayName, roles(), organisationId, personId);
  }

  /** The account as the administrator sees it. */
  public AccountLine line(Instant now) {
    return new AccountLine(
        id(),
        username,
        displayName,
        roles(),
        organisationId,
        personId,
        open(now),
        closedAt != null);
  }

  private Set<Role> roles() {
    Set<Role> set = EnumSet.noneOf(Role.class);
    Arrays.stream(roles.split(" ", -1))
        .filter(r -> !r.isEmpty())
        .map(Role::valueOf)
        .forEach(set::add);
    return set;
  }
}
