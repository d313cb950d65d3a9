package org.carecert.certificate.domain;

import org.carecert.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * 所用模板: the version of a template that a certificate is printed by, with the language that stood
 * second on that day. A re-print by it is the same paper.
 *
 * @param id of the template's version
 * @param second null where the paper is Chinese alone
 */
public record PrintTemplate(long id, TemplateDesign design, @Nullable Language second) {}
