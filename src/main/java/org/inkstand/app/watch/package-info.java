/**
 * The watch: mails the operator what cannot wait until somebody looks at the desk, and gives memory
 * back when the house has come to rest ({@link org.inkstand.app.watch.Thrift}).
 *
 * <p>May import: the faces of {@code feed}, {@code title} and {@code post}, the desk's diagnosis,
 * {@code kit}. Deliberately absent: what is well, and anything the desk does not show too.
 *
 * <p>Read first: {@link org.inkstand.app.watch.Alert}.
 */
@NullMarked
package org.inkstand.app.watch;

import org.jspecify.annotations.NullMarked;
