package org.inkstand.web;

import java.net.URI;
import java.time.ZoneId;

/**
 * What an operator says about the paper as a whole.
 *
 * @param name what stands on the masthead
 * @param zone in which dates are written
 * @param baseUrl how readers reach it, for canonical addresses and sitemaps; a slash at its end is
 *     not needed
 */
public record PaperSettings(String name, ZoneId zone, URI baseUrl) {}
