/**
 * What somebody likes, and an edition in the order that suits them.
 *
 * <p>May import: this module's face. Deliberately absent: SQL, a clock, unseeded dice, and what
 * other people read: a page is made of the news and of what its one reader did. Read first: {@link
 * org.inkstand.reader.taste.Taste}.
 */
@NullMarked
package org.inkstand.reader.taste;

import org.jspecify.annotations.NullMarked;
