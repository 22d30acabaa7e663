/**
 * The paper in the pocket: what a reader's device keeps for where there is no network, and how
 * other apps hand it an address.
 *
 * <p>May import: {@code web.frame, web.card, web.wording}, the faces of {@code title, article}.
 * Deliberately absent: any text that the wall kept back; a device keeps what was sent to it, and
 * nothing is sent for keeping that would not be sent for reading. Read first: {@link
 * org.inkstand.web.pocket.Bounds}, then {@code static/sw.js}.
 */
@NullMarked
package org.inkstand.web.pocket;

import org.jspecify.annotations.NullMarked;
