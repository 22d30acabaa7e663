/**
 * The bundled press of the demo: a local server of invented titles, each at a port of its own, with
 * the feeds, pages and pictures that real titles have, faults included.
 *
 * <p>May import: {@code title} for drafts and licences. Deliberately absent: every other module;
 * the press knows nothing of who reads it. Read first: {@link org.inkstand.app.press.Press}.
 */
@NullMarked
package org.inkstand.app.press;

import org.jspecify.annotations.NullMarked;
