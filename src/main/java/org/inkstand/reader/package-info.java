/**
 * One person's own: what they follow and mute, what they kept, what they read, and the order of
 * their page.
 *
 * <p>May import: {@code title}, {@code article}, {@code story}, {@code edition}, {@code account},
 * {@code kit}. Deliberately absent: what anybody paid, and any hand in what stands on the public
 * pages: those are made before a person is known.
 *
 * <p>Read first: {@link org.inkstand.reader.Marks}.
 */
@NullMarked
package org.inkstand.reader;

import org.jspecify.annotations.NullMarked;
