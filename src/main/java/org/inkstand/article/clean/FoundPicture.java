package org.inkstand.article.clean;

import java.net.URI;

/**
 * A picture that a cleaned article shows.
 *
 * @param address where the publisher keeps it
 * @param door our address for it, as written in the cleaned HTML
 * @param alt what it shows, for those who cannot see it; may be empty
 * @param caption the text below it, credit included; may be empty
 * @param width pixels as the page says, 0 when it does not
 * @param height pixels as the page says, 0 when it does not
 */
public record FoundPicture(
    URI address, String door, String alt, String caption, int width, int height) {}
