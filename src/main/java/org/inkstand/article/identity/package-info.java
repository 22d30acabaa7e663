/**
 * When two announcements are one article: canonical addresses, fingerprints of text, and the rule
 * that joins them.
 *
 * <p>May import: nothing of ours.
 *
 * <p>Deliberately absent: SQL, HTTP, the clock, redirects. An address is judged by what it says,
 * never by asking it.
 *
 * <p>Read first: {@link org.inkstand.article.identity.ItemIdentity}.
 */
@NullMarked
package org.inkstand.article.identity;

import org.jspecify.annotations.NullMarked;
