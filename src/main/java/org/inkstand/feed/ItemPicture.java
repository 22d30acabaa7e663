package org.inkstand.feed;

import java.net.URI;

/** A picture that came with an item. Width and height in pixels, 0 when not said. */
public record ItemPicture(URI address, int width, int height, String caption, String credit) {}
