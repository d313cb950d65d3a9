package org.carecert.exam.domain;

/** 站点评分: what an assessor gives at a station of the rubric (national standard 1.9). */
public record StationMark(Station station, StationSheet sheet) {}
