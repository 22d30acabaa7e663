/**
 * The invented titles: who they are, how they look, what their licences allow, which feeds they
 * print, and the words around their articles in their own language.
 *
 * <p>May import: {@code title} for licences. Deliberately absent: articles. Read first: {@link
 * org.inkstand.app.press.masthead.Masthead}; the table itself is {@code press/titles.json}.
 */
@NullMarked
package org.inkstand.app.press.masthead;

import org.jspecify.annotations.NullMarked;
