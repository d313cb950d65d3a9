/**
 * 电子凭证: certificates as W3C Verifiable Credentials 2.0 in the form of Open Badges 3.0, and the
 * signed lists by which strangers see what was revoked or suspended. Plain Java; knows no
 * container, no SQL and no network.
 */
@org.jspecify.annotations.NullMarked
package org.carecert.certificate.credential;
