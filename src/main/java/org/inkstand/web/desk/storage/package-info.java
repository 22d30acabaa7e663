/**
 * How much room the paper takes, whose articles take it, how long they stay, and what this
 * installation is made of.
 *
 * <p>May import: the faces of {@code title}, {@code feed}, {@code article}, {@code kit}, and {@code
 * web.desk}. Deliberately absent: SQL, and the disk: the program itself looks there, and is asked
 * through {@link org.inkstand.web.desk.storage.Installation}.
 *
 * <p>Read first: {@link org.inkstand.web.desk.storage.StoragePage}.
 */
@NullMarked
package org.inkstand.web.desk.storage;

import org.jspecify.annotations.NullMarked;
