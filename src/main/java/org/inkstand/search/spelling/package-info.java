/**
 * Says which word of an index somebody may have meant.
 *
 * <p>May import: {@code search.words}. Deliberately absent: any list of words of our own, which
 * would know no name of this morning's news. Read first: {@link
 * org.inkstand.search.spelling.NearestWords}.
 */
@NullMarked
package org.inkstand.search.spelling;

import org.jspecify.annotations.NullMarked;
