/**
 * News to test with: builders, faces that hold articles in memory, and the texts of the demo press
 * as if they had been read. Read first: {@link org.inkstand.testnews.TestNews}.
 */
@NullMarked
package org.inkstand.testnews;

import org.jspecify.annotations.NullMarked;
