/**
 * 身份: people, their documents, accounts, roles and sign-in.
 *
 * <p>Promise: one person is one record, whatever documents he shows; a document number is kept
 * encrypted, found by a keyed digest and shown masked; five wrong passwords lock an account for a
 * time, and the answer never tells whether the user exists.
 *
 * <p>Law: GB 11643-1999 (公民身份号码), 个人信息保护法 (sensitive data), 等保 2.0 身份鉴别. Fires {@code
 * PersonRecorded, PersonRenamed, AccountChanged, ConsentGiven}. Leaves alone what a person is
 * trained or certified for.
 */
package org.carecert.identity;
