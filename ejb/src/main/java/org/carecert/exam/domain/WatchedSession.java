package org.carecert.exam.domain;

/** 监考场次: a session in the list of who watches. */
public record WatchedSession(String code, String name, String room, Window window) {}
