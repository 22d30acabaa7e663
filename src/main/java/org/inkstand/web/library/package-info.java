/**
 * A reader's own pages: what they follow, muted, saved, read and marked, how pages look, and all of
 * it to take along.
 *
 * <p>May import: the faces of {@code reader, article, title, story}, the other rooms of {@code web}
 * but {@code front, reading, desk}. Deliberately absent: anything of another reader: every deed is
 * done in the name of who is signed in. Read first: {@link org.inkstand.web.library.Room}.
 */
@NullMarked
package org.inkstand.web.library;

import org.jspecify.annotations.NullMarked;
