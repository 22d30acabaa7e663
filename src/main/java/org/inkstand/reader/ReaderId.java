package org.inkstand.reader;

/** Which reader: the number of their account. */
public record ReaderId(long value) {}
