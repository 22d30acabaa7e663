/**
 * Titles, the publishers who own them, and what their licences allow.
 *
 * <p>May import: {@code kit}. Deliberately absent: articles, and whatever a feed said; a title is
 * known before the first feed is read. Read first: {@link org.inkstand.title.Titles}.
 */
@NullMarked
package org.inkstand.title;

import org.jspecify.annotations.NullMarked;
