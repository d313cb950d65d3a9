package org.carecert.certificate.domain;

import java.util.Optional;

/**
 * 取得的文件: the stored file of a certificate, byte for byte.
 *
 * @param fetched what was kept about it, if its holder fetched it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FetchedFile(byte[] pdf, Optional<FetchedLine> fetched) {}
