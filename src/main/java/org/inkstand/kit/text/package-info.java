/**
 * Words and letters: slugs, initials, signed tokens.
 *
 * <p>May import: nothing of ours. Deliberately absent: any language's grammar. Read first: {@link
 * org.inkstand.kit.text.Slug}.
 */
@NullMarked
package org.inkstand.kit.text;

import org.jspecify.annotations.NullMarked;
