package org.inkstand.story;

/** Which story: a number that never changes and stands in its address. */
public record StoryId(long value) {}
