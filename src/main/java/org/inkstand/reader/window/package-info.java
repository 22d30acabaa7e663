/**
 * What there is to choose from, and each reader's page of it.
 *
 * <p>May import: the faces of {@code title, article, story, edition}, {@code reader.taste}, {@code
 * reader.store}, {@code kit}. Deliberately absent: SQL, and any rule of order. Read first: {@link
 * org.inkstand.reader.window.OwnPages}.
 */
@NullMarked
package org.inkstand.reader.window;

import org.jspecify.annotations.NullMarked;
