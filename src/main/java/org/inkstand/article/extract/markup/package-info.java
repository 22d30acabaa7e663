/**
 * What the markup of pages has in common, whoever reads it.
 *
 * <p>May import: nothing of ours.
 *
 * <p>Deliberately absent: judgement. Words are taken apart here; what they mean is for {@code said}
 * and {@code body}.
 *
 * <p>Read first: {@link org.inkstand.article.extract.markup.NameWords}.
 */
@NullMarked
package org.inkstand.article.extract.markup;

import org.jspecify.annotations.NullMarked;
