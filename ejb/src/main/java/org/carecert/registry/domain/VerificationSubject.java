package org.carecert.registry.domain;

import org.carecert.identity.domain.DocumentType;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/**
 * 查验对象: who is asked about (rule 36).
 *
 * @param ref the asker's own mark, given back
 * @param certificateNumber if given, only this certificate is judged
 */
public record VerificationSubject(
    String ref,
    String name,
    DocumentType documentType,
    String documentNumber,
    @Nullable String certificateNumber,
    Post post) {}
