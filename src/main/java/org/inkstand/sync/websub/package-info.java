/**
 * The door at which hubs call (WebSub): {@code /websub/{door}}.
 *
 * <p>May import: the face of {@code feed}. Deliberately absent: what a call means; that is decided
 * behind {@link org.inkstand.feed.HubSubscriptions}. Read first: {@link
 * org.inkstand.sync.websub.HubCalls}.
 */
@NullMarked
package org.inkstand.sync.websub;

import org.jspecify.annotations.NullMarked;
