package org.carecert.organisation.domain;

/** 新托育机构: what a filing tells of its facility (国卫办人口发〔2019〕25号). */
public record NewFacility(String uscc, String name, FacilityKind kind, String address) {}
