/**
 * Programs that measure Inkstand beside its peers; what they print is kept in {@code docs/measure}.
 */
@NullMarked
package org.inkstand.measure;

import org.jspecify.annotations.NullMarked;
