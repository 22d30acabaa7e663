/**
 * The hub of the press: it tells whoever subscribed to a title's feed that the feed has changed,
 * and brings it along (WebSub, with signatures).
 *
 * <p>May import: nothing of ours. Deliberately absent: leases that run out, which a demo does not
 * live to see. Read first: {@link org.inkstand.app.press.hub.Hub}.
 */
@NullMarked
package org.inkstand.app.press.hub;

import org.jspecify.annotations.NullMarked;
