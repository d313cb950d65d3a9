package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 待复核资格: a person, or a session, whose admissions are to be looked at again.
 *
 * @param personId null = it is about a session
 * @param sessionId null = it is about a person
 * @param cause what brought it about
 */
public record RecheckDue(
    long id, @Nullable Long personId, @Nullable Long sessionId, String cause) {}
