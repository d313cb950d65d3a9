package org.carecert.exam.domain;

import java.time.Instant;

/** 图片卡片: a picture as its owner lists it. */
public record PictureCard(
    String name, String digest, String mediaType, int size, Instant addedAt, long addedBy) {}
