/**
 * What editors ruled about which articles are one story, as the gathering has to heed it.
 *
 * <p>May import: nothing. Deliberately absent: any likeness; a ruling needs no reason that a
 * machine could check. Read first: {@link org.inkstand.story.hand.ByHand}.
 */
@NullMarked
package org.inkstand.story.hand;

import org.jspecify.annotations.NullMarked;
