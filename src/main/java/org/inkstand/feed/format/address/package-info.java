/**
 * Addresses as the wild writes them: made absolute, alone and inside markup.
 *
 * <p>May import: nothing of ours. Deliberately absent: fetching, and {@link java.net.URI}, which
 * refuses a good part of what browsers follow.
 *
 * <p>Read first: {@link org.inkstand.feed.format.address.Addresses}.
 */
@NullMarked
package org.inkstand.feed.format.address;

import org.jspecify.annotations.NullMarked;
