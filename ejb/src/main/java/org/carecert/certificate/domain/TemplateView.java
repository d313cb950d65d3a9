package org.carecert.certificate.domain;

/** 模板: a version with its design. */
public record TemplateView(TemplateLine line, TemplateDesign design) {}
