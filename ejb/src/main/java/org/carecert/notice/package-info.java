/**
 * 通知: what a holder is told about his certificates. The promise: whoever is concerned finds it in
 * the product the moment it happened, because it is written with the fact; a short message goes out
 * once beside it as soon as somebody carries it, and what cannot be carried says why.
 *
 * <p>Law: 个人信息保护法 art. 6 (no more than the purpose needs): a message that leaves the house has a
 * masked name and a link, no number of a document or certificate and no file.
 *
 * <p>Hears {@code certificate}'s {@code CertificateIssued}, {@code CertificateReissued} and {@code
 * CertificateStateChanged}. Nothing is fired: a message is a word about a fact, and its row says
 * what became of it.
 *
 * <p>Leaves alone: the service of decisions on paper (送达), which no short message replaces, and the
 * carrying itself, which is the program's behind {@code CARECERT_MESSAGE_GATEWAY}.
 */
@org.jspecify.annotations.NullMarked
package org.carecert.notice;
