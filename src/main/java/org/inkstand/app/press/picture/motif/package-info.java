/**
 * Things that appear in more than one scene: skies, land, water, houses, trees, boats, people.
 *
 * <p>May import: {@code brush}. Deliberately absent: whole scenes. Read first: any.
 */
@NullMarked
package org.inkstand.app.press.picture.motif;

import org.jspecify.annotations.NullMarked;
