/**
 * The paper's own words: phrases from message files, dates, names of languages and sections.
 *
 * <p>May import: the face of {@code title}, for its media topics. Deliberately absent: anything
 * that publishers wrote. Read first: {@link org.inkstand.web.wording.Words}.
 */
@NullMarked
package org.inkstand.web.wording;

import org.jspecify.annotations.NullMarked;
