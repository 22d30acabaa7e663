package org.inkstand.title;

/** Which title: a number that never changes and is never given again. */
public record TitleId(long value) {}
