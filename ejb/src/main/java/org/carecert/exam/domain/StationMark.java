package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 站点评分: what an assessor gives at a station of the rubric (national standard 1.9).
 *
 * @param rating his judgement of the whole; null = he gave none. The points are the sheet's alone.
 */
public record StationMark(Station station, StationSheet sheet, @Nullable GlobalRating rating) {}
