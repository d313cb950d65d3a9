package org.carecert.shared;

/**
 * 不变值: a large value that is told many times and never changes; {@link Json} writes it once, and
 * its bytes from then on.
 */
public interface Unchanging {}
