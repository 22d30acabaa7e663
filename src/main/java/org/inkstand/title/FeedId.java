package org.inkstand.title;

/** Which of a title's feeds: a number that never changes and is never given again. */
public record FeedId(long value) {}
