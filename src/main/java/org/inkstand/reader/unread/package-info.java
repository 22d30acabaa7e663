/**
 * What nobody has read yet of each title, in memory, and how much of it each reader has.
 *
 * <p>May import: the faces of {@code title, article, story}, {@code kit}, and this module's rooms.
 * Deliberately absent: SQL; and a count that is kept beside the list it counts: each is taken from
 * the list, and kept only as long as nothing has changed. Read first: {@link
 * org.inkstand.reader.unread.Shelves}.
 */
@NullMarked
package org.inkstand.reader.unread;

import org.jspecify.annotations.NullMarked;
