/**
 * The one guarded way to the world outside.
 *
 * <p>May import: nothing of ours. Deliberately absent: feeds, pages, cookies, any retry that its
 * caller did not ask for. Read first: {@link org.inkstand.kit.http.HttpFetcher}, then {@link
 * org.inkstand.kit.http.PublicAddresses} for what it will not talk to.
 */
@NullMarked
package org.inkstand.kit.http;

import org.jspecify.annotations.NullMarked;
