/**
 * The one guarded way to the world outside.
 *
 * <p>May import: nothing of ours. Deliberately absent: feeds, pages, any retry that its caller did
 * not ask for. Read first: {@code HttpFetcher}.
 */
@NullMarked
package org.inkstand.kit.http;

import org.jspecify.annotations.NullMarked;
