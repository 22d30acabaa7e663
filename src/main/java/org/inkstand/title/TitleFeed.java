package org.inkstand.title;

import java.net.URI;

/**
 * An address where a title announces articles.
 *
 * @param section the IPTC media topic that the title files it under, as {@code medtop:15000000};
 *     empty when the feed is not about one section
 * @param paused an operator stopped this feed only
 */
public record TitleFeed(FeedId id, URI address, String section, boolean paused) {}
