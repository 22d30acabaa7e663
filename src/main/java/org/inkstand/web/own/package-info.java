/**
 * What is one reader's own in pages that are for everybody: what they muted is left out, what they
 * follow is marked.
 *
 * <p>May import: the faces of {@code reader, title, article, story}, {@code web.guest}, {@code
 * kit}. Deliberately absent: pages; and anything for who is not signed in, whose pages are the same
 * for all. Read first: {@link org.inkstand.web.own.Mine}.
 */
@NullMarked
package org.inkstand.web.own;

import org.jspecify.annotations.NullMarked;
