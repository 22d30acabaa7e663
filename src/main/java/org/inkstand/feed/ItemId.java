package org.inkstand.feed;

/** Which item of which feed: a number that never changes. */
public record ItemId(long value) {}
