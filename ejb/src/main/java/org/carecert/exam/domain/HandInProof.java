package org.carecert.exam.domain;

/**
 * 交卷凭证: what is kept of the answers in the moment in which they are handed in.
 *
 * @param digest SHA-256 over the responses in the order in which the server took them
 * @param receipt the code over the digest and the server's time
 * @param answerSeals of each answer that counted a code of its own, so that a later check can name
 *     those that differ
 */
public record HandInProof(String digest, String receipt, String answerSeals) {}
