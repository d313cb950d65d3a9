/**
 * 共用: what every feature stands on: the clock, facts, refusals, the words they are told in, and the
 * settings. Nothing here knows a rule of childcare.
 *
 * <p>{@link org.carecert.shared.Refused} is the only way to say no; {@link
 * org.carecert.shared.Fact} the only way to tell that something happened.
 */
package org.carecert.shared;
