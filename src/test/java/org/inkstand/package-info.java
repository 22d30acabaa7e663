/** What the tests of several modules share: the two stores, and the contract that runs on both. */
@NullMarked
package org.inkstand;

import org.jspecify.annotations.NullMarked;
