package org.inkstand.app.press.hub;

import java.net.URI;
import java.util.function.Supplier;

/**
 * A feed that the hub watches.
 *
 * @param type the media type of what is brought
 * @param mark another one whenever the feed has changed; cheap to ask
 * @param body the feed as it is now
 */
public record Topic(URI address, String type, Supplier<Object> mark, Supplier<byte[]> body) {}
