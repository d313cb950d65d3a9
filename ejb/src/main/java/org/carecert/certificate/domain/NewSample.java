package org.carecert.certificate.domain;

/** 样张申请: a design of a kind that an officer looks at, with the name of a sample holder. */
public record NewSample(CertificateKind kind, TemplateDesign design, SampleHolder holder) {}
