package org.carecert.identity.domain;

/**
 * 密存号码: a number as it is stored (个人信息保护法 art. 51: encryption).
 *
 * @param digest keyed digest, for finding it
 * @param sealed AES-GCM ciphertext with its nonce in front
 */
@SuppressWarnings("ArrayRecordComponent")
public record SealedNumber(byte[] digest, byte[] sealed) {}
