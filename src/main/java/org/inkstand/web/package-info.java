/**
 * What a browser sees.
 *
 * <p>May import: the faces of all but {@code sync} and {@code letter}. Deliberately absent: SQL,
 * and any decision about who may read what: pages ask {@code member.Wall}. Read first: {@code
 * Routes}.
 */
@NullMarked
package org.inkstand.web;

import org.jspecify.annotations.NullMarked;
