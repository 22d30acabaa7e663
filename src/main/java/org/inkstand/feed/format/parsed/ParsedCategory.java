package org.inkstand.feed.format.parsed;

/**
 * A keyword, subject or section.
 *
 * @param name for people
 * @param term for machines: the same as the name where the feed makes no difference
 * @param scheme the vocabulary it is taken from, mostly an address; may be empty
 */
public record ParsedCategory(String name, String term, String scheme) {}
