/**
 * Steps of this module: learning from readings, and keeping ready what pages are made of.
 *
 * <p>May import: this module's rooms, {@code kit}. Deliberately absent: SQL, and how anything is
 * learned. Read first: {@code LearnTastes}.
 */
@NullMarked
package org.inkstand.reader.step;

import org.jspecify.annotations.NullMarked;
