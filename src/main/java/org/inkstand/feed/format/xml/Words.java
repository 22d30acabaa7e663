package org.inkstand.feed.format.xml;

/**
 * A run of words in the source, decoded only when somebody asks.
 *
 * @param literal whether it stood in a CDATA section
 */
record Words(int start, int end, boolean literal) implements Node {}
