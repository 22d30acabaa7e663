/** News for tests: builders and fakes that pass the same contracts as the real thing. */
@NullMarked
package org.inkstand.testnews;

import org.jspecify.annotations.NullMarked;
