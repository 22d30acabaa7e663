package org.inkstand.feed.format.parsed;

/**
 * A file that comes with an item.
 *
 * @param type media type; may be empty
 * @param lengthBytes 0 when not said
 */
public record ParsedEnclosure(String address, String type, long lengthBytes) {}
